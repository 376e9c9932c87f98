import { readFileSync } from 'node:fs';
import type { Language } from '../framework/language';
import { localSerial } from '../domain/calendar/localSerial';
import { rosterFields, type RosterField } from '../domain/roster/rosterField';
import type { RunInput } from '../sheet/prepare';
import { anySheet, type RosterChoice } from '../sheet/rosterChoice';
import { CommandFailure } from './command';

function statedVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

/** The columns of the options --column, such as title="Job Titles"; without a heading no column holds the field. */
function statedColumns(words: readonly string[]): RosterChoice['columns'] {
  const columns: Partial<Record<RosterField, string | null>> = {};
  for (const word of words) {
    const [, name = '', header = ''] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
    const field = rosterFields.find(({ id }) => id.toLowerCase() === name.trim().toLowerCase());
    if (field === undefined)
      throw new CommandFailure(
        `"${word}" chooses no column: use FIELD="HEADING" with one of ${rosterFields.map(({ id }) => id).join(', ')}.`,
      );
    columns[field.id] = header.trim() === '' ? null : header.trim();
  }
  return columns;
}

function statedTable(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (!/^[1-9]$/.test(word))
    throw new CommandFailure(`"${word}" is no table: count the tables that stand side by side from 1.`);
  return Number(word);
}

/** What a run on a file is told beside its cells. */
export function runSettings(
  language: Language,
  sheet: string | undefined,
  columnWords: readonly string[] = [],
  tableWord?: string,
): Omit<RunInput, 'snapshot'> {
  const columns = statedColumns(columnWords);
  const table = statedTable(tableWord);
  const isChosen = sheet !== undefined || columnWords.length > 0 || table !== null;
  const choice = isChosen
    ? { sheet: sheet ?? anySheet, columns, ...(table === null ? {} : { table }) }
    : null;
  return { choice, language, now: localSerial(new Date()), version: statedVersion() };
}
