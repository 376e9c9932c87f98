import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { CellAddress } from '../../domain/grid';
import type { Severity } from '../../domain/problem';
import { groupedProblems } from '../../sheet/tables/groupedProblems';
import { useListStyles } from '../frame/listStyles';
import { Section } from '../frame/Section';
import type { Correction } from '../planner';
import type { ProblemNotice } from '../session/state';
import { useWording } from '../text/WordingContext';
import { correctionOf } from './correctionOf';
import { ProblemLine } from './ProblemLine';

/** How many lines a pane shows before it only counts. */
const most = 50;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const useStyles = makeStyles({
  mend: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

interface ProblemListProps {
  readonly problems: readonly ProblemNotice[];
  /** The sheet of the roster: a cell elsewhere is named with its sheet. */
  readonly sheet: string;
  readonly onShow: (at: CellAddress) => void;
  /** Whether the last thing that was written are corrections. */
  readonly mended: boolean;
  /** Writes corrections; `null` takes the last ones back. */
  readonly onMend: (corrections: readonly Correction[] | null) => void;
}

/** Notices of one kind in one column together where there are more than a few. */
function groupedNotices(notices: readonly ProblemNotice[]): readonly (readonly ProblemNotice[])[] {
  const noticeOf = new Map(notices.map((notice) => [notice.problem, notice]));
  return groupedProblems(notices.map(({ problem }) => problem)).map((group) =>
    group.flatMap((problem) => noticeOf.get(problem) ?? []),
  );
}

/** The problems of a roster, the heaviest first. */
export function ProblemList({ problems, sheet, onShow, mended, onMend }: ProblemListProps) {
  const list = useListStyles();
  const styles = useStyles();
  const { text, count } = useWording();
  const sorted = [...problems].sort((a, b) => weight[a.problem.severity] - weight[b.problem.severity]);
  const groups = groupedNotices(sorted);
  const corrections = problems.flatMap((notice) => correctionOf(notice) ?? []);
  return (
    <Section title={text.problems.title(count(problems.length))}>
      {(mended || corrections.length > 0) && (
        <div className={styles.mend}>
          {mended && <Caption1>{text.problems.mended}</Caption1>}
          {mended && (
            <Button
              size="small"
              onClick={() => {
                onMend(null);
              }}
            >
              {text.problems.undo}
            </Button>
          )}
          {corrections.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                onMend(corrections);
              }}
            >
              {text.problems.fixAll(corrections.length, count(corrections.length))}
            </Button>
          )}
        </div>
      )}
      {problems.length === 0 ? (
        <Caption1>{text.problems.none}</Caption1>
      ) : (
        <ul className={list.list}>
          {groups.slice(0, most).map((alike, index) => (
            <ProblemLine key={index} alike={alike} sheet={sheet} onShow={onShow} onMend={onMend} />
          ))}
        </ul>
      )}
      {groups.length > most && <Caption1>{text.problems.more(count(groups.length - most))}</Caption1>}
    </Section>
  );
}
