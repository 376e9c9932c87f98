import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** The grid with a test page around it, as one script. */
export function gridScript(): string {
  const esbuild = join(root, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const page = join(__dirname, 'gridPage.ts');
  const options = ['--bundle', '--format=iife', '--loader:.css=text', '--log-level=error'];
  return execFileSync(esbuild, [page, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
}
