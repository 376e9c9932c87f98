import fc from 'fast-check';
import { faultCodes } from '../../excel-host/excelFault';
import { ExcelHost } from '../../excel-host/host';
import type { BatchResult } from '../../excel-host/protocol';
import { fuzzed, unhung } from '../../sample/fuzz';

/** Members of the wire, and some that no object has. */
const odd = ['toString', '__proto__', 'constructor', 'Nothing', ''];
const [properties, methods] = [
  'Worksheets Tables Names Settings Charts Application Protection FreezePanes Format Fill Font Borders ConditionalFormats DataValidation Worksheet Columns Rows AutoFilter Axes Series Title Legend Name Values Formulas NumberFormat RowHidden Visibility Position TabColor Style Value Address Rule Color Width Formula Visible CellValue Custom Filter Priority',
  'GetItem GetItemOrNullObject GetItemAt GetCount Add Delete GetRange GetRangeByIndexes GetCell GetRow GetColumn GetUsedRange GetUsedRangeOrNullObject GetDataBodyRange GetHeaderRowRange GetEntireColumn GetEntireRow GetLastRow GetOffsetRange GetResizedRange GetBoundingRect GetIntersectionOrNullObject GetMergedAreasOrNullObject GetRowProperties GetSelectedRange GetActiveCell GetActiveWorksheet Resize Clear Insert Select Activate Calculate Protect Unprotect FreezeRows FreezeAt Unfreeze SetData SetPosition ConvertToRange Apply ClearAll _KeepReference _RemoveReference _ValidateArraySize',
].map((names) => [...names.split(' '), ...odd]);
const property = fc.constantFrom(...(properties ?? []));
const method = fc.constantFrom(...(methods ?? []));

const whole = fc.constantFrom(0, 1, 2, -1, 40, 1_048_576, 1.5);
const value = fc.oneof(
  whole,
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    '',
    'Team',
    'T',
    'A1',
    'A1:B2',
    'B:C',
    '2:9',
    'XFD1048576',
    'Team!A1',
    "'",
    '=A1+',
    '=#REF!',
    'Up',
  ),
  fc.string({ maxLength: 5 }),
  fc.array(fc.array(fc.oneof(whole, fc.string({ maxLength: 3 }), fc.constant(null)), { maxLength: 2 }), {
    maxLength: 2,
  }),
  fc.constant({}),
);
const information = fc.record({
  Arguments: fc.array(value, { maxLength: 4 }),
  ReferencedObjectPathIds: fc.array(fc.constantFrom(0, 0, 0, 2, 5, null), { maxLength: 2 }),
});
const paths = 8;
const known = [
  [1, ''],
  [4, 'Worksheets'],
  [3, 'GetItem', 'Team'],
  [3, 'GetRange', 'A1:B2'],
  [4, 'Tables'],
  [3, 'Add', 'A1:B2', true],
].map(([ObjectPathType, Name, ...Arguments]) => ({
  ObjectPathType,
  Name,
  back: Name === 'Tables' ? 2 : 1,
  ArgumentInfo: { Arguments },
}));
/** A path hangs below one before it, as the client makes them, but now and then below any. */
const step = fc.oneof(
  fc.record({ ObjectPathType: fc.constant(4), Name: property }),
  fc.record({ ObjectPathType: fc.constant(3), Name: method }),
  fc.record({ ObjectPathType: fc.constantFrom(1, 5, 6, 7, 9), Name: property }),
);
const path = fc.record({
  step,
  back: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.nat(9) },
  ),
  ArgumentInfo: information,
});
const act = fc.oneof(
  fc.record({ ActionType: fc.constant(3), Name: method }),
  fc.record({ ActionType: fc.constant(4), Name: property }),
  fc.record({ ActionType: fc.constantFrom(1, 2, 5), Name: fc.constant('') }),
);
const action = fc.record({
  act,
  ObjectPathId: fc.nat(paths + known.length),
  ArgumentInfo: information,
  QueryInfo: fc.record({
    Select: fc.array(fc.oneof(property, fc.constantFrom('Items', '$none')), { maxLength: 3 }),
  }),
});

/** An Excel with a sheet, a table, a name and a chart. */
function filledHost(): ExcelHost {
  const host = new ExcelHost();
  const sheet = host.book.addSheet('Team');
  sheet.type(0, 0, 'Name');
  sheet.type(1, 0, 'Ada');
  sheet.type(0, 1, 'FTE');
  sheet.type(1, 1, 1);
  return host;
}

test('whatever a client asks of the Excel of the tests, it answers, with a code where it does not know', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(path, { minLength: paths, maxLength: paths }),
      fc.array(fc.array(action, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 2 }),
      async (shapes, batches) => {
        const host = filledHost();
        const ObjectPaths = Object.fromEntries(
          // The workbook, its sheets, the first of them and one of its ranges; then whatever comes.
          [
            ...known,
            ...shapes.map(({ step: { ObjectPathType, Name }, ...shape }) => ({
              ObjectPathType,
              Name,
              ...shape,
            })),
          ].map(({ back, ...shape }, at) => [at, { ...shape, Id: at, ParentObjectPathId: at - back }]),
        );
        for (const Actions of batches) {
          const body = {
            Actions: Actions.map(({ act: what, ...each }, Id) => ({ ...each, ...what, Id })),
            ObjectPaths,
          };
          const request = JSON.stringify({ id: 1, type: 1, flags: 0, message: { body } });
          const answer = JSON.parse(await unhung(async () => host.answer(request))) as {
            readonly message: { readonly body: BatchResult };
          };
          const { Results, Error: fault } = answer.message.body;
          expect(Results.length).toBeLessThanOrEqual(Actions.length);
          if (fault !== undefined) expect(faultCodes).toContain(fault.Code);
        }
      },
    ),
    fuzzed(61, 300),
  );
});
