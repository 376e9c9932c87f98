import { Body1, Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../domain/cellName';
import type { CellAddress } from '../../domain/grid';
import type { CoverageCell } from '../planner';
import { StatusBadge } from '../plan/StatusBadge';
import { useWording } from '../text/WordingContext';
import type { Wording } from '../text/wording';

const useStyles = makeStyles({
  // In sight while one goes over the map, which is higher than a pane.
  detail: {
    position: 'sticky',
    bottom: '-8px',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: '8px 12px',
    boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', justifyContent: 'space-between', width: '100%' },
});

/** Below this, in FTE, capacity is what is needed. */
const dust = 0.005;

function balance({ capacity, demand, status }: CoverageCell, { text, hundredths }: Wording): string {
  if (status === 'noDemand') return text.coverage.nothing;
  if (demand - capacity > dust) return text.coverage.missing(hundredths(demand - capacity));
  if (capacity - demand > dust) return text.coverage.spare(hundredths(capacity - demand));
  return text.coverage.enough;
}

interface CoverageDetailProps {
  readonly profile: string;
  readonly cell: CoverageCell;
  /** The name the Coverage sheet really has. */
  readonly sheet: string;
  readonly onShow: (at: CellAddress) => void;
  readonly onWhy: () => void;
}

/** The numbers behind a cell of the map, and the way to it in the sheet. */
export function CoverageDetail({ profile, cell, sheet, onShow, onWhy }: CoverageDetailProps) {
  const styles = useStyles();
  const wording = useWording();
  const { text, tenthsPercent, hundredths } = wording;
  const { phase, status, percent, capacity, demand, row, column } = cell;
  return (
    <div className={styles.detail} role="status">
      <div className={styles.head}>
        <Body1Strong>{text.coverage.place(profile, phase ?? text.coverage.total)}</Body1Strong>
        <StatusBadge status={status}>{tenthsPercent(percent)}</StatusBadge>
      </div>
      <Body1>
        {text.coverage.figures(hundredths(capacity), hundredths(demand))} {balance(cell, wording)}
      </Body1>
      <div className={styles.head}>
        <Link as="button" inline onClick={onWhy}>
          {text.why.ask}
        </Link>
        <Link
          as="button"
          inline
          onClick={() => {
            onShow({ sheet, row, column });
          }}
        >
          {text.coverage.show(`${sheet}!${cellName(row, column)}`)}
        </Link>
      </div>
    </div>
  );
}
