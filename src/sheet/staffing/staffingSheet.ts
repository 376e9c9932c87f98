import { planQuarters } from '../../domain/calendar/quarter';
import { oneDecimal } from '../../domain/numberWords';
import { profileName, shownName } from '../hiring/hiringWords';
import { quoted, reference, tableColumn } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { sentence } from '../layout/sentence';
import type { ConditionalFormat, FormulaCell, SheetPlan } from '../plan';
import { columnIndex, columnOf, planColumns } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { assignmentRows } from './assignmentRows';
import { assignmentsTop, assignmentTable, quarterHeading } from './assignmentTable';
import { firstQuarter, quarterMatrix } from './quarterMatrix';
import { loadsOf, pairsOf, type Pair } from './staffingFigures';

/** Members shown with their load at most. */
const mostMembers = 300;
/** Empty rows below the table, in which a planner types lines. */
const roomToType = 4;

/** FTE of all lines in a quarter whose columns equal the labels of a row. */
function summed(
  columns: readonly ('useCase' | 'profile' | 'member')[],
  labels: readonly string[],
  quarter: number,
  { text }: WorkbookModel,
): string {
  const parts = columns.map(
    (id, index) => `(${columnOf(assignmentTable, id, text.locale)}=${labels[index] ?? ''})`,
  );
  return `SUMPRODUCT(${[...parts, tableColumn(assignmentTable.name, quarterHeading(quarter))].join('*')})`;
}

