import { Component, type ReactNode } from 'react';
import { WordingContext } from '../text/WordingContext';
import { NoticeBar } from './NoticeBar';

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
          <NoticeBar intent="error" title={text.notice.broken.happened}>
            {text.notice.broken.doThis}
          </NoticeBar>
        )}
      </WordingContext.Consumer>
    );
  }
}
