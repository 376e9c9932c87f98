import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { at } from '../demand/demandGrids';
import { cellAt, cells } from '../demand/grid';
import { quoted, reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, Cell, Style } from '../plan';
import { effectRow, figureColumn, totalCell } from '../planEffect/effectGrid';
import type { WorkbookModel } from '../workbookModel';
import { columnBlocks, type BlockColumn } from './columnBlocks';
import { hiringPlaces, openColumns, openLines } from './hiringPlaces';
import { placeName, profileName } from './hiringWords';
import { gapReasonCell, gapWords } from './reasonCell';

/** A number of a gap from its quarters on Plan Effect; its value alone where its place has no row there. */
function live(of: 'MAX' | 'SUM', row: HiringRow, value: number, { effect }: WorkbookModel): Cell {
  const number = effectRow(row, effect.places) - 1;
  if (number < 0) return value;
  const last = row.quarter + Math.max(1, row.quarters ?? 1) - 1;
  const [from, to] = [row.quarter, last].map((quarter) => figureColumn('open', quarter));
  return {
    formula: `${of}('Plan Effect'!${cells(effect.cells, number, from ?? 0, number, to ?? 0)})`,
    value,
  };
}

/** What stays open after all lines, one row for each run of quarters; it asks for no decision and has no status. */
export function openBlocks(workbook: WorkbookModel): readonly Block[] {
  const { model, text } = workbook;
  const words = text.hiring.open;
  const { open } = hiringPlaces(workbook);
  const gaps = openLines(workbook);
  const { effect, demand } = workbook;
  const cell = (id: 'fte' | 'closes' | 'words', row: number) =>
    reference(open + 2 + row, openColumns[id], 'both');
  const all = totalCell('open', effect);
  const told = gaps.length === 0 ? '0' : `SUM(${cell('closes', 0)}:${cell('closes', gaps.length - 1)})`;
  const title = [
    line('open_title', open, words.title, 'section'),
    line('open_all', open, { formula: all, value: effect.inAll('open') }, 'total', openColumns.closes),
    line(
      'open_more',
      open,
      { formula: `IF(${all}-${told}>0.05,${quoted(words.more)},"")`, value: '' },
      'note',
      openColumns.reason,
    ),
  ];
  if (gaps.length === 0) return [...title, line('open_none', open + 1, words.nothing, 'text')];
  const column = (
    id: keyof typeof openColumns,
    style: Style,
    of: (row: HiringRow, index: number) => Cell,
  ): BlockColumn => ({
    id,
    left: openColumns[id],
    heading: words[id],
    style,
    cells: gaps.map(of),
  });
  const names = demand.grids.quarter;
  return [
    ...title,
    ...columnBlocks('open', open + 1, [
      column('profile', 'text', ({ profile }) => profileName(profile)),
      column('place', 'text', ({ place }) => placeName(place, text)),
      column('quarter', 'text', ({ quarter }) => ({
        formula: `Demand!${cellAt(names, quarter, at.quarter.name)}`,
        value: model.quarters[quarter]?.quarter.name ?? null,
      })),
      column('quarters', 'count', ({ quarters }) => quarters),
      column('fte', 'fte', (row) => live('MAX', row, row.fte, workbook)),
      column('closes', 'fte', (row) => live('SUM', row, row.closes, workbook)),
      column('reason', 'wrapped', (row, at_) =>
        gapReasonCell(row, workbook, {
          words: cell('words', at_),
          fte: cell('fte', at_),
          closes: cell('closes', at_),
        }),
      ),
      column('words', 'text', (row) => gapWords(row, workbook)),
    ]),
  ];
}
