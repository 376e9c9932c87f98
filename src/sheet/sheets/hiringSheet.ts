import { levels } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { hireCost } from '../../domain/cost/hireCost';
import type { Place } from '../../domain/coverage/need';
import type { HiringLine } from '../../domain/hiring/hiringLine';
import { thisRow } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Cell, SheetPlan, TableColumn } from '../plan';
import { cellText, keyOfWord } from '../tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';
import { bandKey } from '../tables/readBands';
import type { ColumnId, SheetText } from '../text/sheetText';
import { texts } from '../text/texts';
import type { WorkbookModel } from '../workbookModel';
import { monthsInPlan, monthsInPlanFormula } from './hiring/monthsInPlan';

const profileName = (id: ProfileId) => profileNames.find((profile) => profile.id === id)?.name ?? '';

/** A place in words: the centre, the name of a unit, or members and use cases without a unit. */
export function placeName(place: Place, text: SheetText): string {
  if (place.kind === 'centre') return text.words.centre;
  return place.unit === '' ? text.words.organisation : place.unit;
}

/** Why a line is proposed, in one sentence, with its warning. */
export function hiringReason(hire: HiringLine, quarter: string, text: SheetText): string {
  const reason = text.reason(
    profileName(hire.profile),
    placeName(hire.place, text),
    hire.demand.toFixed(1),
    hire.capacity.toFixed(1),
    quarter,
  );
  if (hire.before.length === 0) return reason;
  return reason + text.antiPattern(hire.before.map(profileName).join(', '));
}

function columns(text: SheetText): readonly TableColumn[] {
  const { columns: heads } = text;
  return [
    { header: heads.line, style: 'text', width: 40 },
    { header: heads.rank, style: 'count', width: 8 },
    { header: heads.action, style: 'text', width: 9 },
    { header: heads.profile, style: 'text', width: 26 },
    { header: heads.level, style: 'text', width: 11 },
    { header: heads.place, style: 'text', width: 16 },
    { header: heads.quarter, style: 'text', width: 10 },
    {
      header: heads.startDate,
      style: 'inputDate',
      width: 12,
      validation: { kind: 'date', min: 1, max: 100_000 },
    },
    { header: heads.heads, style: 'input', width: 8, validation: { kind: 'whole', min: 0, max: 100_000 } },
    { header: heads.demandFte, style: 'fte', width: 10 },
    { header: heads.capacityFte, style: 'fte', width: 10 },
    { header: heads.coverageBefore, style: 'percent', width: 10 },
    { header: heads.coverageAfter, style: 'percent', width: 10 },
    { header: heads.reason, style: 'text', width: 70 },
    { header: heads.base, style: 'money', width: 12 },
    { header: heads.loaded, style: 'money', width: 13 },
    { header: heads.oneOff, style: 'money', width: 12 },
    { header: heads.months, style: 'count', width: 9 },
    { header: heads.inPlan, style: 'money', width: 14 },
    {
      header: heads.status,
      style: 'input',
      width: 12,
      validation: { kind: 'list', values: Object.values(text.hiringStatuses) },
    },
    { header: heads.owner, style: 'input', width: 16 },
    { header: heads.comment, style: 'input', width: 40 },
  ];
}

function cells(hire: HiringLine, isNew: boolean, workbook: WorkbookModel): readonly Cell[] {
  const { model, text, bands } = workbook;
  const quarter = model.quarters[hire.quarter]?.quarter;
  const start = quarter?.firstDay ?? model.assumptions.planStart;
  const base = bands.find(({ key }) => key === bandKey(hire.profile, hire.level))?.base ?? 0;
  const months = monthsInPlan(start, model.assumptions.planStart);
  const cost = hireCost(base, hire.heads, months, model.assumptions);
  const before = hire.demand === 0 ? 0 : hire.capacity / hire.demand;
  const after = hire.demand === 0 ? 0 : (hire.capacity + hire.heads) / hire.demand;
  return [
    hire.id,
    hire.rank,
    text.actions.hire,
    profileName(hire.profile),
    levels.find(({ id }) => id === hire.level)?.name ?? '',
    placeName(hire.place, text),
    quarter?.name ?? '',
    isNew ? start : undefined,
    isNew ? hire.heads : undefined,
    hire.demand,
    hire.capacity,
    ...formulaCells(text, { before, after, base, months, cost }).slice(0, 2),
    hiringReason(hire, quarter?.name ?? '', text),
    ...formulaCells(text, { before, after, base, months, cost }).slice(2),
    isNew ? text.hiringStatuses.proposed : undefined,
    isNew ? null : undefined,
    isNew ? null : undefined,
  ];
}

