import type { RelationKind, Text } from '../../framework/index';

/** The headings and marks of a job description. */
export const jobWords = {
  mission: { en: 'Your mission', de: 'Ihre Aufgabe' },
  responsibilities: { en: 'Your responsibilities', de: 'Ihre Zuständigkeiten' },
  worksWith: { en: 'Who you work with', de: 'Mit wem Sie arbeiten' },
  required: { en: 'What you bring', de: 'Was Sie mitbringen' },
  helpful: { en: 'Helpful as well', de: 'Ebenfalls hilfreich' },
  expects: { en: 'What this level expects', de: 'Was diese Stufe erwartet' },
  education: { en: 'Education and experience', de: 'Ausbildung und Erfahrung' },
  central: {
    en: 'The role can belong to a central team that serves all business units.',
    de: 'Die Stelle kann zu einem zentralen Team gehören, das alle Geschäftsbereiche unterstützt.',
  },
  inUnit: {
    en: 'The role belongs to the use case team of a business unit.',
    de: 'Die Stelle gehört zum Use-Case-Team eines Geschäftsbereichs.',
  },
  isRequired: { en: 'required', de: 'erforderlich' },
  isOptional: { en: 'optional', de: 'optional' },
} as const satisfies Readonly<Record<string, Text>>;

/** How a relation of profiles is said to who holds the job: as the one it goes out from, and as the other. */
export const relationWords: Readonly<Record<RelationKind, { readonly from: Text; readonly to: Text }>> = {
  guides: {
    from: { en: 'you guide', de: 'Sie leiten an' },
    to: { en: 'guides you', de: 'leitet Sie an' },
  },
  buildsFor: {
    from: { en: 'works on what you build', de: 'arbeitet mit dem, was Sie bauen' },
    to: { en: 'builds what you work on', de: 'baut, womit Sie arbeiten' },
  },
  handsOver: {
    from: { en: 'you hand over', de: 'Sie übergeben' },
    to: { en: 'hands over to you', de: 'übergibt an Sie' },
  },
  worksWith: {
    from: { en: 'together', de: 'gemeinsam' },
    to: { en: 'together', de: 'gemeinsam' },
  },
};
