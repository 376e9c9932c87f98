import { levels } from '../../framework/levels';
import { phases, type PhaseId } from '../../framework/phases';
import { amountCell, namedCell, textCell } from '../tables/cellKind';
import { tableSchema, type ColumnSchema } from '../tables/tableSchema';

/** MLTP_Assumptions: one row per assumption; what its value may be depends on the row. */
export const assumptionTable = tableSchema({
  name: 'MLTP_Assumptions',
  key: 'cellName',
  columns: {
    cellName: { heading: { en: 'Name', de: 'Name' }, style: 'text', width: 26 },
    assumption: { heading: { en: 'Assumption', de: 'Annahme' }, style: 'text', width: 34 },
    value: { heading: { en: 'Value', de: 'Wert' }, style: 'input', width: 18 },
    measure: { heading: { en: 'Unit', de: 'Einheit' }, style: 'text', width: 24 },
    allowed: { heading: { en: 'Allowed', de: 'Erlaubt' }, style: 'text', width: 30 },
    note: { heading: { en: 'Note', de: 'Hinweis' }, style: 'text', width: 70 },
    source: { heading: { en: 'Source', de: 'Quelle' }, style: 'text', width: 44 },
  },
});

/** A column that names the profile of its row. */
const profileColumn = {
  heading: { en: 'Profile', de: 'Profil' },
  style: 'label',
  width: 28,
  kind: textCell,
} as const satisfies ColumnSchema;

/** A column of numbers for each phase, under its name. */
function phaseColumns<Look extends Omit<ColumnSchema, 'heading'>>(look: Look) {
  return Object.fromEntries(
    phases.map(({ id, name }) => [id, { ...look, heading: { en: name, de: name } }]),
  ) as Readonly<Record<PhaseId, Look & Pick<ColumnSchema, 'heading'>>>;
}

/** MLTP_Weights: the effort weight of each profile in each phase; a cell without one is that of the effort model. */
export const weightTable = tableSchema({
  name: 'MLTP_Weights',
  key: 'profile',
  columns: {
    profile: profileColumn,
    ...phaseColumns({ style: 'input', width: 14, kind: amountCell, validation: null, refilled: true }),
  },
});

/** MLTP_Profiles: what is planned of each profile at least. */
export const profileTable = tableSchema({
  name: 'MLTP_Profiles',
  key: 'profile',
  columns: {
    profile: profileColumn,
    minimumHeads: {
      heading: { en: 'Minimum heads', de: 'Mindestköpfe' },
      style: 'input',
      width: 14,
      kind: amountCell,
      validation: { kind: 'whole', min: 0, max: 1000 },
      refilled: true,
    },
    minimumLevel: {
      heading: { en: 'Minimum level', de: 'Mindeststufe' },
      style: 'input',
      width: 14,
      kind: namedCell(levels),
    },
  },
});

/** MLTP_Roster: the roster sheet and the columns that the user chose. */
export const rosterTable = tableSchema({
  name: 'MLTP_Roster',
  key: 'field',
  columns: {
    field: { heading: { en: 'Field', de: 'Feld' }, style: 'label', width: 28, kind: textCell },
    header: { heading: { en: 'Heading', de: 'Überschrift' }, style: 'input', width: 14, kind: textCell },
  },
});
