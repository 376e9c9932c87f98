import { positionsText } from '../../domain/plan/line/position';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { jobDescription, type JobLine } from '../../domain/job/jobDescription';
import { levels, type LevelId } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { placeName } from '../hiring/hiringWords';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import type { Block, SheetPlan, Style } from '../plan';
import type { WorkbookModel } from '../workbookModel';

/** The hires of a plan that ask for the same text. */
interface Job {
  readonly profile: ProfileId;
  readonly level: LevelId;
  readonly rows: readonly HiringRow[];
  readonly lines: readonly JobLine[];
}

/** The jobs of the hires that are not rejected, by profile and level in the order of the framework. */
function jobsOf(hiring: readonly HiringRow[]): readonly Job[] {
  const hires = hiring.filter(
    ({ action, status, heads }) => action === 'hire' && status !== 'rejected' && heads > 0,
  );
  return profileNames.flatMap(({ id: profile }) =>
    levels.flatMap(({ id: level }) => {
      const rows = hires.filter((row) => row.profile === profile && row.level === level);
      return rows.length === 0 ? [] : [{ profile, level, rows, lines: jobDescription(profile, level) }];
    }),
  );
}

const styles: Readonly<Record<JobLine['kind'], Style>> = {
  title: 'section',
  heading: 'label',
  subheading: 'note',
  point: 'wrapped',
  sentence: 'wrapped',
};

const listTop = 4;
const widths = { text: 96, hires: 14, positions: 26, where: 24, start: 12 } as const;

function headsOf(rows: readonly HiringRow[]): number {
  return rows.reduce((sum, { heads }) => sum + heads, 0);
}

function positionsOf(rows: readonly HiringRow[]): string {
  return positionsText(rows.flatMap(({ positions }) => positions));
}

/** Job Descriptions: a text for each profile and level that the plan hires, as values, one line a cell and ready to copy. */
export function jobsSheet({ hiring, model, text }: WorkbookModel): SheetPlan {
  const words = text.jobs;
  const { locale } = text;
  const jobs = jobsOf(hiring);
  const finding =
    jobs.length === 0 ? words.none : words.finding(jobs.length, headsOf(jobs.flatMap(({ rows }) => rows)));
  const blocks: Block[] = [...opening(words.title, finding, words.note)];
  if (jobs.length > 0) {
    const { job, hires, positions, where, start } = words.columns;
    blocks.push(line('list_title', listTop, words.listTitle, 'section'), {
      name: 'list_headings',
      top: listTop + 1,
      left: 0,
      rows: [[job, hires, positions, where, start]],
      style: 'heading',
    });
    const places = (rows: readonly HiringRow[]) => [
      ...new Set(rows.map(({ place }) => placeName(place, text))),
    ];
    const starts = (rows: readonly HiringRow[]) =>
      [...new Set(rows.map(({ quarter }) => model.quarters[quarter]?.quarter.name ?? ''))].sort();
    blocks.push({
      name: 'list',
      top: listTop + 2,
      left: 0,
      rows: jobs.map(({ rows, lines }) => [
        lines[0]?.text[locale] ?? '',
        headsOf(rows),
        positionsOf(rows),
        places(rows).join(', '),
        starts(rows).join(', '),
      ]),
      style: 'wrapped',
    });
  }
  let top = listTop + jobs.length + 4;
  for (const { profile, level, rows, lines } of jobs) {
    const name = `${profile}_${level}`;
    const [title, ...rest] = lines;
    blocks.push(line(`${name}_title`, top, title?.text[locale] ?? '', 'section'));
    blocks.push(line(`${name}_positions`, top + 1, words.positions(positionsOf(rows)), 'note'));
    top += 2;
    // Lines of one look that follow each other are one block.
    let first = 0;
    rest.forEach((each, index) => {
      if (rest[index + 1]?.kind === each.kind) return;
      const same = rest.slice(first, index + 1);
      const cells = same.map(({ kind, text: said }) => [
        kind === 'point' ? `• ${said[locale]}` : said[locale],
      ]);
      blocks.push({
        name: `${name}_${first}`,
        top: top + first,
        left: 0,
        rows: cells,
        style: styles[each.kind],
      });
      first = index + 1;
    });
    top += rest.length + 1;
  }
  return {
    ...emptyPlan('Job Descriptions'),
    blocks,
    widths: { 0: widths.text, 1: widths.hires, 2: widths.positions, 3: widths.where, 4: widths.start },
    printColumns: 1,
  };
}
