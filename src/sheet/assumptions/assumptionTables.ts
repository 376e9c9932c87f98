import { levels } from '../../framework/levels';
import { planningBases } from '../../domain/demand/demandRules';
import { phases, type PhaseId } from '../../framework/phases';
import { amountCell, moneyCell, dayCell, namedCell, textCell, wordCell } from '../tables/cellKind';
import { tableSchema, type ColumnSchema } from '../tables/tableSchema';
import { assumptionsTexts } from './assumptionsText';

const { en, de } = assumptionsTexts;

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
    ...phaseColumns({ style: 'inputDefault', width: 14, kind: amountCell, validation: null, refilled: true }),
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
    basis: {
      heading: { en: 'Planned by', de: 'Geplant nach' },
      style: 'input',
      width: 22,
      kind: wordCell({ en: en.bases, de: de.bases }, 'default', planningBases),
    },
    placement: {
      heading: { en: 'Placed', de: 'Ort' },
      style: 'input',
      width: 18,
      kind: wordCell({ en: en.placements, de: de.placements }, 'pattern'),
    },
    reference: {
      heading: { en: 'Reference team (FTE)', de: 'Referenzteam (FTE)' },
      style: 'input',
      width: 14,
      kind: amountCell,
      refilled: true,
    },
    inProofOfConcept: {
      heading: { en: 'In a proof of concept', de: 'Im Proof of Concept' },
      style: 'input',
      width: 14,
      kind: wordCell({ en: en.answers, de: de.answers }, 'default', ['yes', 'no']),
    },
    price: {
      heading: { en: 'Worth of an open FTE-quarter', de: 'Wert eines offenen FTE-Quartals' },
      style: 'inputMoney',
      width: 14,
      kind: moneyCell,
    },
    priceInUse: { heading: { en: 'Worth in use', de: 'Wert in Gebrauch' }, style: 'money', width: 14 },
  },
});

/** MLTP_LifeStages: the share of each phase in each stage of life; last, which phases a proof of concept goes through. */
export const lifeStageTable = tableSchema({
  name: 'MLTP_LifeStages',
  key: 'stage',
  columns: {
    stage: {
      heading: { en: 'Stage of life', de: 'Lebensabschnitt' },
      style: 'label',
      width: 28,
      kind: textCell,
    },
    ...phaseColumns({ style: 'inputPercent', width: 14, kind: amountCell, validation: null, refilled: true }),
  },
});

/** MLTP_Omissions: practices that may be left out on purpose, with who decided it and until when. */
export const omissionTable = tableSchema({
  name: 'MLTP_Omissions',
  key: 'practice',
  columns: {
    practice: { heading: { en: 'Practice', de: 'Praktik' }, style: 'label', width: 28, kind: textCell },
    leftOut: {
      heading: { en: 'Left out', de: 'Weggelassen' },
      style: 'input',
      width: 14,
      kind: wordCell({ en: en.answers, de: de.answers }, 'no', ['no', 'yes']),
    },
    owner: {
      heading: { en: 'Decided by', de: 'Entschieden von' },
      style: 'input',
      width: 14,
      kind: textCell,
    },
    until: { heading: { en: 'Until', de: 'Bis' }, style: 'inputDate', width: 14, kind: dayCell },
    proposed: { heading: { en: 'Proposed', de: 'Vorschlag' }, style: 'text', width: 14 },
    wouldSave: { heading: { en: 'Would save (FTE)', de: 'Würde sparen (FTE)' }, style: 'fte', width: 14 },
    saves: { heading: { en: 'Saves (FTE)', de: 'Spart (FTE)' }, style: 'fte', width: 14 },
    condition: {
      heading: { en: 'May be left out while', de: 'Darf entfallen, solange' },
      style: 'text',
      width: 14,
    },
    endsWhen: {
      heading: { en: 'Take up again when', de: 'Wieder aufnehmen, wenn' },
      style: 'text',
      width: 14,
    },
  },
});

/** MLTP_Surplus: where members seem to have spare time, and whether the planner confirmed that it is free of other work. */
export const surplusTable = tableSchema({
  name: 'MLTP_Surplus',
  key: 'surplus',
  columns: {
    surplus: { heading: { en: 'Surplus', de: 'Überhang' }, style: 'label', width: 28, kind: textCell },
    free: {
      heading: { en: 'Free of other work', de: 'Frei von anderer Arbeit' },
      style: 'input',
      width: 14,
      kind: wordCell({ en: en.answers, de: de.answers }, 'no', ['no', 'yes']),
    },
    spare: {
      heading: { en: 'Spare before the plan (FTE-quarters)', de: 'Frei vor dem Plan (FTE-Quartale)' },
      style: 'fte',
      width: 14,
    },
  },
});

/** MLTP_Levels: what the grades of the organisation's own mean, said once. */
export const levelTable = tableSchema({
  name: 'MLTP_Levels',
  key: 'grade',
  columns: {
    grade: { heading: { en: 'Grade', de: 'Gehaltsstufe' }, style: 'label', width: 28, kind: textCell },
    level: { heading: { en: 'Level', de: 'Stufe' }, style: 'input', width: 14, kind: namedCell(levels) },
    members: { heading: { en: 'Members', de: 'Mitglieder' }, style: 'count', width: 14 },
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
