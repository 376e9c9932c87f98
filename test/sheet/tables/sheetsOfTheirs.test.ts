import { sheetsOfTheirs } from '../../../src/sheet/tables/ourSheets';
import type { Snapshot } from '../../../src/sheet/snapshot';

const sheet = (name: string, first = 'Title') => ({ name, values: [[first]], top: 0, left: 0 });
const table = (name: string, on: string): Snapshot['tables'][number] => {
  return { name, sheet: on, top: 4, left: 0, headers: ['Use case'], rows: [] };
};
const told = (snapshot: unknown, roster: string | null = 'Staff') =>
  sheetsOfTheirs(snapshot as Snapshot, roster).map(({ details }) => details);

test('a sheet of the user with the name of one of our inputs is named, with the sheet that is read instead', () => {
  const sheets = [sheet('Staff'), sheet('Use cases'), sheet('Effort')];
  expect(told({ sheets, tables: [] })).toEqual([{ sheet: 'Use cases', own: 'Use Cases (MLTP)' }]);
  const ours = table('MLTP_UseCases', 'Work to do');
  expect(told({ sheets: [...sheets, sheet('Work to do')], tables: [ours] })).toEqual([
    { sheet: 'Use cases', own: 'Work to do' },
  ]);
});

test('nothing is told of the roster, whatever its name, and of sheets of ours', () => {
  expect(told({ sheets: [sheet('Mapping')], tables: [] }, 'Mapping')).toEqual([]);
  const sheets = [sheet('Staff'), sheet('Use Cases')];
  expect(told({ sheets, tables: [table('MLTP_UseCases', 'Use Cases')] })).toEqual([]);
});
