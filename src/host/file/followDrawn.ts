import type { Area } from '../../sheet/plan';
import type { BookSheet } from '../book/book';
import { areasOf } from '../book/references';
import { descendants, linkId, type XmlNode } from '../package/xml';
import { XmlEdit } from '../package/xmlEdit';
import { escapeXml } from '../package/xmlText';
import type { PartStore } from '../package/partStore';
import { HostFailure } from '../port';
import { quotedSheet } from '../refresh/formulaNames';
import { areaName, parsePlace, placeText } from '../refresh/place';
import { drawnShift, moveAnchor, type Follow } from './movedAnchor';

/** A formula that stands on a sheet and may name cells of it without saying so. */
function followedOn(sheet: string, formula: string, follow: Follow): string {
  if (formula.includes('!')) return follow(formula);
  const home = `${quotedSheet(sheet)}!`;
  const followed = follow(home + formula);
  return followed.startsWith(home) ? followed.slice(home.length) : followed;
}

/** Lets what the user put on a sheet (pictures, charts, controls, pivot tables) follow its cells and those it names. */
export function followDrawn(store: PartStore, sheet: BookSheet, follow: Follow): void {
  const { part, name } = sheet;
  if (part === undefined) return;
  for (const { kind, target, external } of store.links(part)) {
    const source = external ? undefined : store.text(target);
    if (source === undefined) continue;
    if (kind === 'drawing') followDrawing(store, target, name, follow);
    else if (kind === 'ctrlProp') followControl(store, target, name, follow);
    // Programs write boxes of notes that are no XML; those hold nothing that moves here.
    else if (kind === 'vmlDrawing' && source.includes('Fmla')) followBoxes(store, target, name, follow);
    else if (kind === 'pivotTable') followPivot(store, target, sheet, follow);
  }
}

function edited(store: PartStore, part: string, change: (edit: XmlEdit) => void): void {
  const edit = new XmlEdit(store.text(part) ?? '');
  change(edit);
  store.write(part, edit.result());
}

/** Things in a drawing, but for charts of ours, which are placed by their plan. */
function followDrawing(store: PartStore, part: string, sheet: string, follow: Follow): void {
  const ours = new Set(store.links(part).flatMap(({ id, target }) => (store.isOurs(target) ? id : [])));
  const isOurs = (anchor: XmlNode): boolean =>
    descendants(anchor, 'chart').some((chart) => ours.has(linkId(chart) ?? ''));
  edited(store, part, (edit) => {
    for (const kind of ['twoCellAnchor', 'oneCellAnchor'])
      for (const anchor of descendants(edit.root, kind))
        if (anchor.attributes['editAs'] !== 'absolute' && !isOurs(anchor))
          moveAnchor(edit, anchor, sheet, follow);
    for (const camera of descendants(edit.root, 'cameraTool')) {
      const { cellRange } = camera.attributes;
      if (cellRange !== undefined) edit.set(camera, 'cellRange', followedOn(sheet, cellRange, follow));
    }
  });
}

/** The cells that a form control sets and chooses from. */
function followControl(store: PartStore, part: string, sheet: string, follow: Follow): void {
  edited(store, part, (edit) => {
    for (const name of ['fmlaLink', 'fmlaRange', 'fmlaGroup', 'fmlaTxbx']) {
      const formula = edit.root.attributes[name];
      if (formula !== undefined) edit.set(edit.root, name, followedOn(sheet, formula, follow));
    }
  });
}

/** The boxes of form controls in the older kind of drawing, which say the same once more. */
function followBoxes(store: PartStore, part: string, sheet: string, follow: Follow): void {
  edited(store, part, (edit) => {
    for (const box of descendants(edit.root, 'ClientData')) {
      if (box.attributes['ObjectType'] === 'Note') continue;
      for (const name of ['FmlaLink', 'FmlaRange', 'FmlaGroup', 'FmlaPict', 'FmlaTxbx'])
        for (const node of descendants(box, name))
          edit.fill(node, escapeXml(followedOn(sheet, node.text, follow)));
      for (const anchor of descendants(box, 'Anchor'))
        edit.fill(anchor, movedBox(anchor.text, sheet, follow));
    }
  });
}

/** The place of a box: column, row and the distances in them of its first corner, then of its last. */
function movedBox(place: string, sheet: string, follow: Follow): string {
  const numbers = place.split(',').map(Number);
  const [left = 0, , top = 0, , right = 0, , bottom = 0] = numbers;
  const { row, column } = drawnShift(
    sheet,
    { row: top, column: left },
    { row: bottom, column: right },
    follow,
  );
  if (numbers.length !== 8 || (row === 0 && column === 0)) return place;
  return numbers.map((number, at) => number + ([column, 0, row, 0][at % 4] ?? 0)).join(', ');
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}

/** Where an area goes whose columns all move alike; nothing for one that is torn. */
function movedWhole(sheet: string, { top, left, rows, columns }: Area, follow: Follow): Area | undefined {
  const moved = Array.from(
    { length: columns },
    (_, column) => parsePlace(follow(placeText(sheet, { top, left: left + column, rows, columns: 1 })))?.area,
  );
  const [first] = moved;
  const isAlike = moved.every(
    (each, column) => each?.rows === rows && each.top === first?.top && each.left === first.left + column,
  );
  return first === undefined || !isAlike ? undefined : { ...first, columns };
}

/** A pivot table goes with its cells; one that they were torn from, or that a table now reaches, cannot be kept. */
function followPivot(store: PartStore, part: string, { name, tables }: BookSheet, follow: Follow): void {
  edited(store, part, (edit) => {
    for (const node of descendants(edit.root, 'location')) {
      const [before] = areasOf(node.attributes['ref'] ?? '');
      if (before === undefined) continue;
      const now = movedWhole(name, before, follow);
      const isReached = tables.some(
        ({ top, left, rows, columns, totals }) =>
          now !== undefined &&
          overlap(now, { top, left, rows: rows + (totals ? 2 : 1), columns: columns.length }),
      );
      if (now === undefined || isReached)
        throw new HostFailure(
          'badFile',
          `The plan needs cells of the sheet ${name} where a pivot table stands: move the pivot table to a sheet of its own, save the workbook and try again.`,
        );
      edit.set(node, 'ref', areaName(now));
    }
  });
}
