import type { Book } from '../book/book';
import { followDrawn } from './followDrawn';
import type { Follow } from './movedAnchor';
import { quotedSheet } from '../refresh/formulaNames';
import type { PartStore } from '../package/partStore';
import { descendants } from '../package/xml';
import { escapeXml } from '../package/xmlText';
import { XmlEdit } from '../package/xmlEdit';

/**
 * Lets the user's charts, pictures, boxes, controls and pivot tables follow the cells they stand on and show, which moved
 * since the file was read.
 */
export function followParts(store: PartStore, workbook: string, { moves, sheets }: Book): void {
  if (moves.length === 0) return;
  const follow = (formula: string): string => moves.reduce((text, move) => move(text), formula);
  const linked = (parts: readonly string[], kinds: readonly string[]): readonly string[] =>
    parts.flatMap((part) =>
      store
        .links(part)
        .flatMap(({ kind, target, external }) => (!external && kinds.includes(kind) ? target : [])),
    );
  const drawings = linked(linked([workbook], ['worksheet', 'chartsheet']), ['drawing']);
  for (const part of new Set(drawings)) followLinks(store, part, follow);
  // Charts of ours are written anew from their plan.
  for (const part of new Set(linked(drawings, ['chart', 'chartEx'])))
    if (!store.isOurs(part)) followFormulas(store, part, follow);
  for (const part of linked([workbook], ['pivotCacheDefinition'])) followSource(store, part, follow);
  for (const sheet of sheets) followDrawn(store, sheet, follow);
}

function edited(store: PartStore, part: string, change: (edit: XmlEdit) => void): void {
  const source = store.text(part);
  if (source === undefined) return;
  const edit = new XmlEdit(source);
  change(edit);
  store.write(part, edit.result());
}

/** Boxes in a drawing that show a cell. */
function followLinks(store: PartStore, part: string, follow: Follow): void {
  edited(store, part, (edit) => {
    for (const box of descendants(edit.root, 'sp')) {
      const { textlink } = box.attributes;
      if (textlink !== undefined) edit.set(box, 'textlink', follow(textlink));
    }
  });
}

/** The series of a chart. */
function followFormulas(store: PartStore, part: string, follow: Follow): void {
  edited(store, part, (edit) => {
    for (const node of descendants(edit.root, 'f')) {
      const formula = follow(node.text);
      if (formula !== node.text) edit.fill(node, escapeXml(formula));
    }
  });
}

/** The cells that a pivot table counts; where they are gone it keeps what it says. */
function followSource(store: PartStore, part: string, follow: Follow): void {
  edited(store, part, (edit) => {
    for (const node of descendants(edit.root, 'worksheetSource')) {
      const { sheet, ref } = node.attributes;
      if (sheet === undefined || ref === undefined) continue;
      const [, place] = /!([^!]*)$/.exec(follow(`${quotedSheet(sheet)}!${ref}`)) ?? [];
      if (place !== undefined && place !== '') edit.set(node, 'ref', place);
    }
  });
}
