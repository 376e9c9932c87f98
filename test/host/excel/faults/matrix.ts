import type { RequestFault } from '../../../excel-host/host';
import { contentOf } from '../opened';
import { disturbed, outcomeOf, run, undisturbed, userThings } from './disturbed';

/** One disturbed run: which request fails, how, and whether those after it fail, too, until the run ends. */
export interface FaultCase {
  readonly request: number;
  readonly fault: RequestFault;
  readonly lasts: boolean;
}

/** What became of the cases of a matrix. */
export interface Tally {
  cases: number;
  written: number;
  /** The workbook was as before. */
  restored: number;
  /** What could not be brought back was named, and the next run mended it. */
  named: number;
  readonly losses: string[];
}

/** Runs the planner once per case, then once more undisturbed, and looks what both left of the workbook. */
export async function tallyOf(
  excelApi: string,
  casesOf: (whole: Awaited<ReturnType<typeof undisturbed>>) => readonly FaultCase[],
): Promise<Tally> {
  const whole = await undisturbed(excelApi);
  const [before, after, things] = [whole.before, whole.after, whole.things].map((each) =>
    JSON.stringify(each),
  );
  const tally: Tally = { cases: 0, written: 0, restored: 0, named: 0, losses: [] };
  for (const { request, fault, lasts } of casesOf(whole)) {
    const { host, workbook } = await disturbed(excelApi);
    const from = host.received + request;
    host.faultOf = (number) => ((lasts ? number >= from : number === from) ? fault : undefined);
    const lose = (what: string): void => {
      tally.losses.push(
        `request ${request + 1}, ${fault.code} ${fault.how}${lasts ? ', lasting' : ''}: ${what}`,
      );
    };
    const failure = await outcomeOf(run(workbook));
    host.faultOf = () => undefined;
    const is = JSON.stringify(contentOf(host));
    tally.cases += 1;
    if (failure === undefined) {
      tally.written += 1;
      if (is !== after) lose('written, but not whole');
    } else if (failure.unrestored.length > 0) {
      tally.named += 1;
      const unnamed = changedSheets(before ?? '', is).filter((name) => !failure.unrestored.includes(name));
      if (unnamed.length > 0) lose(`changed, but not named: ${unnamed.join(', ')}`);
    } else {
      tally.restored += 1;
      if (is !== before) lose(`failed with ${failure.detail}, and not as before`);
    }
    const next = await outcomeOf(run(workbook));
    if (next !== undefined) lose(`the next run fails: ${next.message}`);
    if (JSON.stringify(contentOf(host)) !== after) lose('the next run is not whole');
    if (JSON.stringify(userThings(host)) !== things) lose("something of the user's differs");
  }
  return tally;
}

/** The names of the sheets that differ between two contents. */
function changedSheets(before: string, after: string): readonly string[] {
  const sheets = (content: string): Readonly<Record<string, string>> => {
    const parsed = JSON.parse(content) as { readonly sheets: readonly { readonly name: string }[] };
    return Object.fromEntries(parsed.sheets.map((sheet) => [sheet.name, JSON.stringify(sheet)]));
  };
  const [was, is] = [sheets(before), sheets(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);
}
