import { sheet, type RosterCase } from './rosterCase';

/** Text tables that do not say how their letters are stored. */
export const encodings: readonly RosterCase[] = [
  {
    name: 'letters that may have been stored another way',
    sheets: [
      sheet(
        [
          ['Name', 'Job Title', 'Unit'],
          ['Ana Costa', 'Data Engineer', 'Genève'],
        ],
        { doubtfulText: { encoding: 'Windows-1252', word: 'Genève' } },
      ),
    ],
    columns: { name: 'A', title: 'B', unit: 'C' },
    members: [{ row: 2, unit: 'Genève' }],
    problems: ['A1 encodingDoubtful'],
  },
];
