import { contains } from '../book/address';
import type { AreaValidation } from '../book/sheet';
import type { RangeOf, Wire } from './wire';
import { invalid } from './wire';

const maxInline = 255;

/** What the cells of a range accept. */
export function dataValidation({ sheet, rect }: RangeOf): Wire {
  const found = () => sheet.validations.find((one) => contains(one.area, rect));
  const own = (): AreaValidation => {
    const exact = sheet.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(rect));
    if (exact !== undefined) {
      return exact;
    }
    sheet.validations = sheet.validations.filter((one) => !contains(rect, one.area));
    const fresh: AreaValidation = { area: rect, rule: {} };
    sheet.validations.unshift(fresh);
    return fresh;
  };
  const set = (key: 'errorAlert' | 'prompt' | 'ignoreBlanks') => (value: unknown) => {
    sheet.touch();
    own()[key] = value;
  };
  return {
    kind: 'DataValidation',
    read: {
      Rule: () => found()?.rule ?? {},
      Type: () => (found() === undefined ? 'None' : 'List'),
      ErrorAlert: () => found()?.errorAlert ?? null,
      Prompt: () => found()?.prompt ?? null,
    },
    write: {
      Rule: (value) => {
        sheet.touch();
        checkRule(value);
        own().rule = value;
      },
      ErrorAlert: set('errorAlert'),
      Prompt: set('prompt'),
      IgnoreBlanks: set('ignoreBlanks'),
    },
    call: {
      Clear: () => {
        sheet.touch();
        sheet.validations = sheet.validations.filter((one) => !contains(rect, one.area));
        return null;
      },
    },
  };
}

function checkRule(rule: unknown): void {
  if (typeof rule !== 'object' || rule === null) {
    throw invalid('A rule is an object.');
  }
  const list: unknown = 'list' in rule ? rule.list : undefined;
  if (typeof list === 'object' && list !== null && 'source' in list) {
    const { source } = list;
    if (typeof source === 'string' && !source.startsWith('=') && source.length > maxInline) {
      throw invalid('An inline list holds at most 255 characters.');
    }
  }
}
