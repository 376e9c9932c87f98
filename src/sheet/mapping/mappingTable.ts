import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { cellNumber } from '../tables/cellReading';
import { textCell, wordCell, type CellKind } from '../tables/cellKind';
import { columnOf, tableSchema, type ColumnOf, type ColumnSchema } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { mappingTexts } from './mappingText';

const { en, de } = mappingTexts;
const profiles = profileNames.map(({ name }) => name);

/** A profile by the word that stands there: what it names is for the reader of decisions to say. */
const profile = {
  style: 'input',
  width: 18,
  kind: { ...textCell, validation: () => ({ kind: 'list', values: profiles }) },
} as const satisfies Omit<ColumnSchema, 'heading'>;

/** A part of a member's time; a number below 0 counts as 0. */
const shareCell: CellKind<number | null> = {
  empty: null,
  read: (cell) => {
    const number = cellNumber(cell);
    return number === null ? undefined : Math.max(0, number);
  },
  write: (value) => value,
  validation: () => ({ kind: 'decimal', min: 0, max: 1 }),
  expects: null,
};
const share = { style: 'inputPercent', width: 9, kind: shareCell } as const;

/** MLTP_Mapping: one row per member; the yellow columns are the planner's to overrule. */
export const mappingTable = tableSchema({
  name: 'MLTP_Mapping',
  key: 'memberId',
  columns: {
    memberId: {
      heading: { en: 'Member ID', de: 'Mitglied-ID' },
      style: 'text',
      width: 12,
      kind: textCell,
    },
    name: { heading: { en: 'Name', de: 'Name' }, style: 'text', width: 22, kind: textCell },
    title: { heading: { en: 'Title', de: 'Titel' }, style: 'text', width: 30, kind: textCell },
    unit: { heading: { en: 'Unit', de: 'Bereich' }, style: 'text', width: 16 },
    fte: { heading: { en: 'FTE', de: 'FTE' }, style: 'fte', width: 7 },
    start: { heading: { en: 'Start', de: 'Beginn' }, style: 'date', width: 11 },
    end: { heading: { en: 'End', de: 'Ende' }, style: 'date', width: 11 },
    profile1: {
      ...profile,
      heading: { en: 'Profile 1', de: 'Profil 1' },
      width: 26,
      kind: {
        ...textCell,
        validation: (language) => ({ kind: 'list', values: [...profiles, mappingTexts[language].outside] }),
      },
    },
    share1: { ...share, heading: { en: 'Share 1', de: 'Anteil 1' } },
    profile2: { ...profile, heading: { en: 'Profile 2', de: 'Profil 2' } },
    share2: { ...share, heading: { en: 'Share 2', de: 'Anteil 2' } },
    profile3: { ...profile, heading: { en: 'Profile 3', de: 'Profil 3' } },
    share3: { ...share, heading: { en: 'Share 3', de: 'Anteil 3' } },
    level: {
      heading: { en: 'Level', de: 'Stufe' },
      style: 'input',
      width: 11,
      kind: textCell,
      validation: { kind: 'list', values: levels.map(({ name }) => name) },
    },
    status: {
      heading: { en: 'Status', de: 'Status' },
      style: 'input',
      width: 12,
      kind: wordCell({ en: en.statuses, de: de.statuses }, 'auto', ['auto', 'review', 'none', 'confirmed']),
    },
    confidence: { heading: { en: 'Confidence', de: 'Sicherheit' }, style: 'percent', width: 11 },
    evidence: { heading: { en: 'Evidence', de: 'Begründung' }, style: 'text', width: 70 },
    fte1: { heading: { en: 'FTE 1', de: 'FTE 1' }, style: 'fte', width: 7 },
    fte2: { heading: { en: 'FTE 2', de: 'FTE 2' }, style: 'fte', width: 7 },
    fte3: { heading: { en: 'FTE 3', de: 'FTE 3' }, style: 'fte', width: 7 },
    // Only a run fills it: a row without a proposal was typed by hand.
    proposal: { heading: { en: 'Proposal', de: 'Vorschlag' }, style: 'text', width: 34, kind: textCell },
    rosterRow: { heading: { en: 'Roster row', de: 'Zeile der Liste' }, style: 'count', width: 10 },
  },
});

/** The three profiles of a member with their shares, and the FTE each of them has. */
export const profileColumns = [
  { profile: 'profile1', share: 'share1', fte: 'fte1' },
  { profile: 'profile2', share: 'share2', fte: 'fte2' },
  { profile: 'profile3', share: 'share3', fte: 'fte3' },
] as const;

/** A column of MLTP_Mapping as a structured reference. */
export function mappingColumn(
  id: ColumnOf<typeof mappingTable>,
  { locale }: Pick<SheetText, 'locale'>,
): string {
  return columnOf(mappingTable, id, locale);
}
