import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script file and its gzipped size. */
export interface StartScript {
  readonly name: string;
  readonly bytes: number;
}

/**
 * The scripts of ours that a built page loads by its tags, at once or after the first frame, and those of a chunk that it asks for at once, gzipped as a
 * server would.
 */
export function startScripts(folder: string, page: string, chunk: string): readonly StartScript[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const sources = [
    ...html.matchAll(/<(?:script[^>]*\ssrc|link[^>]*\sdata-later[^>]*\shref)="?([^\s">]+)/g),
  ].map((match) => match[1] ?? '');
  const asked = readdirSync(folder).filter((name) => name.startsWith(`${chunk}.`) && name.endsWith('.js'));
  return [...sources.filter((source) => !source.includes('://')), ...asked].map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
  }));
}
