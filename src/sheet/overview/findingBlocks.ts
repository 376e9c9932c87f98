import { oneDecimal } from '../../domain/numberWords';
import { quoted } from '../layout/address';
import { line } from '../layout/line';
import { oneDecimalFormula } from '../layout/numberFormulas';
import type { Block, FormulaCell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { findingCell as at, findingStyles, findingValues, worthBlocks } from './findingNumbers';
import { findingIds, findingNumbers, findingTexts, type FindingId, type FindingNumber } from './findingText';
import { overviewTops, workLeft } from './overviewPlaces';

/** From this part of the peak on the last quarter still needs what the peak does. */
const lasting = 0.9;
/** FTE-quarters from which something stays open. */
const leastOpen = 0.05;

const numberOf = (cell: FormulaCell) => Number(cell.value);
const wordOf = (cell: FormulaCell) => String(cell.value ?? '');

/** The numbers that the findings state, by id. */
type Values = ReturnType<typeof findingValues>;

/** A sentence of pieces and live words between them. */
function joined(parts: readonly (string | FormulaCell)[]): FormulaCell {
  return {
    formula: parts.map((part) => (typeof part === 'string' ? quoted(part) : part.formula)).join('&'),
    value: parts.map((part) => (typeof part === 'string' ? part : wordOf(part))).join(''),
  };
}

/** One sentence or another, by a condition. */
function either(
  condition: string,
  holds: boolean,
  one: FormulaCell | string,
  other: FormulaCell | string,
): FormulaCell {
  const cell = (side: FormulaCell | string): FormulaCell =>
    typeof side === 'string' ? { formula: quoted(side), value: side } : side;
  return {
    formula: `IF(${condition},${cell(one).formula},${cell(other).formula})`,
    value: cell(holds ? one : other).value,
  };
}

/** What stands out, one live sentence each: none says a number that it does not read. */
function sentences(
  known: Values,
  { text: { locale } }: WorkbookModel,
): Readonly<Record<FindingId, FormulaCell>> {
  const words = findingTexts[locale];
  const word = (id: FindingNumber): FormulaCell => ({ formula: at(id), value: known[id].value });
  const decimal = (id: FindingNumber): FormulaCell => ({
    formula: oneDecimalFormula(at(id), locale),
    value: oneDecimal(numberOf(known[id]), locale),
  });
  const percent = (id: FindingNumber): FormulaCell => ({
    formula: `ROUND(ROUND(100*${at(id)},6),0)`,
    value: String(Math.round(Math.round(1e8 * numberOf(known[id])) / 1e6)),
  });
  const [inPhase, today, planned, ofPlan] = words.bottleneck.pieces;
  const [from, inQuarter, to, inEnd, passes] = words.peak.temporary;
  const [now, inNow, after, inPeak, lasts] = words.peak.lasting;
  const [own, hired, contracted, closes] = words.own.pieces;
  const [still, open, staffed] = words.thin.pieces;
  const { single, worth, affordable } = words;
  const passing = numberOf(known.end) < lasting * numberOf(known.peak);
  const closedSum = ['own', 'hired', 'contracted'] as const;
  const closed = closedSum.reduce((sum, id) => sum + numberOf(known[id]), 0);
  const valued = ([one, two, three]: readonly [string, string, string]) =>
    joined([one, word('worthWord'), two, word('costWord'), three]);
  return {
    bottleneck: either(
      `${at('profile')}=""`,
      known.profile.value === '',
      words.bottleneck.none,
      joined([
        word('profile'),
        inPhase,
        word('phase'),
        today,
        percent('staffed'),
        planned,
        percent('planned'),
        ofPlan,
      ]),
    ),
    peak: either(
      `${at('end')}<${lasting}*${at('peak')}`,
      passing,
      joined([
        from,
        word('peakWord'),
        inQuarter,
        word('peakQuarter'),
        to,
        word('endWord'),
        inEnd,
        word('endQuarter'),
        passes,
      ]),
      joined([
        now,
        word('endWord'),
        inNow,
        word('endQuarter'),
        after,
        word('peakWord'),
        inPeak,
        word('peakQuarter'),
        lasts,
      ]),
    ),
    own: either(
      `${closedSum.map(at).join('+')}<${leastOpen}`,
      closed < leastOpen,
      words.own.none,
      joined([own, word('ownWord'), hired, word('hiredWord'), contracted, word('contractedWord'), closes]),
    ),
    thin: either(
      `${at('thinOpen')}<${leastOpen}`,
      numberOf(known.thinOpen) < leastOpen,
      words.thin.none,
      joined([word('thin'), still, decimal('thinOpen'), open, percent('thinPlanned'), staffed]),
    ),
    single: either(
      `${at('single')}=0`,
      known.single.value === 0,
      single.none,
      either(
        `${at('single')}=1`,
        known.single.value === 1,
        joined([word('single'), single.one]),
        joined([word('single'), single.more]),
      ),
    ),
    worth: either(
      `${at('cost')}<=0`,
      numberOf(known.cost) <= 0,
      worth.free,
      either(
        `${at('worth')}>=${at('cost')}`,
        numberOf(known.worth) >= numberOf(known.cost),
        valued(worth.yes),
        valued(worth.no),
      ),
    ),
    affordable: either(
      `${at('budgets')}=0`,
      known.budgets.value === 0,
      affordable.unset,
      either(
        `${at('over')}=0`,
        known.over.value === 0,
        affordable.yes,
        joined([affordable.over[0], word('over'), affordable.over[1]]),
      ),
    ),
  };
}

/** What stands out, by rules; the numbers it states stand to the right of the page, each with its label. */
export function findingBlocks(workbook: WorkbookModel): readonly Block[] {
  const words = findingTexts[workbook.text.locale];
  const known = findingValues(workbook);
  const said = sentences(known, workbook);
  const top = overviewTops.findings;
  return [
    line('findings_title', top, words.title, 'section'),
    {
      name: 'findings_labels',
      top: top + 1,
      left: 0,
      rows: findingIds.map((id) => [words.labels[id]]),
      style: 'label',
    },
    { name: 'findings_body', top: top + 1, left: 1, rows: findingIds.map((id) => [said[id]]), style: 'text' },
    line('findings_working', top, words.working, 'section', workLeft),
    {
      name: 'findings_names',
      top: top + 1,
      left: workLeft,
      rows: findingNumbers.map((id) => [words.numbers[id]]),
      style: 'label',
    },
    ...findingNumbers.map((id, row) =>
      line(`finding_${id}`, top + 1 + row, known[id], findingStyles[id], workLeft + 1),
    ),
    ...worthBlocks(workbook),
  ];
}
