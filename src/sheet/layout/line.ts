import type { Block, Cell, Style } from '../plan';

/** A block of one cell. */
export function line(name: string, row: number, cell: Cell, style: Style, column = 0): Block {
  return { name, top: row, left: column, rows: [[cell]], style };
}

/** The three lines every sheet begins with: title, finding and how to read it. */
export function opening(title: string, finding: Cell, note: Cell): readonly Block[] {
  return [
    line('title', 0, title, 'title'),
    line('finding', 1, finding, 'finding'),
    line('reading', 2, note, 'note'),
  ];
}
