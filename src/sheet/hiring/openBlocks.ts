import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { cells } from '../demand/grid';
import { line } from '../layout/line';
import type { Block, Cell, Style } from '../plan';
import { effectRow, figureColumn } from '../planEffect/effectGrid';
import type { WorkbookModel } from '../workbookModel';
import { columnBlocks, type BlockColumn } from './columnBlocks';
import { hiringPlaces, openColumns, openLines } from './hiringPlaces';
import { hiringReason, placeName, profileName } from './hiringWords';

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
  const { open } = hiringPlaces(workbook);
  const gaps = openLines(workbook);
  const title = line('open_title', open, words.title, 'section');
  if (gaps.length === 0) return [title, line('open_none', open + 1, words.nothing, 'text')];
  const column = (id: keyof typeof openColumns, style: Style, of: (row: HiringRow) => Cell): BlockColumn => ({
    id,
    left: openColumns[id],
    heading: words[id],
    style,
    cells: gaps.map(of),
  });
  return [
    title,
    ...columnBlocks('open', open + 1, [
      column('profile', 'text', ({ profile }) => profileName(profile)),
      column('place', 'text', ({ place }) => placeName(place, text)),
      column('quarter', 'text', ({ quarter }) => model.quarters[quarter]?.quarter.name ?? null),
      column('quarters', 'count', ({ quarters }) => quarters),
      column('fte', 'fte', (row) => live('MAX', row, row.fte, workbook)),
      column('closes', 'fte', (row) => live('SUM', row, row.closes, workbook)),
      column('reason', 'wrapped', (row) => hiringReason(row, workbook)),
    ]),
  ];
}
