import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { cells } from '../demand/grid';
import type { Block, Cell, Style } from '../plan';
import { effectRow, figureColumn } from '../planEffect/effectGrid';
import type { WorkbookModel } from '../workbookModel';
import { hiringPlaces, openColumns, openLines } from './hiringPlaces';
import { hiringReason, placeName, profileName } from './hiringWords';
import { line } from '../layout/line';

/** A number of a gap from its quarters on Plan Effect; its value alone where its place has no row there. */
function live(of: 'MAX' | 'SUM', row: HiringRow, value: number, { effect }: WorkbookModel): Cell {
  const at = effectRow(row, effect.places) - 1;
  if (at < 0) return value;
  const last = row.quarter + Math.max(1, row.quarters ?? 1) - 1;
  const [from, to] = [row.quarter, last].map((quarter) => figureColumn('open', quarter));
  return { formula: `${of}('Plan Effect'!${cells(effect.cells, at, from ?? 0, at, to ?? 0)})`, value };
}

/** What stays open after all lines, one row for each run of quarters; it asks for no decision and has no status. */
export function openBlocks(workbook: WorkbookModel): readonly Block[] {
  const { model, text } = workbook;
  const words = text.hiring.open;
  const { open, openRows } = hiringPlaces(workbook);
  const gaps = openLines(workbook);
  const title = line('open_title', open, words.title, 'section');
  if (gaps.length === 0) return [title, line('open_none', open + 2, words.nothing, 'text')];
  const columns: readonly (readonly [id: keyof typeof openColumns, style: Style, cells: readonly Cell[]])[] =
    [
      ['profile', 'text', gaps.map(({ profile }) => profileName(profile))],
      ['place', 'text', gaps.map(({ place }) => placeName(place, text))],
      ['quarter', 'text', gaps.map(({ quarter }) => model.quarters[quarter]?.quarter.name ?? null)],
      ['quarters', 'count', gaps.map(({ quarters }) => quarters)],
      ['fte', 'fte', gaps.map((row) => live('MAX', row, row.fte, workbook))],
      ['closes', 'fte', gaps.map((row) => live('SUM', row, row.closes, workbook))],
      ['reason', 'wrapped', gaps.map((row) => hiringReason(row, workbook))],
    ];
  return [
    title,
    ...columns.flatMap(([id, style, values]): readonly Block[] => {
      const left = openColumns[id];
      const isNumber = style === 'fte' || style === 'count';
      const heading: Style = isNumber ? 'headingNumber' : 'heading';
      return [
        { name: `open_${id}_heading`, top: open + 1, left, rows: [[words[id]]], style: heading },
        { name: `open_${id}`, top: openRows.first, left, rows: values.map((cell) => [cell]), style },
      ];
    }),
  ];
}
