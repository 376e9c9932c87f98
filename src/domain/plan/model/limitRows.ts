import { headsHired, paceOf } from './bounds';
import { costIn, type Choice } from './choice';
import { membersOf } from './headChange';
import { addColumn, addRow, type ModelDraft, type RowRule, type Term } from './linearModel';
import {
  cellOf,
  finite,
  hiresByCell,
  positive,
  seatHeads,
  settledCost,
  settledHires,
  type ModelContext,
} from './modelContext';
import { roundingTolerance } from './tolerance';

type Choices = readonly Choice[];

/** The columns of choices by a number, in ascending order. */
function columnsBy(
  choices: Choices,
  numberOf: (choice: Choice) => number | null,
): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  choices.forEach((choice, column) => {
    const number = numberOf(choice);
    if (number === null) return;
    const known = found.get(number);
    if (known === undefined) found.set(number, [column]);
    else known.push(column);
  });
  return found;
}

/** Adds a row: so many units at most of the columns given. */
function addCap(draft: ModelDraft, rule: RowRule, most: number, columns: readonly number[]): void {
  const terms = columns.map((column): Term => [column, 1]);
  addRow(draft, rule, -Infinity, Math.floor(positive(most)), terms);
}

function addMemberRows(draft: ModelDraft, { problem }: ModelContext, choices: Choices): void {
  for (const [group, columns] of columnsBy(choices, (choice) => (choice.group < 0 ? null : choice.group)))
    addCap(draft, 'members', problem.groups[group]?.free ?? 0, columns);
}

/** Shares shifted from one cell to another: in no quarter more than the members who hold both profiles give, settled lines with them. */
function addShareRows(draft: ModelDraft, context: ModelContext, choices: Choices): void {
  const { problem, settled, span } = context;
  const byEnds = columnsBy(choices, ({ action, lent, cell, from }) =>
    action === 'shift' && !lent ? from * context.need.length + cell : null,
  );
  if (byEnds.size === 0) return;
  for (const { from, to, maxFte, lent } of problem.shifts) {
    const [home, goal] = [cellOf(context, from), cellOf(context, to)];
    const columns = lent ? [] : (byEnds.get(home * context.need.length + goal) ?? []);
    for (let at = 0; at < span && columns.length > 1; at++) {
      let left = positive(maxFte);
      for (const line of settled)
        if (line.action === 'shift' && line.cell === goal && line.from === home)
          left -= finite(line.takes[at]);
      const terms = columns.flatMap((column): readonly Term[] => {
        const fte = choices[column]?.effect.takes[at] ?? 0;
        return fte > 0 ? [[column, fte]] : [];
      });
      const most = terms.reduce((sum, [column, fte]) => sum + fte * (draft.columns.upper[column] ?? 0), 0);
      if (most > left + roundingTolerance) addRow(draft, 'spare', -Infinity, positive(left), terms);
    }
  }
}

/** What is paid once, and the least share, hang on whether a choice is taken at all. Gives that column by choice. */
function addOnceRows(draft: ModelDraft, choices: Choices): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  choices.forEach(({ once, least, upper }, column) => {
    if (once === 0 && least <= 1) return;
    const helper = addColumn(draft, { upper: 1, whole: true, total: once, cost: once });
    taken.set(column, helper);
    addRow(draft, 'once', -Infinity, 0, [
      [column, 1],
      [helper, -upper],
    ]);
    addRow(draft, 'least', -Infinity, 0, [
      [column, -1],
      [helper, least],
    ]);
  });
  return taken;
}

/** Heads hired into a cell: no more than the last quarter misses, and its seats in their order. */
function addSeatRows(draft: ModelDraft, context: ModelContext, choices: Choices): void {
  const { span } = context;
  const offered = hiresByCell(context);
  for (const [cell, columns] of columnsBy(choices, ({ action, cell: at }) =>
    action === 'hire' ? at : null,
  )) {
    const options = offered.get(cell) ?? [];
    addCap(draft, 'peak', headsHired(context, cell, options), columns);
    // All seats of the cell: one that is ruled out keeps those behind it from being filled.
    const seats = seatHeads(options);
    const order = [...seats.keys()];
    for (const seat of order) {
      const own = columns.filter((column) => choices[column]?.seat === seat);
      addCap(draft, 'seat', seats.get(seat) ?? 0, own);
    }
    order.slice(1).forEach((seat, before) => {
      const earlier = order[before] ?? 0;
      for (let at = 0; at < span; at++) {
        const terms: Term[] = [];
        for (const column of columns) {
          const choice = choices[column];
          if (choice === undefined || choice.quarter > at) continue;
          const size = seats.get(choice.seat) ?? 1;
          if (choice.seat === seat) terms.push([column, 1 / size]);
          if (choice.seat === earlier) terms.push([column, -1 / size]);
        }
        // Rows before the first quarter of a hire say nothing.
        if (terms.some(([, value]) => value > 0)) addRow(draft, 'seat', -Infinity, 0, terms);
      }
    });
  }
}

/** Heads of a profile over all places. */
function headsOf(context: ModelContext, profile: string | undefined, least: 'junior' | 'senior'): number {
  let heads = 0;
  context.profileOf.forEach((each, cell) => {
    if (each === profile) heads += membersOf(context, cell, least);
  });
  return heads;
}

