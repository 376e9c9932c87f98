import { isoDate } from '../../domain/calendar/serialDate';
import { useCasePriorities } from '../../domain/demand/useCase';
import { oneDecimal, spokenNumber } from '../../domain/numberWords';
import { positionsText } from '../../domain/plan/line/position';
import { costPerFteQuarter } from '../../domain/plan/rows/budgetCut';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { planTiers, type LineSums } from '../../domain/plan/rows/planTiers';
import { phases } from '../../framework/phases';
import { hiringBlockTexts } from '../../sheet/hiring/hiringBlockText';
import { hiringTable, type HiringColumn } from '../../sheet/hiring/hiringTable';
import { alternativeWords } from '../../sheet/hiring/hiringWords';
import { spareSayings } from '../../sheet/hiring/spareBlocks';
import { cutSentence } from '../../sheet/hiring/tierBlocks';
import type { WorkbookModel } from '../../sheet/workbookModel';

/** A name and what is said of it. */
interface Saying {
  readonly name: string;
  readonly text: string;
}

/** Names with what is said of them, under a title. */
export interface Sayings {
  readonly title: string;
  readonly rows: readonly Saying[];
}

/** What the plan screen says in the words of the sheets, which are there once a plan is. */
export interface PlanWords {
  /** The title of what stays open. */
  readonly open: string;
  /** By the id of a line what it is decided by, sentence by sentence: dates, price, tier and positions; the alternative. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** The plan by tier, and what goes first if the budget is cut. */
  readonly tiers: Sayings;
  /** Who has spare time after the plan. */
  readonly spare: Sayings;
}

/** As many phases as a tier names, those with most effort, and the least FTE-quarters worth a word. */
const namedPhases = 2;
const leastShown = 0.05;

/** The words of a plan for the pane. */
export function planWords(workbook: WorkbookModel): PlanWords {
  const { hiring, model, text } = workbook;
  const { locale } = text;
  const words = hiringBlockTexts[locale];
  const heading = (id: HiringColumn) => hiringTable.columns[id]?.heading[locale] ?? '';
  const money = (amount: number) =>
    `${spokenNumber(Math.round(amount), locale, 0)} ${model.assumptions.currency}`;
  const lineWords = (row: HiringRow): readonly string[] => {
    const { decideBy, fullFrom, tier, positions } = row;
    const price = costPerFteQuarter(row) ?? 0;
    const facts = [
      decideBy === null ? '' : `${heading('decideBy')} ${isoDate(decideBy)}`,
      fullFrom === null ? '' : `${heading('fullDate')} ${isoDate(fullFrom)}`,
      price === 0 ? '' : `${heading('perFteQuarter')} ${money(price)}`,
      tier === null ? '' : text.useCases.priorities[tier],
      positionsText(positions),
    ];
    const other = alternativeWords(row, workbook);
    return [
      facts.filter((fact) => fact !== '').join(' · '),
      other === '' ? '' : `${heading('alternative')}: ${other}`,
    ].filter((said) => said !== '');
  };
  const sums = planTiers(hiring);
  const sumWords = ({ lines, hires, cost, closes, inPhases }: LineSums): string => {
    const most = phases
      .toSorted((one, other) => inPhases[other.id] - inPhases[one.id])
      .slice(0, namedPhases)
      .filter(({ id }) => inPhases[id] >= leastShown)
      .map(({ id, name }) => `${name} ${oneDecimal(inPhases[id], locale)}`);
    const parts = [
      `${words.tiers.lines} ${lines}`,
      `${words.tiers.hires} ${spokenNumber(hires, locale, 0)}`,
      money(cost),
      `${words.tiers.closes} ${oneDecimal(closes, locale)}${most.length === 0 ? '' : ` (${most.join(', ')})`}`,
    ];
    return parts.join(' · ');
  };
  const tiers = useCasePriorities
    .filter((tier) => sums[tier].lines > 0)
    .map((tier) => ({ name: text.useCases.priorities[tier], text: sumWords(sums[tier]) }));
  const cut = { name: words.goes.title, text: String(cutSentence(workbook, 0).value ?? '') };
  return {
    open: text.hiring.open.title,
    lines: new Map(hiring.filter(({ action }) => action !== 'open').map((row) => [row.id, lineWords(row)])),
    tiers: { title: words.tiers.title, rows: tiers.length === 0 ? [] : [...tiers, cut] },
    spare: { title: words.spare.title, rows: spareSayings(workbook) },
  };
}