/** Staffing: who works on which use case, what is missing by use case and quarter, and the load of each member. */
export function staffingSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, assignments } = workbook;
  const words = text.staffing;
  const rows = assignmentRows(workbook);
  const table = {
    name: assignmentTable.name,
    top: assignmentsTop,
    left: 0,
    columns: planColumns(assignmentTable, text.locale),
    rows,
    key: columnIndex(assignmentTable, assignmentTable.key),
  };
  const pairs = pairsOf(assignments);
  if (pairs.length === 0)
    return {
      ...emptyPlan('Staffing'),
      blocks: opening(words.title, words.none, words.note),
      tables: [table],
    };

  const pairLabels = pairs.map(({ useCase, profile }) => [useCase, profileName(profile)] as const);
  const height = pairs.length + 3;
  const below = assignmentsTop + 1 + rows.length + roomToType;
  const tops = {
    needed: below,
    assigned: below + height,
    missing: below + 2 * height,
    coverage: below + 3 * height,
  };
  const useCases = [...new Set(pairs.map(({ useCase }) => useCase))];
  const memberTop = tops.coverage + useCases.length + 3;
  const cell = (top: number, row: number, quarter: number) =>
    reference(top + 2 + row, firstQuarter + quarter);
  const area = (top: number, quarter: number) =>
    `${reference(top + 2, firstQuarter + quarter)}:${reference(top + 1 + pairs.length, firstQuarter + quarter)}`;
  const loads = loadsOf(assignments.load);
  const members = model.staff.filter(({ member }) => loads.has(member.id)).slice(0, mostMembers);
  const memberLabels = members.map(({ member }) => {
    const name = shownName(member, workbook);
    return [name === '' ? member.id : name, member.id] as const;
  });
  const givenTop = memberTop + members.length + 3;
  const loadTop = givenTop + members.length + 3;

  const spoken = (formula: string, value: number): FormulaCell => ({
    formula: oneDecimalFormula(formula, text.locale),
    value: oneDecimal(value, text.locale),
  });
  const total = (value: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + value(pair), 0);
  const first = {
    needed: total(({ needed }) => needed[0] ?? 0),
    missing: total(({ missing }) => missing[0] ?? 0),
  };
  const whole = (top: number) =>
    `${reference(top + 2, firstQuarter)}:${reference(top + 1 + pairs.length, firstQuarter + planQuarters - 1)}`;
  const finding = sentence([
    words.finding.before,
    spoken(`SUM(${area(tops.needed, 0)})`, first.needed),
    words.finding.needed,
    spoken(`SUM(${area(tops.needed, 0)})-SUM(${area(tops.missing, 0)})`, first.needed - first.missing),
    words.finding.assigned,
    spoken(
      `SUM(${whole(tops.missing)})`,
      total(({ missing }) => missing.reduce((sum, each) => sum + each, 0)),
    ),
    words.finding.missing + words.finding.after,
  ]);

  const formats: readonly ConditionalFormat[] = [
    {
      area: { top: tops.missing + 2, left: firstQuarter, rows: pairs.length, columns: planQuarters },
      rule: { kind: 'notZero' },
      tone: 'gap',
    },
    {
      area: { top: loadTop + 2, left: firstQuarter, rows: members.length, columns: planQuarters },
      rule: { kind: 'formula', formula: `N(${reference(loadTop + 2, firstQuarter)})>1.0001` },
      tone: 'alarm',
    },
  ];
  return {
    ...emptyPlan('Staffing'),
    blocks: [
      ...opening(words.title, finding, words.note),
      line('rules', 3, words.rules + (assignments.exact ? '' : words.notProven), 'note'),
      ...quarterMatrix(
        {
          name: 'needed',
          title: words.titles.needed,
          labels: [words.useCase, words.profile],
          rows: pairLabels,
          style: 'fte',
          cell: (row, quarter) => pairs[row]?.needed[quarter] ?? 0,
        },
        tops.needed,
        workbook,
      ),
      ...quarterMatrix(
        {
          name: 'assigned',
          title: words.titles.assigned,
          labels: [words.useCase, words.profile],
          rows: pairLabels,
          style: 'fte',
          cell: (row, quarter) => {
            const labels = [0, 1].map((column) => reference(tops.assigned + 2 + row, column, 'column'));
            return {
              formula: summed(['useCase', 'profile'], labels, quarter, workbook),
              value: pairs[row]?.assigned[quarter] ?? 0,
            };
          },
        },
        tops.assigned,
        workbook,
      ),
      ...quarterMatrix(
        {
          name: 'missing',
          title: words.titles.missing,
          labels: [words.useCase, words.profile],
          rows: pairLabels,
          style: 'fte',
          cell: (row, quarter) => ({
            formula: `MAX(0,ROUND(${cell(tops.needed, row, quarter)}-${cell(tops.assigned, row, quarter)},9))`,
            value: pairs[row]?.missing[quarter] ?? 0,
          }),
        },
        tops.missing,
        workbook,
      ),
      ...quarterMatrix(
        {
          name: 'coverage',
          title: words.titles.coverage,
          labels: [words.useCase, ''],
          rows: useCases.map((useCase) => [useCase, ''] as const),
          style: 'percent',
          cell: (row, quarter) => {
            // The profiles of a use case stand one below the other.
            const first = pairs.findIndex(({ useCase }) => useCase === useCases[row]);
            const own = pairs.filter(({ useCase }) => useCase === useCases[row]);
            const sum = (top: number) =>
              `SUM(${cell(top, first, quarter)}:${cell(top, first + own.length - 1, quarter)})`;
            const ofUseCase = (figure: 'needed' | 'missing') =>
              own.reduce((all, pair) => all + (pair[figure][quarter] ?? 0), 0);
            const needed = ofUseCase('needed');
            return {
              formula: `IF(${sum(tops.needed)}=0,"",1-${sum(tops.missing)}/${sum(tops.needed)})`,
              value: needed === 0 ? '' : 1 - ofUseCase('missing') / needed,
            };
          },
        },
        tops.coverage,
        workbook,
      ),
      ...quarterMatrix(
        {
          name: 'available',
          title:
            words.titles.available +
            (members.length < loads.size ? ` (${words.fewerMembers(members.length, loads.size)})` : ''),
          labels: [words.member, words.memberId],
          rows: memberLabels,
          style: 'fte',
          cell: (row, quarter) => {
            const [, id = ''] = memberLabels[row] ?? [];
            return (loads.get(id)?.[quarter]?.available ?? 0) / 10;
          },
        },
        memberTop,
        workbook,
      ),
      ...quarterMatrix(
        {
          name: 'given',
          title: words.titles.given,
          labels: [words.member, words.memberId],
          rows: memberLabels,
          style: 'fte',
          cell: (row, quarter) => {
            const [, id = ''] = memberLabels[row] ?? [];
            const label = reference(givenTop + 2 + row, 1, 'column');
            const value = (loads.get(id)?.[quarter]?.assigned ?? 0) / 10;
            return { formula: summed(['member'], [label], quarter, workbook), value };
          },
        },
        givenTop,
        workbook,
      ),
      ...quarterMatrix(
        {
          name: 'load',
          title: words.titles.load,
          labels: [words.member, words.memberId],
          rows: memberLabels,
          style: 'percent',
          cell: (row, quarter) => {
            const [, id = ''] = memberLabels[row] ?? [];
            const { available = 0, assigned = 0 } = loads.get(id)?.[quarter] ?? {};
            const has = cell(memberTop, row, quarter);
            const given = cell(givenTop, row, quarter);
            return {
              formula: `IF(${has}>0,${given}/${has},IF(${given}>0,${quoted(words.absent)},""))`,
              value: available > 0 ? assigned / available : assigned > 0 ? words.absent : '',
            };
          },
        },
        loadTop,
        workbook,
      ),
    ],
    tables: [table],
    conditionalFormats: formats,
    freeze: { rows: 0, columns: firstQuarter },
    printColumns: columnIndex(assignmentTable, 'comment') + 1,
  };
}
