import { cellName } from '../../domain/cellName';
import type { Area, ConditionalFormat, Validation } from '../../sheet/plan';
import { rangeOf } from './area';
import { applyTone } from './look';
import type { ListSources } from './listSheet';
import { small, type Operation } from './operation';
import type { SheetTask } from './sheetTask';

interface Ruled {
  readonly area: Area;
  readonly rule: Validation;
}

/** Validations and conditional formats of a sheet; those of an earlier run are replaced, the user's stay. */
export function ruleOperations(sheet: SheetTask, lists: ListSources): readonly Operation[] {
  const { name, plan, own } = sheet;
  const validations: readonly Ruled[] = [...plan.validations, ...columnRules(sheet)];
  const old = (own?.formats ?? []).map((id) =>
    small(name, (cache) => {
      const all = cache.sheet(name).getRange();
      all.untrack();
      all.conditionalFormats.getItem(id).delete();
    }),
  );
  // Excel gives each new format the first place, so the first of the plan comes last.
  const formats = [...plan.conditionalFormats].reverse();
  return [
    ...old,
    ...formats.map((format) =>
      small(name, (cache) => {
        addFormat(rangeOf(cache.sheet(name), format.area), format);
      }),
    ),
    ...validations.map(({ area, rule }) =>
      small(name, (cache) => {
        rangeOf(cache.sheet(name), area).dataValidation.rule = validationRule(rule, lists);
      }),
    ),
  ];
}

function columnRules({ tables }: SheetTask): readonly Ruled[] {
  return tables.flatMap(({ task, after }) =>
    task.planned.flatMap((number, index): readonly Ruled[] => {
      const rule = number === undefined ? undefined : task.plan.columns[number]?.validation;
      const body = { top: after.top + 1, left: after.left + index, rows: after.rows - 1, columns: 1 };
      return rule === undefined ? [] : [{ area: body, rule }];
    }),
  );
}

function validationRule(rule: Validation, lists: ListSources): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: lists.source(rule.values) } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      // Serial numbers, which a date rule takes as formulas.
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: 'Between' } };
  }
}

function addFormat(range: Excel.Range, { area, rule, tone }: ConditionalFormat): void {
  if (rule.kind === 'beginsWith') {
    const format = range.conditionalFormats.add('ContainsText');
    format.textComparison.rule = { operator: 'BeginsWith', text: rule.text };
    applyTone(format.textComparison.format, tone);
    format.stopIfTrue = true;
    return;
  }
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = rule.kind === 'notZero' ? notZero(area) : asFormula(rule.formula);
  applyTone(format.custom.format, tone);
  format.stopIfTrue = true;
}

/** A number that is not 0 but for rounding; Excel's own comparison would take words, too. */
function notZero({ top, left }: Area): string {
  const first = cellName(top, left);
  return `=AND(ISNUMBER(${first}),ABS(${first})>0.000001)`;
}

function asFormula(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
