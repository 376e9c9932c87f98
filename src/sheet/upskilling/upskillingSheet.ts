import {
  heldBackByUnit,
  memberGrowth,
  mostFirst,
  type HeldBack,
  type LevelStep,
} from '../../domain/growth/memberGrowth';
import type { LevelId } from '../../framework/levels';
import type { Skill } from '../../framework/skills';
import { levelName, profileName, shownName } from '../hiring/hiringWords';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import type { Block, Cell, SheetPlan } from '../plan';
import type { WorkbookModel } from '../workbookModel';

/** Members listed on the sheet at most; a longer list is no sheet that anybody reads. */
const mostShown = 1000;
/** Skills named in the finding and of each unit. */
const mostNamed = 3;
const top = 4;

const widths = [24, 20, 26, 14, 14, 30, 60, 14, 34, 34, 60] as const;
const printed = 10;

/** The skills that most of all members have still to cover, over all units. */
function mostOften(byUnit: ReadonlyMap<string, readonly HeldBack[]>): readonly Skill[] {
  const counts = new Map<Skill, number>();
  for (const { skill, members } of [...byUnit.values()].flat())
    counts.set(skill, (counts.get(skill) ?? 0) + members);
  return mostFirst(counts)
    .slice(0, mostNamed)
    .map(({ skill }) => skill);
}

/** A block of rows under its title and headings. */
function listed(
  name: string,
  at: number,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] {
  return [
    line(`${name}_title`, at, title, 'section'),
    { name: `${name}_headings`, top: at + 1, left: 0, rows: [headings], style: 'heading' },
    { name, top: at + 2, left: 0, rows, style: 'wrapped' },
  ];
}

/** Upskilling: what the skill profiles expect of each member at the next level, and what the trainings of the plan cost; values. */
export function upskillingSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, hiring } = workbook;
  const { locale } = text;
  const words = text.upskilling;
  const { columns } = words;
  const growth = model.staff.map(memberGrowth);
  const withNext = growth.filter(({ roles }) => roles.some(({ next }) => next !== null)).length;
  const names = (skills: readonly Skill[]) => skills.map(({ name }) => name[locale]).join(', ');
  const heldBack = heldBackByUnit(growth);
  const open = mostOften(heldBack);
  const finding =
    words.finding(withNext, growth.length) + (open.length === 0 ? '' : words.mostOften(names(open)));

  const membersOf = new Map<string, number>();
  for (const { member } of growth) membersOf.set(member.unit, (membersOf.get(member.unit) ?? 0) + 1);
  const unitRows = [...membersOf.keys()].sort().map((unit): readonly Cell[] => [
    unit === '' ? text.shared.organisation : unit,
    membersOf.get(unit) ?? 0,
    (heldBack.get(unit) ?? [])
      .slice(0, mostNamed)
      .map(({ skill, members }) => `${skill.name[locale]} (${members})`)
      .join(', '),
  ]);

  const trainings = hiring.filter(
    ({ action, status, heads }) => action === 'train' && status !== 'rejected' && heads > 0,
  );
  const trainingRows = trainings.map((row): readonly Cell[] => [
    words.training(profileName(row.from?.profile ?? row.profile), profileName(row.profile)),
    row.heads,
    model.quarters[row.quarter]?.quarter.name ?? '',
    row.months,
    Math.round(row.cost.inPlan),
  ]);

  const level = (id: LevelId | null) => (id === null ? '' : levelName(id));
  const stated = (step: LevelStep, isStated: boolean, of: 'evidence' | 'toCover') => {
    if (!isStated) return of === 'evidence' ? words.notStated : names(step.toCover);
    return names(step[of]);
  };
  const memberRows = growth.slice(0, mostShown).flatMap((each): readonly (readonly Cell[])[] => {
    const { member, profile, isStated } = each;
    const name = shownName(member, workbook);
    const who = [
      name === '' ? member.id : name,
      member.unit,
      profile === null ? '' : profileName(profile),
      level(each.level),
      level(each.next),
    ];
    const { reason } = each;
    if (reason !== null) return [[...who, '', words.reasons[reason], '', '', '', '']];
    return each.roles.map(({ skillProfile, role, now, next }) => [
      ...who,
      `${skillProfile.name}: ${role.name}`,
      next === null ? words.highest : next.text[locale],
      next === null ? '' : next.required ? words.required : words.optional,
      next === null ? '' : stated(next, isStated, 'evidence'),
      next === null ? '' : next.toCover.length === 0 ? '' : stated(next, isStated, 'toCover'),
      now === null ? '' : now.text[locale],
    ]);
  });

  const trainingTop = top + unitRows.length + 3;
  const memberTop = trainingTop + Math.max(trainingRows.length, 1) + 3;
  const shown = Math.min(growth.length, mostShown);
  return {
    ...emptyPlan('Upskilling'),
    blocks: [
      ...opening(words.title, finding, words.note),
      ...listed(
        'units',
        top,
        words.titles.units,
        [columns.unit, columns.members, columns.mostOften],
        unitRows,
      ),
      ...listed(
        'trainings',
        trainingTop,
        words.titles.trainings,
        [
          columns.training,
          columns.members,
          columns.start,
          columns.months,
          columns.cost(model.assumptions.currency),
        ],
        trainingRows.length === 0 ? [[words.noTrainings]] : trainingRows,
      ),
      ...listed(
        'members',
        memberTop,
        words.titles.members + (shown < growth.length ? ` (${words.fewer(shown, growth.length)})` : ''),
        [
          columns.member,
          columns.unit,
          columns.profile,
          columns.level,
          columns.next,
          columns.role,
          columns.expected,
          columns.required,
          columns.evidence,
          columns.cover,
          columns.now,
        ],
        memberRows,
      ),
    ],
    styles: [
      {
        area: { top: trainingTop + 2, left: 4, rows: Math.max(trainingRows.length, 1), columns: 1 },
        style: 'money',
      },
    ],
    widths: Object.fromEntries(widths.map((width, column) => [column, width])),
    printColumns: printed,
  };
}

/** What the next level expects of a member, by the names that scripts read. */
export interface GrowthFigures {
  readonly member: string;
  readonly name: string;
  readonly profile: string;
  readonly role: string;
  readonly level: string;
  readonly next: string;
  readonly cover: readonly {
    readonly skillProfile: string;
    readonly text: string;
    readonly required: boolean;
    readonly evidence: readonly string[];
    readonly missing: readonly string[];
  }[];
  /** Why nothing is listed, in words; empty where something is. */
  readonly reason: string;
}

/** What the next level expects of every member. */
export function growthFigures(workbook: WorkbookModel): readonly GrowthFigures[] {
  const { model, text } = workbook;
  const { locale } = text;
  const words = text.upskilling;
  return model.staff.map(memberGrowth).map(({ member, profile, level, next, roles, reason }) => ({
    member: member.id,
    name: shownName(member, workbook),
    profile: profile === null ? '' : profileName(profile),
    role: roles.map(({ role }) => role.name).join(', '),
    level: level === null ? '' : levelName(level),
    next: next === null ? '' : levelName(next),
    cover: roles.flatMap(({ skillProfile, next: step }) =>
      step === null
        ? []
        : [
            {
              skillProfile: skillProfile.name,
              text: step.text[locale],
              required: step.required,
              evidence: step.evidence.map(({ name }) => name[locale]),
              missing: step.toCover.map(({ name }) => name[locale]),
            },
          ],
    ),
    reason: reason !== null ? words.reasons[reason] : level !== null && next === null ? words.highest : '',
  }));
}
