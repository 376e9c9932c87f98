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
  /** Problems of one kind in one column, or one alone. */
  readonly alike: readonly ProblemNotice[];
  /** The sheet of the roster: a cell elsewhere is named with its sheet. */
  readonly sheet: string;
  readonly onShow: (at: CellAddress) => void;
  readonly onMend: (corrections: readonly Correction[]) => void;
}

/** One problem, or those like it: how much it weighs, what it is, the way to its cell, and one correction for all. */
export function ProblemLine({ alike, sheet, onShow, onMend }: ProblemLineProps) {
  const { text, hundredths, count } = useWording();
  const [notice, ...others] = alike;
  if (notice === undefined) return null;
  const { problem, sentence } = notice;
  const { severity, at } = problem;
  const corrections = alike.flatMap((each) => correctionOf(each) ?? []);
  const [correction] = corrections;
  return (
    <SeverityLine severity={severity}>
      <Body1>
        {sentence}
        {others.length > 0 && ` ${text.problems.alike(count(others.length))}`}
      </Body1>
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
            onMend(corrections);
          }}
        >
          {corrections.length > 1
            ? text.problems.fixAll(corrections.length, count(corrections.length))
            : text.problems.fix(
                typeof correction.value === 'number' ? hundredths(correction.value) : correction.value,
              )}
        </Button>
      )}
    </SeverityLine>
  );
}
