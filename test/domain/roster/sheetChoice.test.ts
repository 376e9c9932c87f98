import type { CellValue, SheetGrid } from '../../../src/domain/grid';
import { headerWords } from '../../../src/domain/roster/headers/headerWords';
import { findHeaderRow } from '../../../src/domain/roster/layout/headerRow';
import { readRoster } from '../../../src/domain/roster/readRoster';
import { defaultRosterSettings } from '../../../src/domain/roster/rosterSettings';

const settings = defaultRosterSettings(46000);
const headings = ['Name', 'Job Title', 'Unit'];
const team = [
  ['Ana Costa', 'Data Engineer', 'Retail'],
  ['Ben Okoro', 'Data Analyst', 'Retail'],
];

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetGrid {
  return { name, top: 0, left: 0, values };
}

test('sheets are weighed by headings, by titles that are titles, and by a name that sets them aside', () => {
  const {
    sheet: chosen,
    candidates,
    problems,
  } = readRoster(
    [
      sheet('Team', [headings, ...team]),
      sheet('Team old', [headings, ...team]),
      sheet('Team 2', [headings, ['Cem Aydin', 'x1', 'Retail'], ['Dora Lind', 'ML Engineer', 'Retail']]),
      sheet('Plan', [headings]),
      sheet('Notes', [['Only a note']]),
    ],
    settings,
  );
  const [best = 0] = candidates.map(({ score }) => score);
  expect(chosen).toBe('Team');
  expect(candidates.map(({ sheet: name, score }) => [name, Math.round(100 * (score - best)) / 100])).toEqual([
    ['Team', 0],
    // Half of its titles are none.
    ['Team 2', -1],
    // Set aside by its name.
    ['Team old', -2],
    // No titles at all, neither known ones nor others.
    ['Plan', -5],
    ['Notes', -best],
  ]);
  expect(problems.map(({ code }) => code)).toEqual([]);
});

test('a header is looked for in the first 200 rows', () => {
  const below = (rows: number) => [...Array.from({ length: rows }, () => ['a note']), headings, ...team];
  expect(findHeaderRow(below(0), new Set())?.row).toBe(0);
  expect(findHeaderRow(below(199), new Set())?.row).toBe(199);
  expect(findHeaderRow(below(200), new Set())).toBeNull();
  expect(findHeaderRow([], new Set())).toBeNull();
});

test('of two rows that look alike the first is the header, unless the user named one of the other', () => {
  const twice = [headings, ...team, [], ['Name', 'Job Title', 'Team'], ...team];
  expect(findHeaderRow(twice, new Set())?.row).toBe(0);
  expect(findHeaderRow(twice, new Set([headerWords('Team')]))?.row).toBe(4);
});
