import { Component, type ReactNode } from 'react';
import { WordingContext } from '../text/WordingContext';
import { Notice } from './Notice';

interface BoundaryProps {
  readonly children: ReactNode;
}

/** Says that something went wrong where React would leave the pane blank. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <WordingContext.Consumer>
        {({ text }) => (
          <Notice intent="error" title={text.told.broken.happened}>
            {text.told.broken.doThis}
          </Notice>
        )}
      </WordingContext.Consumer>
    );
  }
}