/** Quarters in which a training goes on. */
function isTraining({ quarter, months }: Pick<Choice, 'quarter' | 'months'>, at: number): boolean {
  return quarter <= at && 3 * at < 3 * quarter + positive(months ?? 0);
}

/** How fast a profile grows, and how many train at a time. */
function addPaceRows(draft: ModelDraft, context: ModelContext, choices: Choices): void {
  const { limits, profiles } = context.problem;
  const rankOf = (cell: number) => profiles.findIndex((profile) => profile === context.profileOf[cell]);
  const byProfile = (action: Choice['action']) =>
    columnsBy(choices, (choice) => (choice.action === action ? rankOf(choice.cell) : null));
  const of = (columns: readonly number[], test: (choice: Choice) => boolean) =>
    columns.filter((column) => choices.slice(column, column + 1).some(test));
  const settledOf = (test: (line: ModelContext['settled'][number]) => boolean) =>
    context.settled.reduce((sum, line) => sum + (test(line) ? positive(line.heads) : 0), 0);
  const trains = (at: number) => (line: ModelContext['settled'][number]) =>
    line.action === 'train' && line.quarter <= at && at < line.arrives;
  for (let at = 0; at < context.span; at++) {
    if (limits.hirePace !== null)
      for (const [rank, columns] of byProfile('hire')) {
        const profile = profiles[rank];
        const most = paceOf(limits.hirePace, headsOf(context, profile, 'junior'));
        const settled = settledOf(
          (line) => line.action === 'hire' && line.quarter === at && context.profileOf[line.cell] === profile,
        );
        addCap(
          draft,
          'pace',
          most - settled,
          of(columns, ({ quarter }) => quarter === at),
        );
      }
    if (limits.traineePace !== null)
      for (const [cell, columns] of columnsBy(choices, (choice) =>
        choice.action === 'train' ? choice.from : null,
      )) {
        const most = paceOf(limits.traineePace, membersOf(context, cell, 'junior'));
        const settled = settledOf((line) => trains(at)(line) && line.from === cell);
        addCap(
          draft,
          'trainees',
          most - settled,
          of(columns, (choice) => isTraining(choice, at)),
        );
      }
    if (limits.mentored)
      for (const [rank, columns] of byProfile('train')) {
        const profile = profiles[rank];
        const settled = settledOf((line) => trains(at)(line) && context.profileOf[line.cell] === profile);
        const most = headsOf(context, profile, 'senior') - settled;
        addCap(
          draft,
          'mentors',
          most,
          of(columns, (choice) => isTraining(choice, at)),
        );
      }
  }
}

/** Adds a row over money, in figures up to 100: the tolerances of the solver mean something, and its cuts are sharper. */
function addMoneyRow(draft: ModelDraft, rule: RowRule, left: number, terms: readonly Term[]): void {
  const unit = terms.reduce((most, [, cost]) => Math.max(most, cost), 0) / 100;
  const paid = terms.filter(([, cost]) => cost > 0).map(([column, cost]): Term => [column, cost / unit]);
  if (paid.length > 0) addRow(draft, rule, -Infinity, positive(left) / unit, paid);
}

/** The budget of each fiscal year: what is paid in it, and what the heads added by then cost in a full year. */
function addBudgetRows(
  draft: ModelDraft,
  context: ModelContext,
  choices: Choices,
  taken: ReadonlyMap<number, number>,
): void {
  const { quarters, limits } = context.problem;
  const yearOf = (at: number) => quarters[at]?.fiscalYear ?? Number.POSITIVE_INFINITY;
  limits.budgets.forEach((budget, year) => {
    if (budget === null) return;
    const costs: Term[] = [];
    const pay: Term[] = [];
    choices.forEach((choice, column) => {
      let sum = 0;
      quarters.forEach((_, at) => {
        if (yearOf(at) === year) sum += costIn({ ...choice, once: 0 }, 1, at);
      });
      costs.push([column, sum]);
      const helper = taken.get(column);
      if (helper !== undefined && yearOf(choice.quarter) === year) costs.push([helper, choice.once]);
      if (choice.action === 'hire' && yearOf(choice.quarter) <= year)
        pay.push([column, choice.effect.cost.loaded]);
    });
    const paid = context.settled
      .filter(({ quarter }) => yearOf(quarter) <= year)
      .reduce((sum, line) => sum + finite(line.yearlyPay), 0);
    addMoneyRow(draft, 'budget', budget - settledCost(context, year), costs);
    addMoneyRow(draft, 'yearlyPay', budget - paid, pay);
  });
}

function addHireRows(draft: ModelDraft, context: ModelContext, choices: Choices): void {
  const limit = context.problem.limits.hiresPerQuarter;
  if (limit === null) return;
  for (const [quarter, columns] of columnsBy(choices, ({ action, quarter: at }) =>
    action === 'hire' ? at : null,
  ))
    addCap(draft, 'hiresPerQuarter', limit - settledHires(context, { quarter }), columns);
}

/** Adds the rows of everything that limits a plan beside effort. */
export function addLimitRows(draft: ModelDraft, context: ModelContext, choices: Choices): void {
  const taken = addOnceRows(draft, choices);
  addMemberRows(draft, context, choices);
  addShareRows(draft, context, choices);
  addSeatRows(draft, context, choices);
  addPaceRows(draft, context, choices);
  addBudgetRows(draft, context, choices, taken);
  addHireRows(draft, context, choices);
}
