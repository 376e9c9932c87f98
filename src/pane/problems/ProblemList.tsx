import { Caption1 } from '@fluentui/react-components';
import type { CellAddress } from '../../domain/grid';
import type { Severity } from '../../domain/problem';
import { useListStyles } from '../frame/listStyles';
import { Section } from '../frame/Section';
import type { ToldProblem } from '../session/state';
import { useWording } from '../text/WordingContext';
import { ProblemLine } from './ProblemLine';

/** How many lines a pane shows before it only counts. */
const most = 50;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface ProblemListProps {
  readonly problems: readonly ToldProblem[];
  /** The sheet of the roster: a cell elsewhere is named with its sheet. */
  readonly sheet: string;
  readonly onShow: (at: CellAddress) => void;
}

/** The problems of a roster, the heaviest first. */
export function ProblemList({ problems, sheet, onShow }: ProblemListProps) {
  const list = useListStyles();
  const { text, count } = useWording();
  const sorted = [...problems].sort((a, b) => weight[a.problem.severity] - weight[b.problem.severity]);
  return (
    <Section title={text.problems.title(count(problems.length))}>
      {problems.length === 0 ? (
        <Caption1>{text.problems.none}</Caption1>
      ) : (
        <ul className={list.list}>
          {sorted.slice(0, most).map((told, index) => (
            <ProblemLine key={index} told={told} sheet={sheet} onShow={onShow} />
          ))}
        </ul>
      )}
      {problems.length > most && <Caption1>{text.problems.more(count(problems.length - most))}</Caption1>}
    </Section>
  );
}
