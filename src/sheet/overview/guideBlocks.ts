import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { hiringTable, type HiringColumn } from '../hiring/hiringTable';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { line } from '../layout/line';
import { mappingColumn } from '../mapping/mappingTable';
import { payrollTable } from '../payroll/payrollTable';
import type { Block, Cell, FormulaCell } from '../plan';
import { columnOf } from '../tables/tableSchema';
import { useCaseColumn } from '../useCases/useCaseTable';
import type { WorkbookModel } from '../workbookModel';
import { doubtIds, guideTexts, timetableIds } from './guideText';
import { guideLeft, overviewTops } from './overviewPlaces';

/** Sheets that a reader goes to from here. */
const linked = ['Hiring Plan', 'Budget', 'Coverage', 'Checks', 'Assumptions', 'Mapping'] as const;

/** Rows of the parts, each below its title. */
const places = {
  timetable: 0,
  doubts: timetableIds.length + 2,
  colours: timetableIds.length + doubtIds.length + 4,
  links: timetableIds.length + doubtIds.length + 7,
} as const;

/** When what happens: dates of the lines that count. */
function timetable({ hiring, text }: WorkbookModel): readonly (readonly Cell[])[] {
  const of = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const rows = hiring.filter(({ status, action }) => isCounted(status) && action !== 'open');
  const cell = (
    which: 'MIN' | 'MAX',
    column: HiringColumn,
    day: (row: HiringRow) => number | null,
  ): FormulaCell => {
    const days = rows.flatMap((row) => day(row) ?? []);
    const found = which === 'MIN' ? Math.min(...days) : Math.max(...days);
    return {
      formula: `IF(COUNTIFS(${of('counts')},1,${of(column)},">0")=0,"–",${which}IFS(${of(column)},${of('counts')},1,${of(column)},">0"))`,
      value: days.length === 0 ? '–' : found,
    };
  };
  return [
    [cell('MIN', 'decideBy', ({ decideBy }) => decideBy)],
    [cell('MIN', 'startDate', ({ start }) => start)],
    [cell('MAX', 'startDate', ({ start }) => start)],
    [cell('MAX', 'fullDate', ({ fullFrom }) => fullFrom)],
  ];
}

/** A count with what follows it, or what is said where there is none. */
function countedOr(
  count: FormulaCell,
  [one, more]: readonly [one: string, more: string],
  none: string,
): FormulaCell {
  const { formula, value } = count;
  return {
    formula: `IF(${formula}=0,${quoted(none)},${formula}&IF(${formula}=1,${quoted(one)},${quoted(more)}))`,
    value: value === 0 ? none : `${String(value)}${value === 1 ? one : more}`,
  };
}

/** What could be wrong, each with the sheet where it is seen. */
function doubts({ model, pay, text }: WorkbookModel): readonly (readonly Cell[])[] {
  const words = guideTexts[text.locale].doubts;
  const { useCases, staff } = model;
  const stated = countedOr(
    { formula: `COUNTIF(${useCaseColumn('name', text)},"?*")`, value: useCases.length },
    words.stated,
    words.assumed,
  );
  const mapped = countedOr(
    {
      formula: `COUNTIF(${mappingColumn('status', text)},${quoted(text.mapping.statuses.review)})`,
      value: staff.filter(({ mapping }) => mapping.status === 'review').length,
    },
    words.mapped,
    words.allMapped,
  );
  const paid = countedOr(
    {
      formula: `COUNTIF(${columnOf(payrollTable, 'payFrom', text.locale)},${quoted(text.budget.sources.band)})`,
      value: pay.filter(({ source }) => source === 'band').length,
    },
    words.paid,
    words.allPaid,
  );
  const changed = named('MLTP_Changed');
  return [
    [stated],
    [mapped],
    [paid],
    [{ formula: `IF(${changed}="",${quoted(words.unchanged)},${changed})`, value: words.unchanged }],
  ];
}

/** When what happens, what could be wrong, what the colours mean, and where to go from here. */
export function guideBlocks(workbook: WorkbookModel): readonly Block[] {
  const words = guideTexts[workbook.text.locale];
  const { colours } = words;
  const at = (part: keyof typeof places) => overviewTops.guide + places[part];
  return [
    line('timetable_title', at('timetable'), words.timetable.title, 'section', guideLeft),
    {
      name: 'timetable_labels',
      top: at('timetable') + 1,
      left: guideLeft,
      rows: timetableIds.map((id) => [words.timetable.rows[id]]),
      style: 'text',
    },
    {
      name: 'timetable_dates',
      top: at('timetable') + 1,
      left: guideLeft + 2,
      rows: timetable(workbook),
      style: 'dateNumber',
    },
    line('doubts_title', at('doubts'), words.doubts.title, 'section', guideLeft),
    { name: 'doubts', top: at('doubts') + 1, left: guideLeft, rows: doubts(workbook), style: 'text' },
    line('colours_title', at('colours'), colours.title, 'label', guideLeft),
    line('colours_input', at('colours'), colours.input, 'input', guideLeft + 1),
    line('colours_default', at('colours'), colours.byDefault, 'inputDefault', guideLeft + 2),
    line('colours_formula', at('colours'), colours.formula, 'text', guideLeft + 3),
    line('colours_tabs', at('colours') + 1, colours.tabs, 'note', guideLeft + 1),
    line('links_title', at('links'), words.links, 'label', guideLeft),
    {
      name: 'links',
      top: at('links'),
      left: guideLeft + 1,
      rows: [
        linked.map((sheet) => ({
          formula: `HYPERLINK(${quoted(`#'${sheet}'!A1`)},${quoted(sheet)})`,
          value: sheet,
        })),
      ],
      style: 'link',
    },
  ];
}
