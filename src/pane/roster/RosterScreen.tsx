import { Body1, Link } from '@fluentui/react-components';
import type { CellAddress } from '../../domain/grid';
import type { RosterField } from '../../domain/roster/rosterField';
import { ScreenTitle } from '../frame/ScreenTitle';
import type { Correction } from '../planner';
import { ProblemList } from './ProblemList';
import type { Roster } from '../session/state';
import { useWording } from '../text/WordingContext';
import { ColumnList } from './ColumnList';

interface RosterScreenProps {
  readonly roster: Roster;
  readonly onOther: () => void;
  /** Reads another of the tables that stand side by side, counted from 1. */
  readonly onTable: (table: number) => void;
  readonly onChoose: (field: RosterField, header: string | null) => void;
  readonly onShow: (at: CellAddress) => void;
  /** Whether the last thing that was written are corrections of the roster. */
  readonly mended: boolean;
  readonly onMend: (corrections: readonly Correction[] | null) => void;
}

/** What was recognised in the roster, and what is wrong with it. */
export function RosterScreen(props: RosterScreenProps) {
  const { roster, onOther, onTable, onChoose, onShow, mended, onMend } = props;
  const { text, count } = useWording();
  const { reading, problems, choice } = roster;
  const members = text.roster.members(reading.members.length, count(reading.members.length));
  const facts = [
    members,
    ...(reading.headerRow === null ? [] : [text.roster.headerRow(reading.headerRow + 1)]),
    text.roster.problems(problems.length, count(problems.length)),
  ];
  // What should be mended comes first; where there is nothing, the columns do.
  const first = problems.some(({ problem }) => problem.severity !== 'info') || mended;
  const columns = <ColumnList reading={reading} onChoose={onChoose} />;
  return (
    <>
      <div>
        <ScreenTitle>{text.roster.title(choice.sheet)}</ScreenTitle>
        <Body1>{facts.join(', ')}. </Body1>
        <Link as="button" inline onClick={onOther}>
          {text.roster.other}
        </Link>
        {reading.tables.map((heading, at) =>
          reading.tables.length === 1 || at + 1 === (choice.table ?? 1) ? null : (
            <div key={at}>
              <Link
                as="button"
                onClick={() => {
                  onTable(at + 1);
                }}
              >
                {text.roster.otherTable(at + 1, heading)}
              </Link>
            </div>
          ),
        )}
      </div>
      {!first && columns}
      <ProblemList problems={problems} sheet={choice.sheet} onShow={onShow} mended={mended} onMend={onMend} />
      {first && columns}
    </>
  );
}
