import type { IRange, IStyleData } from '@univerjs/core';
import type { Area, ConditionalFormat, Validation } from '../../sheet/plan';
import { cellName } from '../../domain/cellName';
import type { BookSheet } from '../book/book';
import { areasOf, mostColumns, mostRows } from '../book/references';
import { childrenOf, child, parseXml, type XmlNode } from '../package/xml';
import { gridFormula, type FormulaPlace } from './gridFormula';
import { styleOfTone } from './gridStyle';

/** A conditional format in the form in which the grid keeps it. */
export interface GridFormat {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** A validation in the form in which the grid keeps it. */
export interface GridValidation {
  readonly uid: string;
  readonly ranges: readonly IRange[];
  readonly type: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly allowBlank: boolean;
  readonly showErrorMessage: boolean;
  readonly errorStyle: number;
  readonly renderMode: number;
}

// What the grid calls an entry that is refused, and a list that shows an arrow beside the plain text.
const stops = 1;
const arrow = 1;

/** A rectangle as the grid counts it: both ends included. */
export function rangeOf({ top, left, rows, columns }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: top + rows - 1, endColumn: left + columns - 1 };
}

function highlight(subType: string, style: IStyleData, more: object): GridFormat['rule'] {
  return { type: 'highlightCell', subType, style, ...more };
}

const comparisons: Readonly<Record<string, string>> = {
  '=': 'equal',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
};

/**
 * A formula for each cell. Where it asks whether the cell holds a number that compares with another it is a rule for
 * numbers: the grid takes formulas of rules for formulas of cells elsewhere on the sheet, and computes in a wrong order
 * where these depend on each other.
 */
function formulaRule(formula: string, first: string, style: IStyleData, place: FormulaPlace) {
  const asked = /^AND\(ISNUMBER\(([A-Z]+\d+)\),\1([<>]=?|=)(\d+(?:\.\d+)?)\)$/.exec(formula);
  const operator = comparisons[asked?.[2] ?? ''];
  if (asked?.[1] === first && operator !== undefined)
    return highlight('number', style, { operator, value: Number(asked[3]) });
  return highlight('formula', style, { value: gridFormula(formula, place) });
}

function plannedRule({ area, rule, tone }: ConditionalFormat, place: FormulaPlace): GridFormat['rule'] {
  const style = styleOfTone(tone);
  const first = cellName(area.top, area.left);
  switch (rule.kind) {
    case 'beginsWith':
      return highlight('text', style, { operator: 'beginsWith', value: rule.text });
    case 'notZero':
      return highlight('formula', style, { value: `=AND(ISNUMBER(${first}),ABS(${first})>0.000001)` });
    case 'formula':
      return formulaRule(rule.formula.replace(/^=/, ''), first, style, place);
  }
}

/** Kinds of rules with a formula for each cell; scales, bars and icons of a file are not drawn. */
function readRule(
  node: XmlNode,
  first: string,
  style: IStyleData,
  place: FormulaPlace,
): GridFormat['rule'] | undefined {
  const { type = '', operator = '', text = '' } = node.attributes;
  const formulas = childrenOf(node, 'formula').map(({ text: formula }) => formula);
  const [formula = ''] = formulas;
  if (type === 'beginsWith' || type === 'endsWith' || type === 'containsText' || type === 'notContainsText')
    return highlight('text', style, { operator: type, value: text });
  if (type === 'expression') return formulaRule(formula, first, style, place);
  const numbers = formulas.map(Number);
  if (type !== 'cellIs' || numbers.some(Number.isNaN)) return undefined;
  return highlight('number', style, { operator, value: numbers.length === 2 ? numbers : numbers[0] });
}

/** The blocks of cells of a list of A1 names; whole rows and columns are more than the grid has. */
function blocksOf(list: string): readonly Area[] {
  return areasOf(list).filter(({ rows, columns }) => rows < mostRows && columns < mostColumns);
}

