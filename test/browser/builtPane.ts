import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Builds the add-in into out/pane and returns that folder. */
export function builtPane(): string {
  const folder = join(root, 'out', 'pane');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: root,
    stdio: 'pipe',
  });
  return folder;
}
