import fc from 'fast-check';
import { findCharts } from '../../../src/host/refresh/chartIdentity';
import { piecesOf, quotedSheet, withRealNames } from '../../../src/host/refresh/formulaNames';
import { joinColumns, joinRows } from '../../../src/host/refresh/joinTable';
import { blockName, chartName, chartSourceName, tableMark } from '../../../src/host/refresh/ownNames';
import { areaAround, parsePlace, placeText } from '../../../src/host/refresh/place';
import { freeSheetName } from '../../../src/sheet/layout/freeSheetName';
import { membersTable, threeLines } from '../contract/samplePlans';

describe('hidden names', () => {
  test('hold letters and digits only, tables their own name', () => {
    expect(blockName('Use Cases', 'by_unit title')).toBe('_MLTP_UseCases_byunittitle');
    expect(chartName('Effort', 'effort per phase')).toBe('_MLTPchart_Effort_effortperphase');
    expect(chartSourceName('Effort', 'MLTP_ByQuarter')).toBe('_MLTPsource_Effort_MLTPByQuarter');
    expect(tableMark('MLTP_UseCases')).toBe('_MLTPtable_UseCases');
  });
});

describe('names of sheets', () => {
  test('are free and at most 31 characters long', () => {
    const taken = ['Effort', 'EFFORT (MLTP)', 'A sheet with a very long name 1'];
    expect(freeSheetName('Coverage', taken)).toBe('Coverage');
    expect(freeSheetName('Effort', taken)).toBe('Effort (MLTP 2)');
    expect(freeSheetName('A sheet with a very long name 1', taken)).toBe('A sheet with a very long (MLTP)');
    expect(freeSheetName('Effort', taken, '')).toBe('Effort (2)');
    expect(freeSheetName('Effort', [...taken, 'Effort (2)'], '')).toBe('Effort (3)');
  });

  test.each([
    ['Coverage', 'Coverage'],
    ['Use Cases', "'Use Cases'"],
    ["It's", "'It''s'"],
    ['Q3', "'Q3'"],
    ['R1C1', "'R1C1'"],
    ['r', "'r'"],
    ['C', "'C'"],
    ['Übersicht', "'Übersicht'"],
    ['2026', "'2026'"],
    // As tafia/calamine#713 and EPPlusSoftware/EPPlus#1796 have them.
    ['Q3 SALES', "'Q3 SALES'"],
    ['1透视', "'1透视'"],
    ['True', "'True'"],
  ])('%s is written %s', (name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });
});

describe('places', () => {
  test.each([
    ['Sheet1!A1', { sheet: 'Sheet1', area: { top: 0, left: 0, rows: 1, columns: 1 } }],
    ["'O''Neill & Co'!B3:AA10", { sheet: "O'Neill & Co", area: { top: 2, left: 1, rows: 8, columns: 26 } }],
    ["='Team 2026'!$C$5:$D$6", { sheet: 'Team 2026', area: { top: 4, left: 2, rows: 2, columns: 2 } }],
    ['=#REF!', undefined],
    ['=Coverage!#REF!', undefined],
    ['=1+1', undefined],
    ['=Sheet1!A1,Sheet1!B2', undefined],
  ])('%s', (address, place) => {
    expect(parsePlace(address)).toEqual(place);
  });

  test('go into a name and back', () => {
    const area = { top: 2, left: 25, rows: 3, columns: 2 };
    expect(placeText("It's", area)).toBe("'It''s'!$Z$3:$AA$5");
    expect(parsePlace(placeText("It's", area))).toEqual({ sheet: "It's", area });
  });

  test('lie within the area around them', () => {
    expect(areaAround([])).toBeUndefined();
    expect(
      areaAround([
        { top: 6, left: 0, rows: 7, columns: 1 },
        { top: 5, left: 3, rows: 1, columns: 1 },
      ]),
    ).toEqual({ top: 5, left: 0, rows: 8, columns: 4 });
  });
});

