import { contains, intersection } from '../book/address';
import type { ConditionalFormat } from '../book/sheet';
import { range } from './range';
import type { RangeOf, Wire, Args } from './wire';
import { invalid, lookups, present, recordBag, textOf } from './wire';

const kinds = ['Custom', 'CellValue', 'ContainsText', 'TopBottom', 'PresetCriteria'];

/** The conditional formats that touch a range. */
export function conditionalFormats({ sheet, rect }: RangeOf): Wire {
  const touching = () => sheet.conditionalFormats.filter((one) => intersection(one.area, rect) !== null);
  const items = () => touching().map((one) => conditionalFormat(one, { sheet, rect }));
  const find = (key: string) => items().find((item) => item.id === key) ?? null;
  return {
    kind: 'ConditionalFormatCollection',
    items,
    item: (key) => present(find(textOf(key)), 'The conditional format'),
    call: {
      ...lookups(items, find),
      Add: (args: Args) => {
        sheet.touch();
        const type = args.text(0);
        if (!kinds.includes(type)) {
          throw invalid('This host does not know the kind of conditional format.');
        }
        const one = { id: sheet.book.nextId(), area: rect, type, rule: null, format: {} };
        sheet.conditionalFormats.unshift(one);
        return conditionalFormat(one, { sheet, rect });
      },
      ClearAll: () => {
        sheet.touch();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !contains(rect, one.area));
        return null;
      },
    },
  };
}

function conditionalFormat(one: ConditionalFormat, { sheet }: RangeOf): Wire {
  const looks = (): Wire => ({
    kind: 'ConditionalRangeFormat',
    open: {
      Fill: () =>
        recordBag('ConditionalRangeFill', one.format, 'Fill.', ['Color'], { call: { Clear: () => null } }),
      Font: () => recordBag('ConditionalRangeFont', one.format, 'Font.', ['Color', 'Bold', 'Italic']),
    },
    read: { NumberFormat: () => one.format['NumberFormat'] ?? null },
  });
  const rule = (type: string, kind: string) => (): Wire | null =>
    one.type !== type
      ? null
      : {
          kind,
          read: { Rule: () => one.rule },
          write: {
            Rule: (value) => {
              one.rule = value;
            },
          },
          open: { Format: looks },
        };
  const custom = (): Wire | null =>
    one.type !== 'Custom'
      ? null
      : {
          kind: 'CustomConditionalFormat',
          open: {
            Format: looks,
            Rule: () => ({
              kind: 'ConditionalFormatRule',
              read: { Formula: () => one.rule },
              write: {
                Formula: (value) => {
                  if (typeof value !== 'string' || !value.startsWith('=')) {
                    throw invalid('A rule is a formula.');
                  }
                  one.rule = value;
                },
              },
            }),
          },
        };
  const text = rule('ContainsText', 'TextConditionalFormat');
  const value = rule('CellValue', 'CellValueConditionalFormat');
  return {
    kind: 'ConditionalFormat',
    id: one.id,
    read: {
      Id: () => one.id,
      Type: () => one.type,
      Priority: () => sheet.conditionalFormats.indexOf(one),
      StopIfTrue: () => one.format['StopIfTrue'] ?? false,
    },
    write: {
      StopIfTrue: (flag) => {
        one.format['StopIfTrue'] = flag;
      },
      Priority: () => undefined,
    },
    open: {
      Custom: custom,
      CustomOrNullObject: custom,
      TextComparison: text,
      TextComparisonOrNullObject: text,
      CellValue: value,
      CellValueOrNullObject: value,
    },
    call: {
      Delete: () => {
        sheet.touch();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== one);
        return null;
      },
      GetRange: () => range({ sheet, rect: one.area }),
      GetRangeOrNullObject: () => range({ sheet, rect: one.area }),
    },
  };
}
