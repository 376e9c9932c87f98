import type { Language } from '../../framework/language';

/** The words of the Run Log. */
export interface RunLogText {
  readonly title: string;
  readonly finding: (run: number, members: number) => string;
  readonly note: string;
}

const en: RunLogText = {
  title: 'Run log',
  finding: (run, members) => `Run ${run}: ${members} members.`,
  note: 'One line per run that changed something. Nothing personal is kept here.',
};

const de: RunLogText = {
  title: 'Laufprotokoll',
  finding: (run, members) => `Lauf ${run}: ${members} Mitglieder.`,
  note: 'Eine Zeile je Lauf, der etwas geändert hat. Hier steht nichts Persönliches.',
};

/** The words of the Run Log by language. */
export const runLogTexts: Readonly<Record<Language, RunLogText>> = { en, de };
