import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { hiringTable, type HiringColumn } from '../hiring/hiringTable';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { line } from '../layout/line';
import { mappingColumn } from '../mapping/mappingTable';
import { payrollTable } from '../payroll/payrollTable';
import type { Block, Cell, FormulaCell } from '../plan';
import { columnOf } from '../tables/tableSchema';
import { useCaseColumn } from '../useCases/useCaseTable';
import type { WorkbookModel } from '../workbookModel';
import { doubtIds, guideTexts, timetableIds } from './guideText';
import { guideLeft, overviewTops, workLeft } from './overviewPlaces';

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
  cell: string,
  value: FormulaCell['value'],
  [one, more]: readonly [one: string, more: string],
  none: string,
): FormulaCell {
  return {
    formula: `IF(${cell}=0,${quoted(none)},${cell}&IF(${cell}=1,${quoted(one)},${quoted(more)}))`,
    value: value === 0 ? none : `${String(value)}${value === 1 ? one : more}`,
  };
}

/** The counts that the doubts state, each in a cell to the right of the page. */
function doubtCounts({ model, pay, text }: WorkbookModel): readonly FormulaCell[] {
  return [
    { formula: `COUNTIF(${useCaseColumn('name', text)},"?*")`, value: model.useCases.length },
    {
      formula: `COUNTIF(${mappingColumn('status', text)},${quoted(text.mapping.statuses.review)})`,
      value: model.staff.filter(({ mapping }) => mapping.status === 'review').length,
    },
    {
      formula: `COUNTIF(${columnOf(payrollTable, 'payFrom', text.locale)},${quoted(text.budget.sources.band)})`,
      value: pay.filter(({ source }) => source === 'band').length,
    },
  ];
}

/** What could be wrong, each with the sheet where it is seen; `top`: the row of the first count. */
function doubts(workbook: WorkbookModel, top: number): readonly (readonly Cell[])[] {
  const words = guideTexts[workbook.text.locale].doubts;
  const parts = [
    [words.stated, words.assumed],
    [words.mapped, words.allMapped],
    [words.paid, words.allPaid],
  ] as const;
  const counts = doubtCounts(workbook);
  const changed = named('MLTP_Changed');
  return [
    ...parts.map(([some, none], row) => [
      countedOr(reference(top + row, workLeft + 1, 'both'), counts[row]?.value ?? 0, some, none),
    ]),
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
    {
      name: 'doubts',
      top: at('doubts') + 1,
      left: guideLeft,
      rows: doubts(workbook, at('doubts') + 1),
      style: 'text',
    },
    {
      name: 'doubts_counts',
      top: at('doubts') + 1,
      left: workLeft + 1,
      rows: doubtCounts(workbook).map((count) => [count]),
      style: 'count',
    },
    {
      name: 'doubts_names',
      top: at('doubts') + 1,
      left: workLeft,
      rows: words.doubts.counts.map((name) => [name]),
      style: 'label',
    },
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
