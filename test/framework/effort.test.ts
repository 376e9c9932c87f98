import { effortCurves, effortLevels, effortSource } from '../../src/framework/effort';
import { phases } from '../../src/framework/phases';
import { profileNames } from '../../src/framework/profileNames';

/** Figure 2 of the whitepaper: H high, M moderate, L little or no, in phase order. AI Management is not in it. */
const figure2: Readonly<Record<string, string>> = {
  'Product Owner': 'M M M M M M M',
  'Data Governor': 'M M H L L L L',
  'Data Steward': 'M M H L L L L',
  'Data Architect': 'H H H L L L L',
  'Data Engineer': 'H H H L L L L',
  'Data Analyst': 'L M L L L L L',
  'Data Scientist': 'M M M H H M L',
  'Machine Learning Engineer': 'L L L M M H M',
  'Machine Learning Architect': 'L L L M M H M',
};

/** Figures 4-13: heights of the curves in phase order. */
const curves: Readonly<Record<string, readonly number[]>> = {
  'AI Management': [79, 82, 81, 31, 74, 79, 77],
  'Data Governor': [24, 23, 70, 9, 0, 0, 0],
  'Data Architect': [87, 92, 94, 40, 2, 2, 2],
  'Machine Learning Architect': [0, 0, 2, 18, 91, 99, 72],
  'Product Owner': [51, 51, 51, 51, 51, 51, 51],
  'Data Engineer': [96, 82, 70, 9, 0, 0, 1],
  'Data Scientist': [30, 55, 56, 88, 88, 43, 6],
  'Data Analyst': [17, 26, 15, 7, 17, 18, 16],
  'Data Steward': [72, 74, 78, 10, 0, 0, 0],
  'Machine Learning Engineer': [4, 4, 8, 63, 89, 95, 82],
};

const letters: Readonly<Record<string, string>> = { High: 'H', Moderate: 'M', 'Little/no': 'L' };

describe('effort', () => {
  it.each(Object.entries(figure2))('has the row of Figure 2 for %s', (name, row) => {
    const profile = profileNames.find((candidate) => candidate.name === name);
    const levels = phases.map((phase) => profile && letters[effortLevels[profile.id][phase.id]]);
    expect(levels.join(' ')).toBe(row);
  });

  it('derives AI Management from its curve and says so', () => {
    const levels = phases.map((phase) => effortLevels.aiManagement[phase.id]);
    expect(levels).toEqual(['High', 'High', 'High', 'Little/no', 'High', 'High', 'High']);
    const derived = profileNames.filter(({ id }) => effortSource[id].levels.derived !== undefined);
    expect(derived.map(({ name }) => name)).toEqual(['AI Management']);
  });

  it.each(Object.entries(curves))('has the curve of %s', (name, heights) => {
    const profile = profileNames.find((candidate) => candidate.name === name);
    expect(phases.map((phase) => profile && effortCurves[profile.id][phase.id])).toEqual(heights);
  });

  it('names the figure of each curve', () => {
    const places = profileNames.map(({ id, name }) => `${name}: ${effortSource[id].curve.place}`);
    expect(places).toEqual([
      'AI Management: Figure 4',
      'Data Governor: Figure 5',
      'Data Architect: Figure 6',
      'Machine Learning Architect: Figure 7',
      'Product Owner: Figure 8',
      'Data Engineer: Figure 9',
      'Data Scientist: Figure 10',
      'Data Analyst: Figure 11',
      'Data Steward: Figure 12',
      'Machine Learning Engineer: Figure 13',
    ]);
  });
});
