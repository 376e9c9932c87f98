import { settlePlans } from '../../../src/host/refresh/settlePlans';
import { knownTables, ownSheet, ownSheets, type Standing } from '../../../src/host/refresh/standing';
import type { SheetPlan } from '../../../src/sheet/plan';
import { emptyPlan, membersPlan, membersTable, threeLines } from '../contract/samplePlans';

const nothing: Standing = { sheets: [], tables: [], names: [] };
const headers = ['Id', 'Name', 'FTE', 'Double', 'Status'];
const area = { top: 3, left: 1, rows: 4, columns: 5 };

describe('the sheet of a plan', () => {
  const plan: SheetPlan = { ...emptyPlan('Coverage'), blocks: [] };
  const sheets = ['Mine', 'Coverage', 'Other'];
  const names = (...refersTo: readonly string[]) =>
    refersTo.map((place, index) => ({ name: `_MLTP_Coverage_block${index}`, refersTo: place }));

  test.each([
    [['Mine!$A$1', 'Coverage!$A$2', 'Coverage!$A$3'], 'Coverage'],
    [['Mine!$A$1', 'Coverage!$A$2'], 'Coverage'],
    [['Mine!$A$1', 'Other!$A$2', 'Other!$A$3'], 'Other'],
    [['=mine!$A$1', 'Mine!$A$2'], 'Mine'],
    [['Mine!$A$1', 'Mine!$A$2', '#REF!'], 'Mine'],
    // What the user cut to a sheet of their own before they deleted ours.
    [['=mine!$A$1'], undefined],
    [['Mine!$A$1', 'Mine!$A$2', '#REF!', '#REF!'], undefined],
    [['Coverage!$A$1', '#REF!', '#REF!'], 'Coverage'],
    [['Gone!$A$1', 'Coverage!#REF!'], undefined],
  ])('is where most of what it remembers stands: %j', (places, sheet) => {
    expect(ownSheet(plan, { ...nothing, sheets, names: names(...places) })).toBe(sheet);
  });

  test('is told by a table of ours where hidden names are lost, and only by one with our columns', () => {
    const members = membersPlan(threeLines);
    const table = { name: 'MLTP_Members', sheet: 'Members', headers, area };
    const standing = { ...nothing, sheets: ['Members'], tables: [table] };
    expect(ownSheet(members, standing)).toBe('Members');
    const theirs = [{ ...table, headers: ['Key', 'Name', 'FTE'] }];
    expect(ownSheet(members, { ...standing, tables: theirs })).toBeUndefined();
    const elsewhere = [{ ...table, sheet: 'Mine' }];
    expect(ownSheet(members, { ...standing, sheets: ['Mine'], tables: elsewhere })).toBeUndefined();
  });
});

test.each([
  [['Mine!$A$1', 'Coverage!$A$2', 'Coverage!$A$3'], ['Coverage']],
  [['Mine!$A$1', '#REF!', '#REF!'], []],
  [['Other!$A$1', 'Other!$A$2', 'Mine!$A$3'], ['Other']],
  [['Coverage!$A$1', '#REF!'], ['Coverage']],
])("a sheet that single cells of ours were moved to stays the user's: %j", (places, ours) => {
  const names = places.map((refersTo, index) => ({ name: `_MLTP_Coverage_block${index}`, refersTo }));
  expect([...ownSheets({ ...nothing, sheets: ['Mine', 'Coverage', 'Other'], names })]).toEqual(ours);
});

test('a table that stands is taken for one table of a plan only', () => {
  const table = membersTable(threeLines);
  const plan: SheetPlan = {
    ...membersPlan(threeLines),
    tables: [table, { ...table, name: 'MLTP_Others', top: 20 }],
  };
  const standing: Standing = {
    sheets: ['Members'],
    tables: [{ name: 'Team', sheet: 'Members', headers, area }],
    names: [{ name: '_MLTP_Members_title', refersTo: 'Members!$B$1' }],
  };
  expect(settlePlans([plan], standing)[0]?.plan.tables.map(({ name }) => name)).toEqual([
    'Team',
    'MLTP_Others',
  ]);
});

// The pair that jmcnamara/rust_xlsxwriter#189 found Excel to repair.
test('a new table does not get a name that a sheet has for itself, in any case of letters', () => {
  const plan = membersPlan(threeLines);
  const standing = { ...nothing, sheets: ['Mine'], localNames: ['mltp_members'] };
  expect(settlePlans([plan], standing)[0]?.plan.tables.map(({ name }) => name)).toEqual(['MLTP_Members_2']);
});

test('a name that refers to nothing any more is ours again', () => {
  const plan: SheetPlan = { ...emptyPlan('Rates'), names: [{ name: 'MLTP_Rate', row: 1, column: 1 }] };
  const named = (refersTo: string) =>
    settlePlans([plan], { ...nothing, sheets: ['Mine'], names: [{ name: 'mltp_rate', refersTo }] })[0]?.plan
      .names[0]?.name;
  expect(named('=#REF!')).toBe('mltp_rate');
  expect(named('=Mine!$A$1')).toBe('MLTP_Rate_2');
  expect(named('=0.3')).toBe('MLTP_Rate_2');
});

test('tables of ours are known by their marks first', () => {
  const standing: Standing = {
    sheets: ['Mine', 'Members'],
    tables: [
      { name: 'MLTP_Members', sheet: 'Mine', headers: [], area },
      { name: 'Team', sheet: 'Members', headers: [], area },
      { name: 'MLTP_Runs', sheet: 'Members', headers: [], area: { ...area, top: 30 } },
    ],
    names: [{ name: '_MLTPtable_Members', refersTo: 'Members!$B$4' }],
  };
  expect(knownTables(standing).map(({ planned, table }) => [planned, table.name])).toEqual([
    ['MLTP_Members', 'Team'],
    ['MLTP_Runs', 'MLTP_Runs'],
  ]);
  expect([...ownSheets(standing)]).toEqual(['Members']);
});

test('a table that is longer than a sheet is refused in one sentence, one that ends in the last row is not', () => {
  const [table] = membersPlan(threeLines).tables;
  const plan = (length: number): SheetPlan => ({
    ...emptyPlan('Skills'),
    tables: table === undefined ? [] : [{ ...table, top: 3, rows: Array.from({ length }) }],
  });
  expect(() => settlePlans([plan(1_048_573)], nothing)).toThrow(
    'The sheet Skills would need 1048577 rows, but a sheet has 1048576.',
  );
  expect(settlePlans([plan(1_048_572)], nothing)).toHaveLength(1);
});
