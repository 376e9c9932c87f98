import type { Grid } from '../../src/domain/grid';
import type { ChangeGroup } from '../../src/sheet/planEffect/planEffectText';
import { expectAgreement, expectToFollow, type Edit } from '../sample/formulaChecks';
import { threeMembers } from '../sample/rosters';
import { sampleRoster } from '../sample/sampleRoster';
import { plannedFile, workbookOf } from '../sample/workbook';

const outside: Grid = [
  ['Name', 'Job Title', 'FTE'],
  ['Ada', 'Gardener', 1],
  ['Ben', 'Accountant', 0.5],
];

describe('every formula comes to the value it is written with', () => {
  test.each(['en', 'de'] as const)('for the sample roster (%s)', async (language) => {
    expectAgreement((await plannedFile(await sampleRoster(), language)).workbook);
  });

  test.each([
    ['for one member', threeMembers.slice(0, 2)],
    ['without a use case', threeMembers],
    ['with nobody in the framework', outside],
  ])('%s', async (_, roster) => {
    expectAgreement((await plannedFile(workbookOf({ Roster: roster }))).workbook);
  });
});

describe('after something was typed', () => {
  /** What is typed, and the sheets or cells that a run writes anew where the formulas stay behind. */
  const edits: readonly (readonly [
    name: string,
    behind: readonly string[],
    changed: readonly ChangeGroup[],
    edits: readonly Edit[],
  ])[] = [
    [
      'some of everything',
      ['Scenarios!'],
      ['firstDay', 'assumptions', 'mix', 'useCases', 'members'],

      [
        ['MLTP_Mapping', 'E2', 'Profile 1', 'Data Steward'],
        ['MLTP_Mapping', 'E2', 'Share 1', 0.7],
        ['MLTP_Mapping', 'E2', 'Profile 2', 'Data Governor'],
        ['MLTP_Mapping', 'E2', 'Share 2', 0.3],
        ['MLTP_UseCases', 'Use case 1', 'FTE', 17.5],
        ['MLTP_Weights', 'Data Analyst', 'Model Training', 2],
        ['MLTP_Assumptions', 'MLTP_PlanStart', 'Value', 46478],
        ['MLTP_Assumptions', 'MLTP_Burden', 'Value', 0.31],
      ],
    ],
    [
      'members and weights',
      ['Scenarios!'],
      ['assumptions', 'mix', 'members'],

      [
        ['MLTP_Mapping', 'E2', 'Profile 1', 'Data Steward'],
        ['MLTP_Mapping', 'E2', 'Share 1', 0.7],
        ['MLTP_Mapping', 'E2', 'Profile 2', 'Data Governor'],
        ['MLTP_Mapping', 'E2', 'Share 2', 0.3],
        ['MLTP_Mapping', 'E3', 'Level', 'Junior'],
        ['MLTP_Weights', 'Data Analyst', 'Model Training', 2],
        ['MLTP_Assumptions', 'MLTP_WeightHigh', 'Value', 5],
        ['MLTP_Profiles', 'Data Engineer', 'Minimum heads', 3],
      ],
    ],
    [
      'use cases, effort model and thresholds',
      ['Scenarios!'],
      ['assumptions', 'mix', 'useCases'],

      [
        ['MLTP_UseCases', 'Use case 1', 'FTE', 17.5],
        ['MLTP_UseCases', 'Use case 2', 'Status', 'Stopped'],
        ['MLTP_Assumptions', 'MLTP_EffortModel', 'Value', 'curves'],
        ['MLTP_Assumptions', 'MLTP_GapBelow', 'Value', 0.5],
      ],
    ],
    [
      'whether neighbours carry small profiles, and where one of them is planned',
      ['Scenarios!'],
      ['assumptions', 'mix'],
      [
        ['MLTP_Assumptions', 'MLTP_CarryProfiles', 'Value', 'no'],
        ['MLTP_Profiles', 'Data Governor', 'Placed', 'In the units'],
      ],
    ],
    [
      'first day, pattern, rates and a base',
      ['Scenarios!'],
      ['firstDay', 'assumptions'],

      [
        ['MLTP_Assumptions', 'MLTP_PlanStart', 'Value', 46478],
        ['MLTP_Assumptions', 'MLTP_OrganisationPattern', 'Value', 'decentralised'],
        ['MLTP_Assumptions', 'MLTP_Burden', 'Value', 0.31],
        ['MLTP_Salaries', 'Data Engineer|Mid-level', 'Base per head', 99_999],
      ],
    ],
    [
      'bases that are no pay, a number typed as text, and a worth',
      ['Scenarios!', 'Benchmarks!D'],
      ['assumptions'],
      [
        ['MLTP_Salaries', 'Data Engineer|Mid-level', 'Base per head', ''],
        ['MLTP_Salaries', 'Data Engineer|Senior', 'Base per head', 'much'],
        ['MLTP_Salaries', 'Data Engineer|Junior', 'Base per head', 0],
        ['MLTP_Salaries', 'Machine Learning Engineer|Mid-level', 'Base per head', '71000'],
        ['MLTP_Salaries', 'Data Scientist|Mid-level', 'Base per head', -5],
        ['MLTP_Profiles', 'Data Scientist', 'Worth of an open FTE-quarter', 0],
      ],
    ],
  ];

  test.each(edits)('%s: the formulas come to what a run makes of it', async (_, behind, changed, typings) => {
    await expectToFollow(behind, changed, typings);
  });
});
