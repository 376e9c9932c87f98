import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
/** What the build reads. */
const sources = [
  'src',
  'assets',
  'scripts',
  'manifest.xml',
  'webpack.config.js',
  '.swcrc',
  'package-lock.json',
];

/** When a file, or anything in a folder, was last changed, in milliseconds since 1970; 0 where there is none. */
function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  const inside = found.isDirectory() ? readdirSync(path).map((name) => changedAt(join(path, name))) : [];
  return Math.max(found.mtimeMs, ...inside);
}

/** The add-in built into out/pane, where that is older than a source of it; returns that folder. */
export function builtPane(): string {
  const folder = join(root, 'out', 'pane');
  const built = changedAt(join(folder, 'taskpane.html'));
  if (sources.every((source) => changedAt(join(root, source)) < built)) return folder;
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const command = ['--max-old-space-size=1000', webpack, '--mode', 'production', '--output-path', folder];
  execFileSync(process.execPath, command, { cwd: root, stdio: 'pipe' });
  return folder;
}