describe('formulas', () => {
  const real = {
    sheets: new Map([
      ['Coverage', 'Coverage (MLTP)'],
      ['Use Cases', 'Cases'],
    ]),
    names: new Map([
      ['MLTP_Hiring', 'Hires'],
      ['MLTP_Rate', 'MLTP_Rate_2'],
    ]),
  };

  test.each([
    ['=Coverage!B4+1', "='Coverage (MLTP)'!B4+1"],
    ["='Use Cases'!A1:A9", '=Cases!A1:A9'],
    ['=SUM(MLTP_Hiring[Cost])*MLTP_Rate', '=SUM(Hires[Cost])*MLTP_Rate_2'],
    ['=[@[MLTP_Rate]]+[@Coverage]', '=[@[MLTP_Rate]]+[@Coverage]'],
    ['="Coverage!B4 "&MLTP_Rate&" MLTP_Rate"', '="Coverage!B4 "&MLTP_Rate_2&" MLTP_Rate"'],
    ['=MLTP_Rates+OldCoverage!A1+MLTP_Rate.x', '=MLTP_Rates+OldCoverage!A1+MLTP_Rate.x'],
    ["='My Coverage'!A1+'Coverage'!A2", "='My Coverage'!A1+'Coverage (MLTP)'!A2"],
    ['=IF(Team!$A$1>0,MLTP_Hiring[[#Totals],[Cost]],0)', '=IF(Team!$A$1>0,Hires[[#Totals],[Cost]],0)'],
  ])('%s becomes %s', (planned, written) => {
    expect(withRealNames(planned, real)).toBe(written);
  });

  test('are the same characters where no name changes, and pieces of any text are the text', () => {
    const none = { sheets: new Map<string, string>(), names: new Map<string, string>() };
    const text = fc.string({ unit: fc.constantFrom('A', '1', "'", '"', '[', ']', '!', '(', '_', ' ', 'ß') });
    fc.assert(
      fc.property(text, (formula) => {
        expect(withRealNames(formula, none)).toBe(formula);
        expect(
          piecesOf(formula)
            .map(({ source }) => source)
            .join(''),
        ).toBe(formula);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('tables', () => {
  const plan = membersTable(threeLines);

  test('keep their columns and get ours that they lack', () => {
    expect(joinColumns(plan, ['Mine', ' id ', 'FTE'])).toEqual({
      headers: ['Mine', ' id ', 'FTE', 'Name', 'Double', 'Status'],
      planned: [undefined, 0, 2, 1, 3, 4],
      key: 1,
    });
  });

  test('find rows by key, of the same key in their order', () => {
    const keys = ['m3', 7, null, 'm1', 'm1', ''];
    const rows = ['m1', '7', 'm1', 'm1', '', '', 'new'].map((key) => ({ key, cells: [] }));
    expect(joinRows({ ...plan, rows }, keys)).toEqual([3, 1, 4, undefined, 2, 5, undefined]);
  });
});

describe('charts', () => {
  const area = (top: number) => ({ top, left: 0, rows: 5, columns: 3 });
  const wanted = [
    { name: 'MLTP_Effort', title: 'Effort', source: area(0) },
    { name: 'MLTP_Quarters', title: 'By quarter', source: area(9) },
  ];
  const found = (standing: Parameters<typeof findCharts>[1]) =>
    [...findCharts(wanted, standing)].map(([name, chart]) => [name, chart.name]);

  test('are found by name first, whatever else they have', () => {
    expect(
      found([
        { name: 'Chart 1', title: 'Effort', source: area(0) },
        { name: 'mltp_effort', title: 'My title', source: area(30) },
      ]),
    ).toEqual([['MLTP_Effort', 'mltp_effort']]);
  });

  test('without their name by title and cells, else by title where cells are not known', () => {
    expect(
      found([
        { name: 'Chart 1', title: ' By quarter ', source: area(9) },
        { name: 'Chart 2', title: 'Effort', source: undefined },
      ]),
    ).toEqual([
      ['MLTP_Quarters', 'Chart 1'],
      ['MLTP_Effort', 'Chart 2'],
    ]);
  });

  test('of the user are not taken for ours: other cells, or another title', () => {
    expect(
      found([
        { name: 'Chart 1', title: 'Effort', source: area(1) },
        { name: 'Chart 2', title: 'My effort', source: area(0) },
        { name: 'Chart 3', title: undefined, source: area(9) },
      ]),
    ).toEqual([]);
  });
});
