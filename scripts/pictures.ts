import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures of the README, each by the one that the browser tests draw of it (npm run test:browser). */
const pictures: Readonly<Record<string, string>> = {
  pane: 'coverage-light',
  'pane-review': 'review-light',
  'pane-dark-de': 'done-dark-de',
  page: 'page-cell',
};

const root = join(import.meta.dirname, '..');
for (const [picture, drawn] of Object.entries(pictures))
  copyFileSync(join(root, 'out/screens', `${drawn}.png`), join(root, 'assets/readme', `${picture}.png`));
