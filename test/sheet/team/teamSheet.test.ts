import { teamSheet } from '../../../src/sheet/team/teamSheet';
import { mostMembers } from '../../../src/sheet/team/memberMatrix';
import { mapped } from '../../sample/member';
import { planningInput, workedExample } from '../../sample/planningInput';
import { overlaps, seen, seenRounded } from '../../sample/seen';
import { useCase } from '../../sample/useCase';
import { workbookModel } from '../../sample/workbookModel';

const none = [0, 0, 0, 0, 0, 0, 0];

describe('Team of the worked example', () => {
  const team = teamSheet(workbookModel(workedExample));

  test('the finding counts what the words below say', () => {
    expect(seen(team, 'finding')).toEqual([
      [
        'Single points of failure (one head only): 4; places where a needed profile has nobody: 11; profiles below their minimum: 1.',
      ],
    ]);
  });

  test('heads and FTE by level', () => {
    expect(seen(team, 'heads_headings')).toEqual([
      ['Junior', 'Mid-level', 'Senior', 'Lead', 'Principal', 'No level', 'Total'],
    ]);
    expect(seen(team, 'heads_body')).toEqual([
      none,
      none,
      none,
      none,
      none,
      [0, 0, 1, 0, 0, 0, 1],
      [0, 1, 0, 0, 0, 0, 1],
      [0, 1, 0, 0, 0, 0, 1],
      none,
      [0, 0, 0, 1, 0, 0, 1],
    ]);
    expect(seen(team, 'heads_closing')).toEqual([['Total', 0, 2, 1, 1, 0, 0, 4]]);
    expect(seenRounded(team, 'fte_closing')).toEqual([['Total', 0, 1, 1, 0.5, 0, 0, 2.5]]);
  });

  test('minimum heads and levels: only AI Management has a minimum, and nobody', () => {
    const rows = seen(team, 'minimum_body');
    expect(rows[0]).toEqual(['central', 1, 1, 1, '', 0, '▼ short by 1']);
    expect(rows[3]).toEqual(['central', 0, 1, 0, '', 0, '● OK']);
    expect(rows[9]).toEqual(['per unit', 0, 2, 0, '', 1, '● OK']);
  });

  test('single points of failure by unit', () => {
    const central = ['○ central', '○ central', '○ central', '○ central'];
    expect(seen(team, 'single_labels')).toEqual([['Logistics'], ['Retail']]);
    expect(seen(team, 'single_body')).toEqual([
      [...central, '✕ nobody', '✕ nobody', '✕ nobody', '✕ nobody', '– nobody', '◆ one head'],
      [...central, '✕ nobody', '◆ one head', '◆ one head', '◆ one head', '✕ nobody', '✕ nobody'],
    ]);
    const units = Array.from({ length: 6 }, () => '○ in the units');
    expect(seen(team, 'single_closing_label')).toEqual([['Whole organisation']]);
    expect(seen(team, 'single_closing')).toEqual([
      ['✕ nobody', '✕ nobody', '✕ nobody', '✕ nobody', ...units],
    ]);
  });

  test('demand and coverage by unit', () => {
    const [logistics, retail] = seenRounded(team, 'unitDemand_body');
    // Proof of concept: 2/15 + 1/9 + 1/6; 3 x (2/15 + 1/9); 2/15 + 1/9 + 3/6; 1/9.
    expect(logistics).toEqual([0, 0, 0, 0, 0.411111, 0.733333, 0.744444, 0.111111, 0, 0]);
    // Production: weights of the profile x 5/7 / (10, 11, 14, 6, 6, 8, 3); the four central profiles are not planned here.
    expect(retail).toEqual([0, 0, 0, 0, 0.75286, 0.562152, 0.990955, 0.064935, 0.289425, 0.744048]);
    const central = ['○ central', '○ central', '○ central', '○ central'];
    const missing = '✕ no capacity';
    expect(seen(team, 'unitStatus_body')).toEqual([
      [...central, missing, missing, missing, missing, '– no demand', '– no demand'],
      [...central, missing, '▲ Surplus 178 %', '▼ Gap 61 %', '▲ Surplus 616 %', missing, missing],
    ]);
  });

  test('members by profile', () => {
    expect(seen(team, 'members_labels')).toEqual([['m1'], ['m2'], ['m3']]);
    expect(seenRounded(team, 'members_body')).toEqual([
      [1, 'Ada', 'Senior', 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 'Data Engineer', '', '', 1, 0, 0],
      [
        2,
        'Ben',
        'Mid-level',
        0,
        0,
        0,
        0,
        0,
        0,
        0.6,
        0.4,
        0,
        0,
        1,
        'Data Scientist',
        'Data Analyst',
        '',
        0.6,
        0.4,
        0,
      ],
      [3, 'Cem', 'Lead', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 'Machine Learning Engineer', '', '', 0.5, 0, 0],
    ]);
  });

  test('the chart shows the levels of the first matrix', () => {
    const [chart] = team.charts;
    const headings = team.blocks.find(({ name }) => name === 'heads_headings');
    expect(chart?.source).toMatchObject({ top: headings?.top, left: 0, rows: 11, columns: 7 });
    expect(chart?.series.map(({ name }) => name)).toEqual(seen(team, 'heads_headings')[0]?.slice(0, 6));
  });

  test('no two blocks share a cell', () => {
    expect(overlaps(team)).toEqual([]);
  });

  test('in German', () => {
    const german = teamSheet(workbookModel(workedExample, 'de'));
    expect(seen(german, 'single_closing_label')).toEqual([['Gesamte Organisation']]);
    expect(seen(german, 'single_closing')[0]?.[0]).toEqual('✕ niemand');
    expect(seen(german, 'minimum_body')[0]?.at(-1)).toBe('▼ es fehlen 1');
  });
});

test('nobody at all: ten profiles with nothing', () => {
  const team = teamSheet(workbookModel(planningInput()));
  expect(seen(team, 'heads_closing')).toEqual([['Total', ...none]]);
  expect(seen(team, 'single_labels')).toEqual([['No unit stated']]);
  expect(overlaps(team)).toEqual([]);
});

test('one member is a single point of failure', () => {
  const staff = [mapped(1, [{ profile: 'dataEngineer', share: 1 }])];
  const team = teamSheet(workbookModel(planningInput({ staff, useCases: [useCase(1)] })));
  expect(seen(team, 'single_closing')[0]?.[5]).toBe('◆ one head');
});

test('with too many members one sentence stands for the matrix', () => {
  const staff = Array.from({ length: mostMembers + 1 }, (_, index) =>
    mapped(index + 1, [{ profile: 'dataEngineer', share: 1 }]),
  );
  const team = teamSheet(workbookModel(planningInput({ staff })));
  expect(team.blocks.some(({ name }) => name === 'members_body')).toBe(false);
  expect(seen(team, 'members_note')).toEqual([
    [
      '501 members are too many for a matrix: the Mapping sheet shows FTE 1 to 3 of each and can be filtered by profile.',
    ],
  ]);
});
