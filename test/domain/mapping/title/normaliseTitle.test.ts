import fc from 'fast-check';
import { mapTitle } from '../../../../src/domain/mapping/mapTitle';
import { normaliseTitle } from '../../../../src/domain/mapping/title/normaliseTitle';

describe('normaliseTitle', () => {
  it.each([
    ['Data Engineer (m/w/d)', 'data engineer'],
    ['Data Engineer (f/m/x)', 'data engineer'],
    ['Data Engineer [w|m|d]', 'data engineer'],
    ['Data Engineer m/f/d', 'data engineer'],
    ['Data Engineer (gn)', 'data engineer'],
    ['Data Engineer (all genders)', 'data engineer'],
    ['Data Engineer H/F', 'data engineer'],
    ['Datenanalyst*in', 'datenanalyst'],
    ['Datenanalyst:in', 'datenanalyst'],
    ['Datenanalyst_in', 'datenanalyst'],
    ['Datenanalyst/-in', 'datenanalyst'],
    ['Datenanalyst/in', 'datenanalyst'],
    ['DatenanalystIn', 'datenanalyst'],
    ['Ingénieur(e) données', 'ingenieur donnees'],
    ['Data Scientist @ Example', 'data scientist'],
    ['Data Scientist bei Beispiel', 'data scientist'],
  ])('%s becomes %s', (title, key) => {
    expect(normaliseTitle(title).key).toBe(key);
  });

  it('parts a title at dashes, commas and bars, and keeps what stood in brackets', () => {
    expect(normaliseTitle('Data Engineer (Python) - Berlin, Team B')).toMatchObject({
      parts: ['data engineer', 'berlin', 'team b'],
      asides: ['python'],
    });
  });

  it('gives the same profile whatever the case, spaces and gender marker', () => {
    const titles = [
      'Data Engineer',
      'Leiterin Data Science',
      'Stammdatenmanager',
      'KI-Ingenieur',
      'Landschaftsarchitekt',
    ];
    const markers = ['', ' (m/w/d)', ' (f/m/x)', ' [gn]', ' (all genders)', ' m/w/d'];
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        fc.constantFrom(...markers),
        fc.boolean(),
        fc.nat(3),
        (title, marker, upper, spaces) => {
          const dressed = `${' '.repeat(spaces)}${upper ? title.toUpperCase() : title}${marker}${' '.repeat(spaces)}`;
          expect(mapTitle(dressed, []).shares).toEqual(mapTitle(title, []).shares);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});
