import type { Validation } from '../../sheet/plan';
import { cellName } from '../../domain/cellName';
import type { BookSheet, KeptElement, SheetDress } from '../book/book';
import { fileFormula } from '../book/formula';
import { areaName } from '../refresh/place';
import type { StyleSheet } from './styleSheet';
import { childrenOf, descendants, parseXml } from '../package/xml';
import { escapeXml } from '../package/xmlText';
import { fragmentIn, XmlEdit } from '../package/xmlEdit';

/** The view of a sheet of ours: no grid lines, headings held in place. */
export function viewXml({ freeze: { rows, columns } }: SheetDress, shown: boolean): string {
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const held =
    rows === 0 && columns === 0
      ? ''
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} ` +
        `topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  const selected = shown ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${held}</sheetView></sheetViews>`;
}

type Columns = Pick<SheetDress, 'widths' | 'hidden'>;

function columnXml(column: number, width: number, { hidden }: Columns): string {
  const gone = hidden.includes(column) ? ' hidden="1"' : '';
  return `<col min="${column + 1}" max="${column + 1}" width="${width}"${gone} customWidth="1"/>`;
}

/** Widths of the columns of a sheet that had none; columns are counted from 0. */
export function columnsXml(dress: Columns): string {
  const columns = Object.entries(dress.widths).sort(([a], [b]) => Number(a) - Number(b));
  if (columns.length === 0) return '';
  return `<cols>${columns.map(([column, width]) => columnXml(Number(column), width, dress)).join('')}</cols>`;
}

/** Widths of columns: those of the user stay, ours fill in. */
export function addColumns(kept: string, dress: Columns): string {
  const edit = new XmlEdit(kept);
  const { children } = edit.root;
  for (const [column, width] of Object.entries(dress.widths)) {
    const number = Number(column) + 1;
    const stated = children.some(
      ({ attributes }) => Number(attributes['min']) <= number && number <= Number(attributes['max']),
    );
    if (stated) continue;
    const source = fragmentIn(edit.root, columnXml(Number(column), width, dress));
    const next = children.find(({ attributes }) => Number(attributes['min']) > number);
    if (next === undefined) edit.append(edit.root, source);
    else edit.before(next, source);
  }
  return edit.result();
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

/** Conditional formats of one area without those in a tone of ours, which the plan brings anew. */
export function keptFormats(xml: string, tones: ReadonlySet<number>): string {
  if (xml === '') return '';
  const edit = new XmlEdit(xml);
  const ours = childrenOf(edit.root, 'cfRule').filter(
    ({ attributes }) => attributes['dxfId'] !== undefined && tones.has(Number(attributes['dxfId'])),
  );
  if (ours.length > 0 && ours.length === edit.root.children.length) return '';
  for (const rule of ours) edit.replace(rule, '');
  return edit.result();
}

/** The number after the highest that orders the rules of a sheet, but for those in a tone of ours. */
function nextPriority(kept: readonly KeptElement[], tones: ReadonlySet<number>): number {
  let next = 1;
  for (const { name, xml: source } of kept) {
    if (name !== 'conditionalFormatting' && name !== 'extLst') continue;
    const xml = name === 'extLst' ? source : keptFormats(source, tones);
    if (xml === '') continue;
    for (const { attributes } of descendants(parseXml(xml), 'cfRule'))
      next = Math.max(next, Number(attributes['priority'] ?? 0) + 1);
  }
  return next;
}

/** Our conditional formats, after those of the user: one element for each area. */
export function formatsXml(
  kept: readonly KeptElement[],
  formats: SheetDress['conditionalFormats'],
  styles: StyleSheet,
): string {
  let priority = nextPriority(kept, styles.tonesRead());
  const areas = new Map<string, string>();
  for (const format of formats) {
    const name = areaName(format.area);
    const rule = ruleXml(format, styles.toneNumber(format.tone), priority);
    areas.set(name, (areas.get(name) ?? '') + rule);
    priority += 1;
  }
  return [...areas]
    .map(([name, rules]) => `<conditionalFormatting sqref="${name}">${rules}</conditionalFormatting>`)
    .join('');
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

/**
 * Validations: those kept, then ours; a list that is too long for a file leaves its cells free. Nothing where there
 * are none.
 */
export function validationXml(kept: string, validations: SheetDress['validations']): string {
  const items = validations
    .filter((each) => fits(each.rule))
    .map(
      ({ area, rule }) =>
        `<dataValidation allowBlank="1" showErrorMessage="1" sqref="${areaName(area)}"${conditionXml(rule)}</dataValidation>`,
    );
  if (kept === '')
    return items.length === 0
      ? ''
      : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
  const edit = new XmlEdit(kept);
  edit.append(edit.root, fragmentIn(edit.root, items.join('')));
  edit.set(edit.root, 'count', String(edit.root.children.length + items.length));
  return edit.result();
}

/** The filled part of a sheet as an A1 area. */
export function dimensionOf(sheet: BookSheet): string {
  const { extent } = sheet.rows;
  if (extent !== undefined) return areaName({ top: 0, left: 0, ...extent });
  let rows = 0;
  let columns = 0;
  for (const [number, row] of sheet.rows) {
    if (row.cells.length === 0) continue;
    rows = Math.max(rows, number + 1);
    columns = Math.max(columns, row.cells.length);
  }
  return areaName({ top: 0, left: 0, rows, columns });
}
