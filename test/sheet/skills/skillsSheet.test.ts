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
  mapped(4, [{ profile: 'dataSteward', share: 1 }]),
  mapped(5, [{ profile: 'dataGovernor', share: 1 }], { skills: [{ skill: 'Juggling', rating: 4 }] }),
];
const sheet = skillsSheet(workbookModel(planningInput({ staff })));

/** The numbers of a skill: word, holders, best, members without a list, then those of the ten profiles, then their best. */
function row(part: 'named' | 'derived', skill: string) {
  const index = seen(sheet, `${part}_labels`).findIndex(([label]) => label === skill);
  return seen(sheet, `${part}_body`)[index] ?? [];
}

test('the finding counts skills that nobody has, that one member has, and those of which nothing is known', () => {
  // Of the 77: Python and Programming have two members; SQL and Infrastructure as code one. Presentation skills, Quality
  // awareness and Written communication are typical of the Data Steward, and of no other profile that has members.
  expect(seen(sheet, 'finding')).toEqual([
    [
      'Typical skills nobody has: 70 of 77; only one member has: 2; not known: 3. Skills are listed for 4 of 5 members.',
    ],
  ]);
});

test('for whom skills are listed: of the Data Steward nothing is known', () => {
  const rows = seen(sheet, 'statements_body');
  expect(rows[1]).toEqual([1, 1, 0]);
  expect(rows[5]).toEqual([1, 1, 0]);
  expect(rows[8]).toEqual([1, 0, 1]);
  expect(seen(sheet, 'statements_closing')).toEqual([['All members', 5, 4, 1]]);
});

test('holders and best rating, where the skill is typical for the profile', () => {
  // Python is typical for Machine Learning Architect, Data Engineer, Data Scientist, Data Analyst, ML Engineer.
  const none = null;
  expect(row('named', 'Python')).toEqual([
    '● 2 members',
    2,
    5,
    0,
    ...[none, none, none, 0, none, 1, 1, 0, none, 0],
    ...[none, none, none, '–', none, 3, 5, '–', none, '–'],
  ]);
  expect(row('named', 'SQL').slice(0, 3)).toEqual(['◆ one member', 1, '–']);
  expect(row('named', 'Tableau').slice(0, 4)).toEqual(['✕ nobody', 0, '–', 0]);
  expect(row('derived', 'Terraform').slice(0, 3)).toEqual(['◆ one member', 1, 2]);
});

test('not known is not nobody: where the only members who should have a skill list none', () => {
  expect(row('named', 'Quality awareness').slice(0, 4)).toEqual(['? not known', 0, '–', 1]);
  expect(row('named', 'Quality awareness')[4 + 8]).toBe('?');
  // The Data Governor lists skills, though none that the catalogue knows.
  expect(row('named', 'Interpretation of regulation').slice(0, 4)).toEqual(['✕ nobody', 0, '–', 0]);
});

test('a specific skill counts for its general one', () => {
  expect(row('named', 'Infrastructure as code').slice(0, 3)).toEqual(['◆ one member', 1, 2]);
  expect(row('named', 'Programming').slice(0, 3)).toEqual(['● 2 members', 2, 5]);
});

test('person by person: ratings, a mark for skills without one, and of whom nothing is known', () => {
  expect(seen(sheet, 'people_headings')).toEqual([
    ['Name', 'Profile 1', 'Skills', 'Python', 'SQL', 'Terraform'],
  ]);
  expect(seen(sheet, 'people_labels')).toEqual([['m1'], ['m2'], ['m3'], ['m4'], ['m5']]);
  expect(seen(sheet, 'people_body')).toEqual([
    ['Member 1', 'Data Engineer', '● listed', 3, '●', ''],
    ['Member 2', 'Data Scientist', '● listed', 5, '', ''],
    ['Member 3', '', '● listed', '', '', 2],
    ['Member 4', 'Data Steward', '? not known', '', '', ''],
    ['Member 5', 'Data Governor', '● listed', '', '', ''],
  ]);
});

test('of many members the sixty with most skills are shown, and one sentence says so', () => {
  const many = Array.from({ length: 70 }, (_, index) =>
    mapped(index + 1, [{ profile: 'dataEngineer', share: 1 }], {
      skills: index < 12 ? [] : [{ skill: index === 69 ? 'Docker' : 'SQL', rating: 3 }],
    }),
  );
  const plan = skillsSheet(workbookModel(planningInput({ staff: many })));
  const labels = seen(plan, 'people_labels').flat();
  expect(labels).toHaveLength(60);
  expect(labels).toContain('m70');
  expect(labels.slice(0, 3)).toEqual(['m1', 'm2', 'm13']);
  expect(String(seen(plan, 'people_note')[0]?.[0])).toContain(
    'Shown are 60 of 70 members, those with most skills;',
  );
});

test('the table holds every skill of every member, stated or implied, and each member counts once', () => {
  const [table] = sheet.tables;
  expect(table?.rows.map(({ cells }) => cells.map(seenCell))).toEqual([
    ['m1|python', 'm1', 3, 'Python', 'Data Engineer', null, 1, 3],
    ['m1|sql', 'm1', null, 'SQL', 'Data Engineer', null, 0, '●'],
    ['m1|programming', 'm1', 3, 'Programming', 'Data Engineer', 'Python', 0, 3],
    ['m2|python', 'm2', 5, 'Python', 'Data Scientist', null, 1, 5],
    ['m2|programming', 'm2', 5, 'Programming', 'Data Scientist', 'Python', 0, 5],
    ['m3|terraform', 'm3', 2, 'Terraform', '', null, 1, 2],
    ['m3|infrastructureAsCode', 'm3', 2, 'Infrastructure as code', '', 'Terraform', 0, 2],
    ['m5|', 'm5', null, null, 'Data Governor', null, 1, null],
  ]);
  expect(table?.rows[0]?.cells[4]).toMatchObject({
    formula:
      'INDEX(MLTP_Mapping[Profile 1],MATCH(MLTP_Skills[[#This Row],[Member ID]],MLTP_Mapping[Member ID],0))&""',
  });
});

test('no two blocks share a cell, and the table stands where it stands whatever the skills', () => {
  expect(overlaps(sheet)).toEqual([]);
  const fewer = skillsSheet(workbookModel(planningInput({ staff: staff.slice(0, 1) })));
  expect(fewer.tables[0]?.top).toBe(sheet.tables[0]?.top);
  expect(fewer.blocks.some(({ name }) => name === 'derived_body')).toBe(false);
});

test('without ratings the sheet has no columns for the best of each profile', () => {
  const unrated = [
    mapped(1, [{ profile: 'dataEngineer', share: 1 }], { skills: [{ skill: 'SQL', rating: null }] }),
  ];
  const plan = skillsSheet(workbookModel(planningInput({ staff: unrated })));
  expect(seen(plan, 'named_headings')[0]).toHaveLength(4 + 10);
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
  expect(tables[0]?.rows).toEqual([{ key: '', cells: [null, null, null, null, null, null, null, null] }]);
});

test('in German', () => {
  const german = skillsSheet(workbookModel(planningInput({ staff }), 'de'));
  expect(seen(german, 'finding')).toEqual([
    [
      'Typische Fähigkeiten, die niemand hat: 70 von 77; die nur ein Mitglied hat: 2; nicht bekannt: 3. Genannt sind Fähigkeiten für 4 von 5 Mitgliedern.',
    ],
  ]);
});
