import { skillsSheet } from '../../../src/sheet/skills/skillsSheet';
import { mapped } from '../../sample/member';
import { planningInput, workedExample } from '../../sample/planningInput';
import { overlaps, seen, seenCell } from '../../sample/seen';
import { workbookModel } from '../../sample/workbookModel';

const staff = [
  mapped(1, [{ profile: 'dataEngineer', share: 1 }], {
    skills: [
      { skill: 'Python', rating: 3 },
      { skill: 'SQL', rating: null },
    ],
  }),
  mapped(2, [{ profile: 'dataScientist', share: 1 }], { skills: [{ skill: 'Python', rating: 5 }] }),
  mapped(3, [], { skills: [{ skill: 'Terraform', rating: 2 }] }),
];
const sheet = skillsSheet(workbookModel(planningInput({ staff })));

/** The numbers of a skill: word, holders, best, then those of the ten profiles, then their best. */
function row(part: 'named' | 'derived', skill: string) {
  const index = seen(sheet, `${part}_labels`).findIndex(([label]) => label === skill);
  return seen(sheet, `${part}_body`)[index] ?? [];
}

test('the finding counts skills that nobody or one member holds', () => {
  expect(seen(sheet, 'finding')).toEqual([
    ['Typical skills that nobody holds: 75 of 77; that one member holds: 1; skills stated: 4.'],
  ]);
});

test('holders and best rating, where the skill is typical for the profile', () => {
  // Python is typical for Machine Learning Architect, Data Engineer, Data Scientist, Data Analyst, ML Engineer.
  const none = null;
  expect(row('named', 'Python')).toEqual([
    '● 2 holders',
    2,
    5,
    ...[none, none, none, 0, none, 1, 1, 0, none, 0],
    ...[none, none, none, '–', none, 3, 5, '–', none, '–'],
  ]);
  expect(row('named', 'SQL').slice(0, 3)).toEqual(['◆ one holder', 1, '–']);
  expect(row('named', 'Data ethics').slice(0, 3)).toEqual(['✕ nobody', 0, '–']);
  expect(row('derived', 'Terraform').slice(0, 3)).toEqual(['◆ one holder', 1, 2]);
});

test('the table holds every recognised skill of every member', () => {
  const [table] = sheet.tables;
  expect(table?.rows.map(({ cells }) => cells.map(seenCell))).toEqual([
    ['m1|python', 'm1', 3, 'Python', 'Data Engineer'],
    ['m1|sql', 'm1', null, 'SQL', 'Data Engineer'],
    ['m2|python', 'm2', 5, 'Python', 'Data Scientist'],
    ['m3|terraform', 'm3', 2, 'Terraform', ''],
  ]);
  expect(table?.rows[0]?.cells[4]).toMatchObject({
    formula:
      'INDEX(MLTP_Mapping[Profile 1],MATCH(MLTP_Skills[[#This Row],[Member ID]],MLTP_Mapping[Member ID],0))&""',
  });
});

test('no two blocks share a cell, and the table stands where it stands whatever the skills', () => {
  expect(overlaps(sheet)).toEqual([]);
  const fewer = skillsSheet(workbookModel(planningInput({ staff: staff.slice(0, 2) })));
  expect(fewer.tables[0]?.top).toBe(sheet.tables[0]?.top);
  expect(fewer.blocks.some(({ name }) => name === 'derived_body')).toBe(false);
});

test('a roster without skills says so in one sentence', () => {
  const without = skillsSheet(workbookModel(workedExample));
  expect(seen(without, 'finding')).toEqual([
    [
      'The roster states no skills: add a column with skills, or one column per skill with a rating from 0 to 5, and run again.',
    ],
  ]);
  expect(without.tables).toEqual([]);
  expect(without.blocks.map(({ name }) => name)).toEqual(['title', 'finding', 'reading']);
});

test('when the skills are gone the table stays, empty', () => {
  const workbook = workbookModel(workedExample);
  const grid = {
    name: 'MLTP_Skills',
    sheet: 'Skills',
    top: 9,
    left: 0,
    headers: ['Member and skill'],
    rows: [['m1|sql']],
  };
  const { tables } = skillsSheet({ ...workbook, snapshot: { sheets: [], tables: [grid] } });
  expect(tables[0]?.rows).toEqual([{ key: '', cells: [null, null, null, null, null] }]);
});

test('in German', () => {
  const german = skillsSheet(workbookModel(planningInput({ staff }), 'de'));
  expect(seen(german, 'finding')).toEqual([
    [
      'Typische Fähigkeiten, die niemand hat: 75 von 77; die ein einziges Mitglied hat: 1; genannte Fähigkeiten: 4.',
    ],
  ]);
});
