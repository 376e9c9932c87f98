import type { Text } from './text';

/** The documents the bundled data comes from. */
export const sourceDocuments = {
  whitepaper: {
    name: 'ML Skill Profiles: An Organizational Blueprint for Scaling Enterprise ML',
    publisher: 'appliedAI Initiative GmbH',
    note: {
      en: 'Facts only; every sentence is worded for this planner.',
      de: 'Nur Fakten; jeder Satz ist für diesen Planer formuliert.',
    },
  },
  mlPipelines: {
    name: 'Skill Profile: ML Pipelines',
    publisher: 'Skill profile page, last updated 2026-03-17',
    note: {
      en: 'Facts only; every sentence is worded for this planner.',
      de: 'Nur Fakten; jeder Satz ist für diesen Planer formuliert.',
    },
  },
  planner: {
    name: 'ML Team Planner, design',
    publisher: 'ML Team Planner',
    note: {
      en: 'A convention of this planner, not of a published document.',
      de: 'Eine Festlegung dieses Planers, nicht eines veröffentlichten Dokuments.',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly publisher: string; readonly note: Text }>
>;

/** The id of a source document. */
export type SourceDocumentId = keyof typeof sourceDocuments;

/** Where a datum stands: document and place in it (figure, table or section, as the document names it). */
export interface Source {
  readonly document: SourceDocumentId;
  readonly place: string;
  /** The rule, where the datum is not stated but derived from the place. */
  readonly derived?: Text;
}

/** The documents a source can name, as data for a sheet that lists them. */
export type SourceDocument = (typeof sourceDocuments)[SourceDocumentId];
