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
import { alternativeWords, levelName, placeName, profileName } from '../../sheet/hiring/hiringWords';
import { pointName } from '../../sheet/overview/frontierBlocks';
import { trancheSums } from '../../sheet/overview/overviewSheet';
import type { FrontierPoint } from '../../domain/plan/frontier/frontier';
import type { ToldAssumptions } from '../../sheet/assumptions/readAssumptions';
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

/** A plan that could be chosen, and what it is called. */
interface FrontierChoice extends Pick<FrontierPoint, 'open' | 'cost' | 'chosen' | 'knee'> {
  readonly key: string;
  readonly name: string;
  /** What it does, each kind of action counted; empty where it does nothing. */
  readonly does: string;
  readonly currency: string;
  /** What a run is told to make it the plan; `null` for the chosen one, and where there is nothing to plan. */
  readonly told: ToldAssumptions | null;
}

/** The plans that could be chosen, from nothing to everything; none without a solver. */
export interface FrontierWords {
  readonly title: string;
  readonly words: Readonly<Record<'plan' | 'open' | 'cost' | 'chosen' | 'knee', string>>;
  readonly points: readonly FrontierChoice[];
}

/** What the plan screen says in the words of the sheets, which are there once a plan is. */
export interface PlanWords {
  /** The title of what stays open. */
  readonly open: string;
  /** By the id of a line what it is decided by, sentence by sentence: dates, price, tier and positions; the alternative. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly frontier: FrontierWords;
  /** What is to be signed now, and what decided later, with its money. */
  readonly tranches: Sayings;
  /** The plan by tier, and what goes first, and which phases lose, if the budget is cut. */
  readonly tiers: Sayings;
  readonly cut: Sayings;
  /** Who has spare time after the plan. */
  readonly spare: Sayings;
}

/** As many phases as a tier names, those with most effort, and the least FTE-quarters worth a word. */
const namedPhases = 2;
const leastShown = 0.05;

/** What makes a plan of the frontier the plan of a run; prices of single profiles change in proportion. */
function toldOf({ objective, openPrice, chosen }: FrontierPoint): ToldAssumptions | null {
  if (chosen || objective === 'nothing') return null;
  if (objective === 'cover' || openPrice === null) return { objective: 'cover' };
  return { objective, openPrice, ownPrices: 'scaled' };
}

/** The plans that could be chosen in the words of Summary. */
function frontierWords({ frontier, model, text }: WorkbookModel): FrontierWords {
  const words = text.overview.frontier;
  const { figures } = words;
  const kinds = ['hires', 'trainings', 'moves', 'contractors'] as const;
  return {
    title: words.title,
    words: {
      plan: words.corner,
      open: figures.open,
      cost: figures.cost,
      chosen: words.chosen,
      knee: words.knee,
    },
    points: frontier.map((point) => ({
      key: `${point.objective} ${point.openPrice ?? ''}`,
      name: pointName(point, text),
      does: kinds
        .filter((kind) => point[kind] > 0)
        .map((kind) => `${figures[kind]} ${spokenNumber(point[kind], text.locale, 0)}`)
        .join(' · '),
      open: point.open,
      cost: point.cost,
      currency: model.assumptions.currency,
      chosen: point.chosen,
      knee: point.knee,
      told: toldOf(point),
    })),
  };
}

/** What is to be signed now and what later, in the words of Summary. */
function trancheWords(workbook: WorkbookModel, money: (amount: number) => string): Sayings {
  const { text, standings } = workbook;
  const { title, names, figures } = text.overview.tranches;
  const rows = (['now', 'later'] as const).flatMap((tranche): readonly Saying[] => {
    const { lines, hires, trainings, cost, first } = trancheSums(workbook, tranche);
    if (lines === 0) return [];
    const counts = [
      `${figures.lines} ${lines}`,
      `${figures.hires} ${spokenNumber(hires, text.locale, 0)}`,
      `${figures.trainings} ${spokenNumber(trainings, text.locale, 0)}`,
      first === null ? '' : `${figures.first} ${isoDate(first)}`,
    ];
    const words = counts.filter((each) => each !== '').join(' · ');
    return [{ name: `${names[tranche]}: ${money(cost)}`, text: words }];
  });
  return { title, rows: standings.size === 0 ? [] : rows };
}

/** What goes if the budget is cut, which phases lose by it, and the lines in their order. */
function cutWords(workbook: WorkbookModel, money: (amount: number) => string): Sayings {
  const { hiring, model, text } = workbook;
  const { locale } = text;
  const { goes: words } = hiringBlockTexts[locale];
  const { inPhases, lines } = planTiers(hiring).goes;
  const part = spokenNumber(Math.round(100 * model.assumptions.budgetCut), locale, 0);
  const lost = phases
    .filter(({ id }) => inPhases[id] >= leastShown)
    .toSorted((one, other) => inPhases[other.id] - inPhases[one.id])
    .map(({ id, name }) => `${name} ${oneDecimal(inPhases[id], locale)}`);
  const going = hiring
    .filter(({ goes }) => goes)
    .toSorted((one, other) => one.cutOrder - other.cutOrder)
    .map((row, at): Saying => {
      const who = [profileName(row.profile), levelName(row.level), placeName(row.place, text)];
      const facts = [
        row.tier === null ? '' : text.useCases.priorities[row.tier],
        money(row.cost.inPlan),
        `${words.lost} ${oneDecimal(row.closes, locale)}`,
      ];
      return {
        name: `${at + 1}. ${text.hiring.actions[row.action]}: ${who.filter((word) => word !== '').join(', ')}`,
        text: facts.filter((fact) => fact !== '').join(' · '),
      };
    });
  return {
    title: words.title,
    rows: [
      { name: `${part} %`, text: String(cutSentence(workbook, 0).value ?? '') },
      ...(lines === 0 || lost.length === 0 ? [] : [{ name: words.lost, text: lost.join(', ') }]),
      ...going,
    ],
  };
}

/** The words of a plan for the pane. */
export function planWords(workbook: WorkbookModel): PlanWords {
  const { hiring, model, text, standings } = workbook;
  const { locale } = text;
  const words = hiringBlockTexts[locale];
  const heading = (id: HiringColumn) => hiringTable.columns[id]?.heading[locale] ?? '';
  const money = (amount: number) =>
    `${spokenNumber(Math.round(amount), locale, 0)} ${model.assumptions.currency}`;
  const lineWords = (row: HiringRow): readonly string[] => {
    const { decideBy, fullFrom, tier, positions } = row;
    const price = costPerFteQuarter(row) ?? 0;
    const tranche = standings.get(row.id)?.tranche;
    const facts = [
      decideBy === null ? '' : `${heading('decideBy')} ${isoDate(decideBy)}`,
      fullFrom === null ? '' : `${heading('fullDate')} ${isoDate(fullFrom)}`,
      price === 0 ? '' : `${heading('perFteQuarter')} ${money(price)}`,
      tier === null ? '' : text.useCases.priorities[tier],
      tranche === undefined ? '' : text.overview.tranches.names[tranche],
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
  return {
    open: text.hiring.open.title,
    lines: new Map(hiring.filter(({ action }) => action !== 'open').map((row) => [row.id, lineWords(row)])),
    tiers: { title: words.tiers.title, rows: tiers },
    cut: tiers.length === 0 ? { title: '', rows: [] } : cutWords(workbook, money),
    frontier: frontierWords(workbook),
    tranches: trancheWords(workbook, money),
    spare: { title: words.spare.title, rows: spareSayings(workbook) },
  };
}
