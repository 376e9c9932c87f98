import { readFileSync } from 'node:fs';
import type { Language } from '../framework/language';
import { localSerial } from '../domain/calendar/localSerial';
import type { RunInput } from '../sheet/prepare';

function statedVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

/** What a run on a file is told beside its cells. */
export function runSettings(language: Language, sheet: string | undefined): Omit<RunInput, 'snapshot'> {
  const choice = sheet === undefined ? null : { sheet, columns: {} };
  return { choice, language, now: localSerial(new Date()), version: statedVersion() };
}
