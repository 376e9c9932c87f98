import type { Language } from '../../framework/language';

/** The words of the Job Descriptions sheet. */
export interface JobsText {
  readonly title: string;
  readonly finding: (texts: number, hires: number) => string;
  readonly none: string;
  readonly note: string;
  readonly listTitle: string;
  readonly columns: {
    readonly job: string;
    readonly hires: string;
    readonly positions: string;
    readonly where: string;
    readonly start: string;
  };
  /** The line under the title of a job. */
  readonly positions: (ids: string) => string;
}

/** The words of the Job Descriptions sheet by language. */
export const jobsTexts: Readonly<Record<Language, JobsText>> = {
  en: {
    title: 'Job Descriptions',
    finding: (texts, hires) =>
      `${texts} ${texts === 1 ? 'text covers' : 'texts cover'} the ${hires} ${hires === 1 ? 'hire' : 'hires'} of the plan.`,
    none: 'The plan proposes no hires, so there is no text to show.',
    note: 'Composed from the bundled framework as of the last run, without any personal data. Copy the cells of a text into your posting; the pane gives any profile and level.',
    listTitle: 'Texts on this sheet',
    columns: { job: 'Job', hires: 'Hires', positions: 'Positions', where: 'Unit', start: 'Start' },
    positions: (ids) => `Positions: ${ids}`,
  },
  de: {
    title: 'Stellenbeschreibungen',
    finding: (texts, hires) =>
      `${texts} ${texts === 1 ? 'Text deckt' : 'Texte decken'} die ${hires} ${hires === 1 ? 'Einstellung' : 'Einstellungen'} des Plans ab.`,
    none: 'Der Plan schlägt keine Einstellungen vor, daher steht hier kein Text.',
    note: 'Zusammengestellt aus dem mitgelieferten Framework beim letzten Lauf, ohne persönliche Daten. Zellen eines Textes in die Ausschreibung kopieren; der Aufgabenbereich gibt jedes Profil und jede Stufe.',
    listTitle: 'Texte auf diesem Blatt',
    columns: {
      job: 'Stelle',
      hires: 'Einstellungen',
      positions: 'Positionen',
      where: 'Bereich',
      start: 'Beginn',
    },
    positions: (ids) => `Positionen: ${ids}`,
  },
};
