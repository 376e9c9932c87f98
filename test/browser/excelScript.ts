import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/**
 * What the address of Office.js answers in a page that is to be in Excel: Microsoft's client as it is, then the test
 * host that answers it.
 */
export function excelScript(): string {
  const client = createRequire(join(root, 'package.json')).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.js',
  );
  const esbuild = join(root, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const page = join(__dirname, 'excelPage.ts');
  const host = execFileSync(esbuild, [page, '--bundle', '--format=iife', '--log-level=error'], {
    cwd: root,
    encoding: 'utf8',
  });
  return `${readFileSync(client, 'utf8')}\n;${host}`;
}
