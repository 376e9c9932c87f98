import { benchPane } from './pane';
import { benchRecalculation } from './recalculation';
import { benchScale } from './scale';
import { benchStaffing } from './staffing';
import { benchTitles } from './titles';

/** The benches by the word that runs one alone: npm run bench -- titles. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  titles: benchTitles,
  staffing: benchStaffing,
  recalculation: () => benchRecalculation(),
  pane: benchPane,
  scale: () => benchScale(),
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await bench();
}
