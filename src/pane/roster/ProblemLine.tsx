import { Body1, Button, Link } from '@fluentui/react-components';
import { cellName } from '../../domain/cellName';
import type { CellAddress } from '../../domain/grid';
import { SeverityLine } from '../frame/SeverityLine';
import type { Correction } from '../planner';
import type { ProblemNotice } from '../session/state';
import { useWording } from '../text/WordingContext';
import { correctionOf } from './correctionOf';

function placeName(at: CellAddress, roster: string): string {
  const cell = cellName(at.row, at.column);
  return at.sheet === roster ? cell : `${at.sheet}!${cell}`;
}

interface ProblemLineProps {
  readonly notice: ProblemNotice;
  /** The sheet of the roster: a cell elsewhere is named with its sheet. */
  readonly sheet: string;
  readonly onShow: (at: CellAddress) => void;
  readonly onMend: (corrections: readonly Correction[]) => void;
}

/** One problem: how much it weighs, what it is, and the way to its cell. */
export function ProblemLine({ notice, sheet, onShow, onMend }: ProblemLineProps) {
  const { text, hundredths } = useWording();
  const { problem, sentence } = notice;
  const { severity, at } = problem;
  const correction = correctionOf(notice);
  return (
    <SeverityLine severity={severity}>
      <Body1>{sentence}</Body1>
      {at && (
        <Link
          as="button"
          inline
          onClick={() => {
            onShow(at);
          }}
        >
          {text.problems.goTo(placeName(at, sheet))}
        </Link>
      )}
      {correction && (
        <Button
          size="small"
          onClick={() => {
            onMend([correction]);
          }}
        >
          {text.problems.fix(
            typeof correction.value === 'number' ? hundredths(correction.value) : correction.value,
          )}
        </Button>
      )}
    </SeverityLine>
  );
}