function readFormats(
  place: FormulaPlace,
  looks: readonly IStyleData[],
): readonly { readonly priority: number; readonly format: Omit<GridFormat, 'cfId'> }[] {
  return place.sheet.kept
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap(({ xml }) => {
      const node = parseXml(xml);
      const areas = blocksOf(node.attributes['sqref'] ?? '');
      return childrenOf(node, 'cfRule').flatMap((each) => {
        const { dxfId, priority, stopIfTrue } = each.attributes;
        const [{ top, left } = { top: 0, left: 0 }] = areas;
        const look = looks[Number(dxfId)] ?? {};
        const rule = readRule(each, cellName(top, left), look, { ...place, row: top });
        if (rule === undefined || areas.length === 0) return [];
        const format = { ranges: areas.map(rangeOf), stopIfTrue: stopIfTrue === '1', rule };
        return { priority: Number(priority), format };
      });
    })
    .sort((one, other) => one.priority - other.priority);
}

/** The conditional formats of a sheet, the first that matches counting: those of the file, then ours. */
export function gridFormats(place: FormulaPlace, looks: readonly IStyleData[]): readonly GridFormat[] {
  const { dress } = place.sheet;
  const ours = (dress?.conditionalFormats ?? []).map((format) => ({
    ranges: [rangeOf(format.area)],
    stopIfTrue: false,
    rule: plannedRule(format, { ...place, row: format.area.top }),
  }));
  // On a sheet that we wrote over a file, the file's rules are those of an earlier run and the user's.
  const read = readFormats(place, looks).map(({ format }) => format);
  return [...read, ...ours].map((format, number) => ({ cfId: `format-${number}`, ...format }));
}

function plannedValidation(
  rule: Validation,
): Pick<GridValidation, 'type' | 'formula1' | 'formula2' | 'operator'> {
  if (rule.kind === 'list') return { type: 'list', formula1: rule.values.join(',') };
  const bounds = { formula1: `${rule.min}`, formula2: `${rule.max}`, operator: 'between' };
  return { type: rule.kind, ...bounds };
}

const kinds = ['list', 'decimal', 'whole', 'date'];

function readValidation(
  node: XmlNode,
  place: FormulaPlace,
): Pick<GridValidation, 'type' | 'formula1' | 'formula2' | 'operator'> | undefined {
  const { type = '', operator = 'between' } = node.attributes;
  if (!kinds.includes(type)) return undefined;
  const [first, second] = ['formula1', 'formula2'].map((name) => {
    const text = child(node, name)?.text ?? '';
    if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
    return text === '' || !Number.isNaN(Number(text)) ? text : gridFormula(text, place);
  });
  if (type === 'list') return { type, formula1: first ?? '' };
  return { type, operator, formula1: first ?? '', ...(second === '' ? {} : { formula2: second ?? '' }) };
}

/** The validations of a sheet: ours, and those of the file elsewhere. */
export function gridValidations(place: FormulaPlace): readonly GridValidation[] {
  const { sheet } = place;
  const ours = (sheet.dress?.validations ?? []).map(({ area, rule }) => ({
    ranges: [rangeOf(area)],
    ...plannedValidation(rule),
  }));
  return [...ours, ...keptValidations(sheet, place)].map((rule, number) => ({
    uid: `validation-${number}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: stops,
    renderMode: arrow,
    ...rule,
  }));
}

function keptValidations(
  sheet: BookSheet,
  place: FormulaPlace,
): readonly (Pick<GridValidation, 'type' | 'formula1'> & { readonly ranges: readonly IRange[] })[] {
  return sheet.kept
    .filter(({ name }) => name === 'dataValidations')
    .flatMap(({ xml }) => childrenOf(parseXml(xml), 'dataValidation'))
    .flatMap((node) => {
      const areas = blocksOf(node.attributes['sqref'] ?? '');
      const rule = readValidation(node, { ...place, row: areas[0]?.top ?? 0 });
      return rule === undefined || areas.length === 0 ? [] : { ranges: areas.map(rangeOf), ...rule };
    });
}
