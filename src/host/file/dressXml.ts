import type { Area, Validation } from '../../sheet/plan';
import { cellName } from '../../domain/cellName';
import type { BookSheet, BookTable, KeptElement, SheetDress } from './book';
import { fileFormula } from './formula';
import { areaName } from './readCells';
import type { StyleSheet } from './styleSheet';
import { childrenOf, escapeXml, parseXml } from './xml';

function areaOf({ top, left, rows, columns }: Area): string {
  return areaName(top, left, rows, columns);
}

/** The view of a sheet of ours: no grid lines, headings held in place. */
export function viewXml({ freeze: { rows, columns } }: SheetDress): string {
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const held =
    rows === 0 && columns === 0
      ? ''
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} ` +
        `topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${held}</sheetView></sheetViews>`;
}

/** Widths of columns: those of the user stay, ours fill in. */
export function columnsXml(kept: string | undefined, widths: SheetDress['widths']): string {
  const columns: { readonly min: number; readonly max: number; readonly source: string }[] = [];
  if (kept !== undefined) {
    for (const node of parseXml(kept).children) {
      const { min, max } = node.attributes;
      columns.push({ min: Number(min), max: Number(max), source: kept.slice(node.start, node.end) });
    }
  }
  for (const [column, width] of Object.entries(widths)) {
    const number = Number(column) + 1;
    if (!columns.some(({ min, max }) => min <= number && number <= max))
      columns.push({
        min: number,
        max: number,
        source: `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`,
      });
  }
  columns.sort((a, b) => a.min - b.min);
  return columns.length === 0 ? '' : `<cols>${columns.map(({ source }) => source).join('')}</cols>`;
}

function ruleXml(
  { area, rule }: SheetDress['conditionalFormats'][number],
  number: number,
  priority: number,
): string {
  const first = cellName(area.top, area.left);
  // The Excel host knows our rules by stopIfTrue; rules of different tones never hold for one cell together.
  const shared = `dxfId="${number}" priority="${priority}" stopIfTrue="1"`;
  switch (rule.kind) {
    case 'beginsWith': {
      const text = rule.text.replaceAll('"', '""');
      return (
        `<cfRule type="beginsWith" ${shared} operator="beginsWith" text="${escapeXml(rule.text)}">` +
        `<formula>${escapeXml(`LEFT(${first},${rule.text.length})="${text}"`)}</formula></cfRule>`
      );
    }
    case 'notZero':
      return (
        `<cfRule type="expression" ${shared}>` +
        `<formula>${escapeXml(`AND(ISNUMBER(${first}),ABS(${first})>0.000001)`)}</formula></cfRule>`
      );
    case 'formula':
      return `<cfRule type="expression" ${shared}><formula>${escapeXml(fileFormula(rule.formula))}</formula></cfRule>`;
  }
}

/** Rules that were read without those in a tone of ours, which the plan brings anew. */
function keptFormats(kept: readonly KeptElement[], tones: ReadonlySet<number>): string[] {
  const elements: string[] = [];
  for (const { xml } of kept) {
    const node = parseXml(xml);
    const ours = childrenOf(node, 'cfRule').filter(
      ({ attributes }) => attributes['dxfId'] !== undefined && tones.has(Number(attributes['dxfId'])),
    );
    if (ours.length === node.children.length) continue;
    let source = xml;
    for (const { start, end } of [...ours].reverse()) source = source.slice(0, start) + source.slice(end);
    elements.push(source);
  }
  return elements;
}

/** Conditional formats: the user's, then ours with one element for each area. */
export function formatsXml(
  kept: readonly KeptElement[],
  formats: SheetDress['conditionalFormats'],
  styles: StyleSheet,
): string {
  const elements = keptFormats(kept, styles.tonesRead());
  let priority = 1;
  for (const source of elements)
    for (const found of source.matchAll(/priority="(\d+)"/g))
      priority = Math.max(priority, Number(found[1]) + 1);
  const areas = new Map<string, string>();
  for (const format of formats) {
    const name = areaOf(format.area);
    const rule = ruleXml(format, styles.toneNumber(format.tone), priority);
    areas.set(name, (areas.get(name) ?? '') + rule);
    priority += 1;
  }
  for (const [name, rules] of areas)
    elements.push(`<conditionalFormatting sqref="${name}">${rules}</conditionalFormatting>`);
  return elements.join('');
}

function listText(values: readonly string[]): string {
  return values.join(',').replaceAll('"', '""');
}

/** Whether a file can hold a rule: a list within it has at most 255 characters, and commas only between values. */
function fits(rule: Validation): boolean {
  if (rule.kind !== 'list') return true;
  return listText(rule.values).length <= 255 && !rule.values.some((value) => value.includes(','));
}

function conditionXml(rule: Validation): string {
  if (rule.kind === 'list')
    return ` type="list"><formula1>${escapeXml(`"${listText(rule.values)}"`)}</formula1>`;
  return ` type="${rule.kind}"><formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`;
}

/** Validations: those kept, then ours; a list that is too long for a file leaves its cells free. */
export function validationsXml(
  kept: KeptElement | undefined,
  validations: SheetDress['validations'],
): string {
  const items =
    kept === undefined ? [] : parseXml(kept.xml).children.map(({ start, end }) => kept.xml.slice(start, end));
  for (const { area, rule } of validations.filter((each) => fits(each.rule)))
    items.push(
      `<dataValidation allowBlank="1" showErrorMessage="1" sqref="${areaOf(area)}"${conditionXml(rule)}</dataValidation>`,
    );
  return items.length === 0
    ? ''
    : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** A table part. */
export function tableXml(table: BookTable, id: number): string {
  const rows = 1 + Math.max(table.rows, 1);
  const name = escapeXml(table.name);
  const filterArea = areaName(table.top, table.left, rows, table.columns.length);
  const area = areaName(table.top, table.left, rows + (table.totals ? 1 : 0), table.columns.length);
  const columns = table.columns.map(
    ({ header, attributes, content }, index) =>
      `<tableColumn id="${index + 1}" name="${escapeXml(header).replaceAll('&#10;', '_x000a_')}"${attributes ?? ''}` +
      (content === undefined || content === '' ? '/>' : `>${content}</tableColumn>`),
  );
  const filter = (table.filter ?? '<autoFilter/>')
    .replace(/\sref="[^"]*"/, '')
    .replace(/^<[\w:]*autoFilter/, `$& ref="${filterArea}"`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${area}"` +
    `${table.totals ? ' totalsRowCount="1"' : ''}${table.attributes ?? ''}>${filter}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `${table.style ?? '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>'}</table>`
  );
}

/** The filled part of a sheet as an A1 area. */
export function dimensionOf(sheet: BookSheet): string {
  let rows = 0;
  let columns = 0;
  for (const [number, row] of sheet.rows) {
    if (row.cells.length === 0) continue;
    rows = Math.max(rows, number + 1);
    columns = Math.max(columns, row.cells.length);
  }
  return areaName(0, 0, rows, columns);
}
