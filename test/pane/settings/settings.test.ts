import { assumptionDefinitions } from '../../../src/domain/assumptions/assumptionDefinitions';
import { settings } from '../../../src/pane/settings/settings';
import type { Snapshot } from '../../../src/sheet/snapshot';

/** A workbook that holds every assumption. */
const snapshot: Snapshot = {
  sheets: [],
  tables: [
    {
      name: 'MLTP_Assumptions',
      sheet: 'Assumptions',
      top: 0,
      left: 0,
      headers: ['Name', 'Assumption', 'Value'],
      rows: assumptionDefinitions.map(({ cellName }) => [cellName, '', null]),
    },
  ],
};

test.each([
  ['en', 'organisationPattern', /^Central, Hub-and-spoke: .* Decentralised: .* Pool of experts: /],
  ['de', 'organisationPattern', /^Zentral, Hub-and-Spoke: .* Dezentral: .* Expertenpool: /],
  ['en', 'organisationSize', /^Small: /],
  ['de', 'organisationSize', /^Klein: /],
  ['en', 'effortModel', /^Levels of Figure 2: .* Curves of Figures 4-13: /],
  ['de', 'showNames', /^Nein: /],
  ['de', 'lockPlan', /^Ja: /],
] as const)('in %s the note of %s names its choices as the list of choices does', (language, key, note) => {
  expect(settings(snapshot, language).find((each) => each.key === key)?.note).toMatch(note);
});

test.each(['en', 'de'] as const)('in %s no note shows an id of a choice before a colon', (language) => {
  for (const { range, note, names } of settings(snapshot, language)) {
    if (range.kind !== 'choice') continue;
    const ids = range.choices.filter((id) => names[id] !== undefined && names[id] !== id);
    for (const id of ids) expect(note).not.toMatch(new RegExp(`\\b${id}[:,]`));
  }
});

test('the limits of coverage can all be set', () => {
  const coverage = settings(snapshot, 'en').filter(({ group }) => group === 'coverage');
  expect(coverage.map(({ key, range }) => [key, range.kind])).toEqual([
    ['gapBelow', 'number'],
    ['tightBelow', 'number'],
    ['surplusAbove', 'number'],
    ['minimumGap', 'number'],
  ]);
});
