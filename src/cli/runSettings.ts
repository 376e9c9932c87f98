import { readFileSync } from 'node:fs';
import { languages, type Language } from '../framework/language';
import { localSerial } from '../domain/calendar/localSerial';
import type { RunInput } from '../sheet/prepare';
import { CommandFailure } from './commandFailure';

function statedVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

/** The language of the option --language, English without it. */
export function statedLanguage(word: string | undefined): Language {
  const language = languages.find((known) => known === (word ?? 'en'));
  if (language === undefined)
    throw new CommandFailure(`"${word ?? ''}" is no language of the planner: use en or de.`);
  return language;
}

/** What a run on a file is told beside its cells. */
export function runSettings(language: Language, sheet: string | undefined): Omit<RunInput, 'snapshot'> {
  const choice = sheet === undefined ? null : { sheet, columns: {} };
  return { choice, language, now: localSerial(new Date()), version: statedVersion() };
}
