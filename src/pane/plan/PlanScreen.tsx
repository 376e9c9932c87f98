import { Body1 } from '@fluentui/react-components';
import type { CellAddress } from '../../domain/grid';
import { listed } from '../../domain/numberWords';
import type { Explanation } from '../../sheet/explain/explanation';
import { useListStyles } from '../frame/listStyles';
import { ScreenTitle } from '../frame/ScreenTitle';
import { Section } from '../frame/Section';
import type { Outcome } from '../session/state';
import type { Session } from '../session/useSession';
import type { Wording } from '../text/wording';
import { useWording } from '../text/WordingContext';
import { AskSelected } from '../why/AskSelected';
import type { ToldAssumptions } from '../../sheet/assumptions/readAssumptions';
import { BudgetSection } from './BudgetSection';
import { FrontierSection } from './FrontierSection';
import { HiringLine } from './HiringLine';
import { PlanNotes } from './PlanNotes';
import { SayingSection } from './SayingSection';
import { ScenarioList } from './ScenarioList';
import { SheetLinks } from './SheetLinks';

interface PlanScreenProps {
  readonly outcome: Outcome;
  readonly session: Pick<Session, 'readSettings' | 'assume'>;
  /** Runs the planner anew, told what the best plan is. */
  readonly onPlan: (told: ToldAssumptions) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onShow: (at: CellAddress) => void;
  readonly explainSelected: () => Promise<Explanation | null>;
}

/** What the plan proposes, each kind of action counted apart. */
function proposed({ heads }: Outcome['summary']['plan'], { language, text, count }: Wording): string {
  const kinds = (['hires', 'contractors', 'trainings', 'moves'] as const).filter((kind) => heads[kind] > 0);
  if (kinds.length === 0) return text.plan.nothing;
  const words = listed(
    language,
    kinds.map((kind) => text.plan[kind](heads[kind], count(heads[kind]))),
  );
  const all = kinds.reduce((sum, kind) => sum + heads[kind], 0);
  return text.plan.proposed(words, all);
}

/** The hiring plan with its reasons, budget and scenarios, and every sheet of the run. */
export function PlanScreen({ outcome, session, onPlan, onSheet, onShow, explainSelected }: PlanScreenProps) {
  const list = useListStyles();
  const wording = useWording();
  const { text } = wording;
  const { hiring, plan, years, scenarios, words } = outcome.summary;
  const parts = [
    { title: text.plan.lines, lines: hiring.filter(({ action }) => action !== 'open') },
    { title: words.open, lines: hiring.filter(({ action }) => action === 'open') },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <>
      <div>
        <ScreenTitle>{text.plan.title}</ScreenTitle>
        <Body1>{proposed(plan, wording)}</Body1>
      </div>
      <PlanNotes plan={plan} />
      <SayingSection {...words.tranches} />
      <FrontierSection frontier={words.frontier} onChoose={onPlan} />
      <BudgetSection years={years} session={session} />
      <SayingSection {...words.cut} />
      <SayingSection {...words.tiers} />
      {parts.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <ul className={list.list}>
            {lines.map((line) => (
              <HiringLine key={line.id} line={line} said={words.lines.get(line.id) ?? []} />
            ))}
          </ul>
        </Section>
      ))}
      <SayingSection {...words.spare} />
      <ScenarioList
        scenarios={scenarios}
        sheet={outcome.sheets.find((sheet) => sheet.plan === 'Scenarios')?.name ?? 'Scenarios'}
        onSheet={onSheet}
      />
      <AskSelected explainSelected={explainSelected} onShow={onShow} />
      <SheetLinks sheets={outcome.sheets} onSheet={onSheet} />
    </>
  );
}
