import { join } from 'node:path';
import { startScripts } from './budget/startScripts';

/** Kilobytes (1000 bytes) of gzipped script that the pane may load at start. */
const budget = 180;

const scripts = startScripts(join(import.meta.dirname, '..', 'dist'), 'taskpane.html', 'excel');
let sum = 0;
for (const { name, bytes } of scripts) {
  sum += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
}
console.log(`${(sum / 1000).toFixed(1).padStart(7)} kB  of ${budget} kB at start, gzipped`);
// The shell, the pane and what talks to Excel: one missing is a measure that misses it.
if (scripts.length !== 3 || sum > budget * 1000) process.exitCode = 1;
