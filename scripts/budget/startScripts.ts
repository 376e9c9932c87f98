import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script file and its gzipped size. */
export interface StartScript {
  readonly name: string;
  readonly bytes: number;
}

/** The files of ours that a built page loads by script tags, gzipped as a server would. */
export function startScripts(folder: string, page: string): readonly StartScript[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map((match) => match[1] ?? '');
  return sources
    .filter((source) => !source.includes('://'))
    .map((name) => ({ name, bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
}
