import { profileNames } from '../../framework/profileNames';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import {
  skillStatus,
  type HoldersOf,
  type SkillStatus,
  type StatementsOf,
} from '../../domain/skills/memberSkills';
import type { ListedSkill } from '../../domain/skills/skillList';
import { quoted } from '../layout/address';
import { matrix, type Matrix, type MatrixPlace } from '../layout/matrix';
import type { Cell } from '../plan';
import { headingOf } from '../tables/tableSchema';
import { skillColumn, skillTable } from './skillTable';
import type { SheetText } from '../text/sheetText';
import { at } from '../coverage/coveragePlaces';
import { ratedCell } from './skillPlaces';
import { statementSum } from './statementMatrix';

/** Body columns before those of the profiles. */
export const skillColumns = { status: 0, holders: 1, best: 2, notStated: 3, profiles: 4 } as const;

/** The symbol of a skill of which nothing is known. */
export const unknownSymbol = '?';

/** What a matrix of skills is made from. */
export interface SkillInput {
  readonly listed: readonly ListedSkill[];
  readonly holdersOf: HoldersOf;
  readonly statementsOf: StatementsOf;
  /** Whether the roster rates any skill; without ratings there is no best one by profile. */
  readonly isRated: boolean;
  readonly text: SheetText;
}

/** The word for a skill. */
function statusWord(status: SkillStatus, count: number, text: SheetText): string {
  const words = text.skills;
  if (status === 'notStated') return `${unknownSymbol} ${words.notStated}`;
  if (status === 'nobody') return `${statusSymbols.noCapacity} ${words.nobody}`;
  if (status === 'one') return `${statusSymbols.tight} ${words.oneHolder}`;
  return `${statusSymbols.covered} ${count}${words.holders}`;
}

/** Holders and best rating of each skill, over all members and among the profiles it is typical for. */
export function skillMatrix(part: 'named' | 'derived', input: SkillInput, top: number): Matrix {
  const { listed, text } = input;
  const words = text.skills;
  return matrix(
    {
      name: part,
      title: words.titles[part],
      note: part === 'named' ? words.notes.matrix : words.notes.derived,
      corner: headingOf(skillTable, 'skill', text.locale),
      columns: [
        text.shared.status,
        words.columns.holders,
        words.columns.best,
        words.columns.notStated,
        ...profileNames.map(({ name }) => name),
        ...(input.isRated ? profileNames.map(({ name }) => words.bestOf(name)) : []),
      ],
      rows: listed.map(({ skill }) => skill.name[text.locale]),
      style: 'count',
      cell: (row, column, place) => {
        const skill = listed[row];
        return skill === undefined ? null : cell(skill, row, column, place, input);
      },
    },
    top,
  );
}

function cell(
  listed: ListedSkill,
  row: number,
  column: number,
  place: MatrixPlace,
  { holdersOf, statementsOf, text }: SkillInput,
): Cell {
  const { skill, profiles } = listed;
  const all = holdersOf(skill.id, null);
  const mine = (index: number) => at(place, row, index, 'column');
  if (column === skillColumns.status) {
    const count = mine(skillColumns.holders);
    const word = (status: SkillStatus) => quoted(statusWord(status, 0, text));
    const several = `${quoted(`${statusSymbols.covered} `)}&${count}&${quoted(text.skills.holders)}`;
    const unknown = `${statementSum(profiles, 'members')}=${mine(skillColumns.notStated)},${mine(skillColumns.notStated)}>0`;
    return {
      formula:
        `IF(${count}=0,IF(AND(${unknown}),${word('notStated')},${word('nobody')}),` +
        `IF(${count}=1,${word('one')},${several}))`,
      value: statusWord(skillStatus(skill, profiles, holdersOf, statementsOf), all.count, text),
    };
  }
  const name = `${skillColumn('skill', text)},${mine(-1)}`;
  if (column === skillColumns.holders) return { formula: `COUNTIFS(${name})`, value: all.count };
  if (column === skillColumns.best) return bestCell(name, mine(skillColumns.holders), all.best, text);
  if (column === skillColumns.notStated) {
    const { members, stated } = statementsOf(profiles);
    return { formula: statementSum(profiles, 'notStated'), value: members - stated };
  }
  const index = (column - skillColumns.profiles) % profileNames.length;
  const profile = profileNames[index];
  if (profile === undefined || !profiles.includes(profile.id)) return null;
  const heading = at(place, -1, skillColumns.profiles + index, 'row');
  const here = `${name},${skillColumn('profile1', text)},${heading}`;
  const figures = holdersOf(skill.id, profile.id);
  if (column >= skillColumns.profiles + profileNames.length)
    return bestCell(here, mine(skillColumns.profiles + index), figures.best, text);
  const { members, stated } = statementsOf([profile.id]);
  const missing = statementSum([profile.id], 'notStated');
  return {
    formula: `IF(AND(${missing}>0,${missing}=${statementSum([profile.id], 'members')}),${quoted(unknownSymbol)},COUNTIFS(${here}))`,
    value: members > 0 && stated === 0 ? unknownSymbol : figures.count,
  };
}

/** The highest rating of the lines that meet some criteria; a mark where nobody holds the skill, or nobody is rated. */
function bestCell(criteria: string, holders: string, best: number | null, text: SheetText): Cell {
  const { unrated } = text.skills;
  const rating = skillColumn('rating', text);
  // Where nobody is rated at all, nothing is counted.
  return {
    formula:
      `IF(${ratedCell}*N(${holders})=0,${quoted(unrated)},` +
      `IF(COUNTIFS(${criteria},${rating},">=0")=0,${quoted(unrated)},MAXIFS(${rating},${criteria})))`,
    value: best ?? unrated,
  };
}

/** How many lines of the table of skills have a rating, as a formula. */
export function ratedFormula(text: SheetText): string {
  return `COUNT(${skillColumn('rating', text)})`;
}
