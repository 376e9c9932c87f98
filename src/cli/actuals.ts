import { spokenNumber } from '../domain/numberWords';
import { readDate } from '../domain/roster/values/readDate';
import { unwatched } from '../host/port';
import { actualsFigures, bridgeSums } from '../sheet/actuals/actualsFigures';
import { actualsSheet } from '../sheet/actuals/actualsSheet';
import { compareRoster } from '../sheet/actuals/compareRoster';
import { CommandFailure, commandWords, runCommand } from './command';
import { openFile } from './files';
import { packedBeside } from './packing';
import { isSameFile, refuseOthersFile } from './planFile';
import { unreadable } from './problems';
import { runSettings } from './runSettings';
import { saveFile, workbookEnding } from './saving';

const usage = 'npm run --silent actuals -- PLAN.xlsx ROSTER.xlsx --out OUT.xlsx [--date YYYY-MM-DD] [--json]';
const options = {
  out: { type: 'string' },
  date: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** The day of the option --date as serial number; today without it. */
function statedDay(word: string | undefined, today: number): number {
  if (word === undefined) return today;
  const { serial, found } = readDate(word, 'dayFirst');
  if (found !== 'day' || serial === null || !/^\d{4}-\d\d-\d\d$/u.test(word))
    throw new CommandFailure(`"${word}" is not a day: use YYYY-MM-DD.`);
  return serial;
}

/** Reads a workbook whole. */
async function wholeOf(path: string) {
  const workbook = await openFile(path);
  const names = (await workbook.sheets()).map(({ name }) => name);
  return { workbook, snapshot: await workbook.read(names, unwatched) };
}

await runCommand(async (words) => {
  const { files, values } = commandWords(words, options, usage);
  const [planPath, rosterPath, ...more] = files;
  if (planPath === undefined || rosterPath === undefined || more.length > 0)
    throw new CommandFailure(`Name the workbook of a plan and a later roster. Usage: ${usage}`);
  const { out } = values;
  if (out === undefined && !values.json) throw new CommandFailure(`Name a file for --out. Usage: ${usage}`);
  if (out !== undefined) {
    workbookEnding(out);
    for (const input of [planPath, rosterPath])
      if (await isSameFile(out, input))
        throw new CommandFailure('The result would overwrite its own input: choose another file for --out.');
    await refuseOthersFile(out);
  }
  const [plan, later] = [await wholeOf(planPath), await wholeOf(rosterPath)];
  const settings = runSettings('en', undefined);
  const asOf = statedDay(values.date, Math.floor(settings.now));
  const compared = compareRoster(plan.snapshot, later.snapshot, asOf, settings);
  if ('unread' in compared) {
    const isPlan = compared.unread === 'plan';
    if (isPlan && !compared.problems.some(({ severity }) => severity === 'error'))
      throw new CommandFailure(`"${planPath}" holds no plan of an earlier run: make one with npm run plan.`);
    throw new CommandFailure(unreadable(compared.problems, 'en'));
  }
  const { workbook, actuals } = compared;
  const { assumptions } = workbook.model;
  const figures = actualsFigures(actuals, workbook);
  if (out !== undefined) {
    await plan.workbook.write([actualsSheet(actuals, workbook)], unwatched, plan.snapshot);
    const ending = workbookEnding(out);
    await saveFile(out, plan.workbook.bytes({ macros: ending === '.xlsm', packing: packedBeside }));
  }
  if (values.json) {
    console.log(JSON.stringify({ ...figures, out: out ?? null }, null, 2));
    return;
  }
  const sums = bridgeSums(actuals.months.slice(0, actuals.closed));
  const money = (value: number) => `${assumptions.currency} ${spokenNumber(Math.round(value), 'en', 0)}`;
  console.log(
    `Up to ${figures?.asOf ?? ''}: plan ${money(sums.plan)}, timing ${money(sums.timing)}, volume ${money(sums.volume)}, ` +
      `mix ${money(sums.mix)}, rate ${money(sums.rate)}, actual ${money(sums.actual)}.`,
  );
  const { statuses } = workbook.text.actuals;
  const counts = Object.entries(figures?.counts ?? {}) as [keyof typeof statuses, number][];
  console.log(counts.map(([id, count]) => `${statuses[id]}: ${count}`).join('; '));
  if (out !== undefined) console.log(`The comparison is in ${out}`);
});
