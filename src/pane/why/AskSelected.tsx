import { Caption1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellAddress } from '../../domain/grid';
import { useWording } from '../text/WordingContext';
import type { Explanation } from '../../sheet/explain/explanation';
import { WhySection } from './WhySection';

interface AskSelectedProps {
  /** Explains the cell that is selected in the sheet; `null` where it holds no number of the plan. */
  readonly explainSelected: () => Promise<Explanation | null>;
  readonly onShow: (at: CellAddress) => void;
}

/** The explanation of the cell that the user has selected in the sheet. */
export function AskSelected({ explainSelected, onShow }: AskSelectedProps) {
  const { text } = useWording();
  const [answer, setAnswer] = useState<Explanation | 'nothing' | null>(null);
  return (
    <>
      <div>
        <Link
          as="button"
          inline
          onClick={() => {
            void explainSelected().then((explanation) => {
              setAnswer(explanation ?? 'nothing');
            });
          }}
        >
          {text.why.askSelected}
        </Link>
        <Caption1 block role="status">
          {answer === 'nothing' && text.why.nothing}
        </Caption1>
      </div>
      {answer !== null && answer !== 'nothing' && (
        <WhySection
          explanation={answer}
          onShow={onShow}
          onClose={() => {
            setAnswer(null);
          }}
        />
      )}
    </>
  );
}
