import { Body1, Button, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { cellName } from '../../domain/cellName';
import type { CellAddress } from '../../domain/grid';
import type { Severity } from '../../domain/problem';
import { useListStyles } from '../frame/listStyles';
import type { Correction } from '../planner';
import type { ToldProblem } from '../session/state';
import { useWording } from '../text/WordingContext';
import { correctionOf } from './correctionOf';

const useStyles = makeStyles({
  icon: { fontSize: '20px', lineHeight: 0, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  info: InfoRegular,
} as const satisfies Readonly<Record<Severity, unknown>>;

function placeName(at: CellAddress, roster: string): string {
  const cell = cellName(at.row, at.column);
  return at.sheet === roster ? cell : `${at.sheet}!${cell}`;
}

interface ProblemLineProps {
  readonly told: ToldProblem;
  /** The sheet of the roster: a cell elsewhere is named with its sheet. */
  readonly sheet: string;
  readonly onShow: (at: CellAddress) => void;
  readonly onMend: (corrections: readonly Correction[]) => void;
}

/** One problem: how much it weighs, what it is, and the way to its cell. */
export function ProblemLine({ told, sheet, onShow, onMend }: ProblemLineProps) {
  const list = useListStyles();
  const styles = useStyles();
  const { text, hundredths } = useWording();
  const { problem, sentence } = told;
  const { severity, at } = problem;
  const correction = correctionOf(told);
  const Icon = icons[severity];
  return (
    <li className={list.line}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <div className={list.grow}>
        <Caption1 className={list.quiet}>{text.problems.severities[severity]}</Caption1>
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
      </div>
    </li>
  );
}
