import { isoDate } from '../../calendar/serialDate';
import type { SheetLayout } from '../layout/sheetLayout';
import type { RosterSettings } from '../rosterSettings';
import { salariesFirst, type ColumnFacts } from './columnFacts';
import type { Notes } from './notes';
import type { DraftMember } from './readMember';

/** Reports what only all members together show: mixed or missing currencies, monthly-looking costs, old ratings, numbers as text. */
export function noteWholeRoster(
  drafts: readonly DraftMember[],
  layout: SheetLayout,
  facts: readonly ColumnFacts[],
  settings: RosterSettings,
  notes: Notes,
): void {
  for (const one of facts) {
    if (!one.textNumbers) continue;
    notes.add('columnAsText', layout.header.row + layout.header.rows - 1, one.use.index, {
      field: one.use.field,
      count: one.numbers,
    });
  }
  const [cost] = salariesFirst(facts);
  if (cost) {
    noteCurrencies(drafts, cost, notes);
    noteMonthly(drafts, layout, cost, facts, notes);
  }
  const rating = facts.find(({ use }) => use.field === 'ratingDate');
  if (rating) noteOldRatings(drafts, rating, settings, notes);
}

function noteCurrencies(drafts: readonly DraftMember[], cost: ColumnFacts, notes: Notes): void {
  const paid = drafts.filter((draft) => draft.annualCost !== null);
  const counts = new Map<string, number>();
  for (const { currency } of paid) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const nameless = paid.find((draft) => draft.currency === '');
  if (nameless) notes.add('currencyMissing', nameless.at, cost.use.index, { count: counts.get('') ?? 0 });
  counts.delete('');
  const [main, ...others] = [...counts].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  );
  const odd = paid.find((draft) => draft.currency !== '' && draft.currency !== main?.[0]);
  if (!main || !odd) return;
  notes.add('mixedCurrencies', odd.at, cost.use.index, {
    main: main[0],
    others: others.map(([code, count]) => `${code} (${count})`).join(', '),
  });
}

/** Between these a median cost in euros is a month's, not a year's. */
const monthly = { lowest: 1200, highest: 10_000 };
/** About how much of other currencies these are worth. */
const worth: Readonly<Record<string, number>> = {
  ...{
    '': 1,
    EUR: 1,
    USD: 1,
    GBP: 1,
    CHF: 1,
    PLN: 4,
    RON: 5,
    SEK: 10,
    NOK: 10,
    DKK: 7,
    CZK: 25,
    HUF: 400,
    BRL: 6,
  },
};

function noteMonthly(
  drafts: readonly DraftMember[],
  layout: SheetLayout,
  cost: ColumnFacts,
  facts: readonly ColumnFacts[],
  notes: Notes,
): void {
  if (cost.period !== null || facts.some(({ use }) => use.field === 'payPeriod')) return;
  const amounts: { readonly amount: number; readonly worth: number }[] = [];
  for (const { annualCost, currency } of drafts) {
    const unit = worth[currency];
    if (annualCost !== null && unit !== undefined)
      amounts.push({ amount: annualCost, worth: annualCost / unit });
  }
  amounts.sort((one, other) => one.worth - other.worth);
  const middle = amounts[Math.floor(amounts.length / 2)];
  if (!middle || middle.worth < monthly.lowest || middle.worth > monthly.highest) return;
  notes.add('costLooksMonthly', layout.header.row + layout.header.rows - 1, cost.use.index, {
    median: middle.amount,
  });
}

function noteOldRatings(
  drafts: readonly DraftMember[],
  rating: ColumnFacts,
  settings: RosterSettings,
  notes: Notes,
): void {
  let oldest: DraftMember | null = null;
  let count = 0;
  for (const draft of drafts) {
    if (draft.ratedOn === null || settings.today - draft.ratedOn <= settings.ratingMaxAgeDays) continue;
    count++;
    if (draft.ratedOn < (oldest?.ratedOn ?? Infinity)) oldest = draft;
  }
  if (!oldest) return;
  notes.add('oldRatings', oldest.at, rating.use.index, {
    count,
    days: settings.ratingMaxAgeDays,
    date: isoDate(oldest.ratedOn ?? 0),
  });
}
