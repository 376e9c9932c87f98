import { amountCell, textCell } from '../tables/cellKind';
import { tableSchema } from '../tables/tableSchema';

const count = { style: 'count', width: 13, kind: amountCell, validation: null } as const;

/** MLTP_Runs: a row per run that changed something. Each column but the first holds a fact of the run's record. */
export const runTable = tableSchema({
  name: 'MLTP_Runs',
  key: 'run',
  columns: {
    run: { ...count, heading: { en: 'Run', de: 'Lauf' }, width: 7 },
    when: {
      heading: { en: 'When', de: 'Wann' },
      style: 'date',
      width: 12,
      kind: amountCell,
      validation: null,
    },
    version: { heading: { en: 'Version', de: 'Version' }, style: 'text', width: 10, kind: textCell },
    fingerprint: {
      heading: { en: 'Input fingerprint', de: 'Fingerabdruck der Eingabe' },
      style: 'text',
      width: 22,
      kind: textCell,
    },
    members: { ...count, heading: { en: 'Members', de: 'Mitglieder' } },
    auto: { ...count, heading: { en: 'Auto', de: 'Automatisch' } },
    review: { ...count, heading: { en: 'Review', de: 'Prüfen' } },
    confirmed: { ...count, heading: { en: 'Confirmed', de: 'Bestätigt' } },
    none: { ...count, heading: { en: 'None', de: 'Keines' } },
    problems: { ...count, heading: { en: 'Problems', de: 'Probleme' } },
    newMembers: { ...count, heading: { en: 'New', de: 'Neu' } },
    departed: { ...count, heading: { en: 'Departed', de: 'Ausgeschieden' } },
    changed: { ...count, heading: { en: 'Changed', de: 'Geändert' } },
    useCases: { ...count, heading: { en: 'Use cases', de: 'Use Cases' } },
    hires: { ...count, heading: { en: 'Heads proposed', de: 'Vorgeschlagene Köpfe' } },
    positions: {
      heading: { en: 'Highest positions', de: 'Höchste Stellen' },
      style: 'text',
      width: 30,
      kind: textCell,
    },
  },
});
