import { relations, related } from '../../src/framework/relations';

test('hand work over along the life cycle: data, then model', () => {
  const handed = relations.filter(({ kind }) => kind === 'handsOver');
  expect(handed.map(({ from, to, what }) => `${from} ${to}: ${what.en}`)).toEqual([
    'dataEngineer dataScientist: Prepared data sets.',
    'dataScientist mlEngineer: The trained model that performs best.',
  ]);
});

test('working together counts from both sides, guiding from one', () => {
  expect(related('dataSteward', 'worksWith')).toEqual(['dataArchitect']);
  expect(related('dataSteward', 'guides')).toEqual([]);
  expect(related('dataGovernor', 'guides')).toContain('dataSteward');
});

test('each relation stands once, between two profiles, and says where it comes from', () => {
  const keys = relations.map(({ from, kind, to }) =>
    kind === 'worksWith' ? `${kind} ${[from, to].toSorted().join(' ')}` : `${kind} ${from} ${to}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
  for (const { from, to, source } of relations) {
    expect(from).not.toBe(to);
    expect(source.place).toMatch(/[Ff]igure|section/);
  }
});