interface Figures {
  readonly before: number;
  readonly after: number;
  readonly base: number;
  readonly months: number;
  readonly cost: ReturnType<typeof hireCost>;
}

/** The calculated cells: coverage before and after, base, loaded, one-off, months, cost in plan. */
function formulaCells(text: SheetText, figures: Figures): readonly Cell[] {
  const cell = (id: ColumnId) => thisRow(tableNames.hiring, text.columns[id]);
  const band = `MATCH(${cell('profile')}&"|"&${cell('level')},${tableNames.salaries}[${text.columns.band}],0)`;
  const coverage = (capacity: string) => `IF(${cell('demandFte')}=0,0,${capacity}/${cell('demandFte')})`;
  const annual = `${cell('base')}*${cell('heads')}`;
  return [
    { formula: coverage(cell('capacityFte')), value: figures.before },
    { formula: coverage(`(${cell('capacityFte')}+${cell('heads')})`), value: figures.after },
    {
      formula: `IFERROR(INDEX(${tableNames.salaries}[${text.columns.base}],${band}),0)`,
      value: figures.base,
    },
    { formula: `${annual}*(1+MLTP_Burden)`, value: figures.cost.loaded },
    { formula: `${annual}*MLTP_Recruiting+${cell('heads')}*MLTP_Onboarding`, value: figures.cost.oneOff },
    { formula: monthsInPlanFormula(cell('startDate')), value: figures.months },
    { formula: `${cell('loaded')}*${cell('months')}/12+${cell('oneOff')}`, value: figures.cost.inPlan },
  ];
}

/** Whether the planner has said something about a line that is no longer proposed. */
function isKept(existing: ExistingTable, row: number): boolean {
  const status = keyOfWord(existing.value(row, 'status'), [texts.en.hiringStatuses, texts.de.hiringStatuses]);
  const said = [existing.value(row, 'owner'), existing.value(row, 'comment')].some(
    (cell) => cellText(cell) !== '',
  );
  return said || status !== 'proposed';
}

/** Hiring Plan: one line per proposed hire with its reason and live cost; Status, Owner and Comment are the planner's. */
export function hiringSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, snapshot } = workbook;
  const existing = existingTable(snapshot, tableNames.hiring);
  const known = new Set(existing?.keys);
  const width = columns(text).length;
  const rows = model.hiring.map((hire) => ({
    key: hire.id,
    cells: cells(hire, !known.has(hire.id), workbook),
  }));
  const tableRows = inExistingOrder(rows, existing, (row) =>
    existing !== null && isKept(existing, row) ? untouched(width) : null,
  );
  const nothing = { key: '', cells: Array.from({ length: width }, () => null) };
  let heads = 0;
  for (const hire of model.hiring) heads += hire.heads;
  const finding = heads === 0 ? text.findings.noHiring : text.findings.hiring(heads, model.hiring.length);
  return {
    ...emptyPlan('Hiring Plan'),
    blocks: [
      ...opening(text.titles['Hiring Plan'], finding, text.notes.hiring),
      line('how', 3, text.notes.hiringCost, 'note'),
    ],
    tables: [
      {
        name: tableNames.hiring,
        top: 5,
        left: 0,
        columns: columns(text),
        rows: tableRows.length === 0 ? [nothing] : tableRows,
      },
    ],
    freeze: { rows: 6, columns: 1 },
  };
}
