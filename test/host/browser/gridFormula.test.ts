import { gridFormula } from '../../../src/host/browser/gridFormula';
import { emptyBook, type Book, type BookSheet } from '../../../src/host/book/book';

const plain = { hidden: false, rows: new Map(), tables: [], notes: [], kept: [] };

const plan: BookSheet = { ...plain, name: 'My Plan' };

/** Table Team at B3: two columns, three rows, totals below. */
const team: BookSheet = {
  ...plain,
  name: 'Team',
  tables: [
    {
      name: 'Team',
      top: 2,
      left: 1,
      rows: 3,
      columns: [{ header: 'Name' }, { header: 'FTE [all]' }],
      totals: true,
    },
  ],
};

const book: Book = {
  ...emptyBook(),
  sheets: [plan, team],
  names: [
    { name: 'Rate', refersTo: "'My Plan'!$C$5", hidden: false },
    { name: 'Doubled', refersTo: 'Rate*2', hidden: false },
    { name: 'Own', refersTo: 'Team!$A$1', hidden: false },
    { name: 'Own', refersTo: 'Team!$A$2', hidden: false, sheet: 0 },
    { name: 'Loop', refersTo: 'Loop+1', hidden: false },
  ],
};

test.each([
  [`HYPERLINK("#'My Plan'!A1","My Plan")`, '="My Plan"'],
  ['SUM(Team[Name])', '=SUM(Team!$B$4:$B$6)'],
  ["SUM(Team[FTE '[all']])", '=SUM(Team!$C$4:$C$6)'],
  ["team[[#This Row],[FTE '[all']]]*2", '=Team!$C$9*2'],
  ['COUNTA(Team[#All])', '=COUNTA(Team!$B$3:$C$7)'],
  ['COUNTA(Team[])', '=COUNTA(Team!$B$4:$C$6)'],
  ['Team[[#Headers],[Name]]', '=Team!$B$3'],
  ["Team[[#Totals],[FTE '[all']]]", '=Team!$C$7'],
  ["SUM(Team[[Name]:[FTE '[all']]])", '=SUM(Team!$B$4:$C$6)'],
  ['SUM(Team[Gone])', '=SUM(#REF!)'],
  ['A1*Rate', "=A1*'My Plan'!$C$5"],
  ['A1*Doubled', "=A1*('My Plan'!$C$5*2)"],
  ['Own', '=Team!$A$2'],
  ['IF(Rate="Rate",Team!Rate,Rates(1))', `=IF('My Plan'!$C$5="Rate",Team!Rate,Rates(1))`],
  ["'Rate'!A1+Rate!B2+$A$1", "='Rate'!A1+Rate!B2+$A$1"],
  ['_xlfn.XLOOKUP(1,_xlfn._xlws.SORT(A1:A3),B1:B3)', '=XLOOKUP(1,SORT(A1:A3),B1:B3)'],
  ['IF(A1<=0.000000001,0.5,10.0000001)', '=IF(A1<=(1/1000000000),0.5,10.0000001)'],
  ['ROUND(A1,0.000001)', '=ROUND(A1,0.000001)'],
  ['A1+0.00000012', '=A1+(12/100000000)'],
  [
    'INDEX(Team[Name],MATCH("x",Team[[#Data],[Name]],0))',
    '=INDEX(Team!$B$4:$B$6,MATCH("x",Team!$B$4:$B$6,0))',
  ],
])('%s is %s in the grid', (formula, expected) => {
  expect(gridFormula(formula, { book, sheet: plan, row: 8 })).toBe(expected);
});

test('a name that refers to itself ends, and names that multiply each other stay names', () => {
  expect(gridFormula('Loop', { book, sheet: plan, row: 0 })).toBe('=(Loop+1)');
  // Eight of them would come to a hundred million million characters.
  const names = Array.from({ length: 8 }, (_, at) => ({
    name: `Laugh${at}`,
    refersTo: Array.from({ length: 100 }, () => `Laugh${at + 1}`).join('+'),
    hidden: false,
  }));
  const sheets = { ...emptyBook(), sheets: [plan], names };
  expect(gridFormula('Laugh0', { book: sheets, sheet: plan, row: 0 })).toBe('=Laugh0');
  expect(gridFormula('Laugh7', { book: sheets, sheet: plan, row: 0 })).toBe(`=(${names[7]?.refersTo ?? ''})`);
});

test('a formula that is longer than Excel takes stays as it is', () => {
  const long = `Rate${'+1'.repeat(4096)}`;
  expect(gridFormula(long, { book, sheet: plan, row: 0 })).toBe(`=${long}`);
});
