import { profileNames } from '../../framework/profileNames';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import {
  holders,
  skilledMembers,
  skillStatus,
  statements,
  type HoldersOf,
  type SkillStatus,
  type StatementsOf,
} from '../../domain/skills/memberSkills';
import { derivedSkills, namedSkills } from '../../domain/skills/skillList';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import type { Area, Cell, ConditionalFormat, SheetPlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { at, span } from '../coverage/coveragePlaces';
import { peopleMatrix } from './peopleMatrix';
import { ratedFormula, skillColumns, skillMatrix, unknownSymbol } from './skillMatrix';
import { ratedRow, skillTops, statementColumns, statementPlace } from './skillPlaces';
import { mostLookups, skillLines, skillsPlan, skillTable } from './skillTable';
import { statementMatrix } from './statementMatrix';

/** Skills and profiles; the best ratings by profile stand to their right. */
const printedColumns = 1 + skillColumns.profiles + profileNames.length;

/** Skills: who holds each typical skill and how well, person by person too, over a table of every member's skills. */
export function skillsSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, snapshot } = workbook;
  const words = text.skills;
  const skilled = skilledMembers(model.staff);
  const table = skillsPlan(skilled, workbook, skillTops.table);
  const plan = emptyPlan('Skills');
  if (skilled.length === 0) {
    const wasThere = standingTable(snapshot, skillTable) !== null;
    return {
      ...plan,
      blocks: opening(text.skills.title, words.noSkills, ''),
      tables: wasThere ? [table] : [],
    };
  }
  const holdersOf = holders(skilled);
  const statementsOf = statements(model.staff);
  const lines = skillLines(skilled);
  // Every line of a matrix reads the whole table; with a long one the skills of the whitepaper have to do.
  const isLive = lines.length <= mostLookups;
  const derived = isLive ? derivedSkills(holdersOf) : [];
  const rated = lines.filter(({ held }) => (held?.rating ?? null) !== null).length;
  const parts = [
    { part: 'named', listed: namedSkills, top: skillTops.named },
    { part: 'derived', listed: derived, top: skillTops.derived },
  ] as const;
  const shown = parts.filter(({ listed }) => listed.length > 0);
  const people = peopleMatrix(model.staff, skilled, isLive, text);
  return {
    ...plan,
    blocks: [
      ...opening(text.skills.title, finding(holdersOf, statementsOf, text), words.reading),
      line('rated_label', ratedRow, words.rated, 'label'),
      line('rated', ratedRow, { formula: ratedFormula(text), value: rated }, 'count', 1),
      ...statementMatrix(statementsOf, text).blocks,
      ...shown.flatMap(
        ({ part, listed, top }) =>
          skillMatrix(part, { listed, holdersOf, statementsOf, isRated: rated > 0, text }, top).blocks,
      ),
      ...people.blocks,
      line('all_title', skillTops.all, words.titles.all, 'section'),
      line('all_note', skillTops.all + 1, isLive ? words.notes.all : words.notes.allValues, 'note'),
    ],
    tables: [table],
    styles: [
      ...shown.flatMap(({ listed, top }) => [
        { area: column(top, -1, 1, skillColumns.status), style: 'heading' as const },
        { area: column(top, 0, listed.length, skillColumns.status), style: 'status' as const },
      ]),
      ...people.styles,
    ],
    conditionalFormats: [
      ...shown.flatMap(({ listed, top }) => [
        ...wordFormats(column(top, 0, listed.length, skillColumns.status)),
        ...countFormats({
          ...column(top, 0, listed.length, skillColumns.profiles),
          columns: profileNames.length,
        }),
      ]),
      ...people.conditionalFormats,
    ],
    widths: { ...Object.fromEntries(Array.from({ length: 21 }, (_, index) => [index + 7, 13])) },
    freeze: { rows: 0, columns: 1 },
    printColumns: printedColumns,
  };
}

function column(top: number, row: number, rows: number, index: number): Area {
  const place = matrixPlace(top);
  return { top: place.row(row), left: place.column(index), rows, columns: 1 };
}

/** Colours for the words of holders, by the symbol they begin with. */
function wordFormats(area: Area): readonly ConditionalFormat[] {
  const { noCapacity, tight, covered } = statusSymbols;
  return [
    { area, rule: { kind: 'beginsWith', text: noCapacity }, tone: 'gap' },
    { area, rule: { kind: 'beginsWith', text: tight }, tone: 'tight' },
    { area, rule: { kind: 'beginsWith', text: covered }, tone: 'covered' },
    { area, rule: { kind: 'beginsWith', text: unknownSymbol }, tone: 'quiet' },
  ];
}

/** Colours for the members of a profile who hold a typical skill; the number itself says it too. */
function countFormats(area: Area): readonly ConditionalFormat[] {
  const first = at(matrixPlace(area.top - 2, area.left - 1), 0, 0);
  const when = (comparison: string, tone: ConditionalFormat['tone']): ConditionalFormat => ({
    area,
    rule: { kind: 'formula', formula: `AND(ISNUMBER(${first}),${first}${comparison})` },
    tone,
  });
  return [when('=0', 'quiet'), when('=1', 'tight'), when('>1', 'covered')];
}

/** How many of the named skills nobody holds, one member only, and of how many nothing is known; of whom; live. */
function finding(holdersOf: HoldersOf, statementsOf: StatementsOf, text: SheetText): Cell {
  const [nobody, of, one, unknown, people, ofPeople, end] = text.skills.finding;
  const place = matrixPlace(skillTops.named);
  const words = span(place, [0, skillColumns.status], [namedSkills.length - 1, skillColumns.status]);
  const counted = (symbol: string) => `COUNTIF(${words},${quoted(`${symbol}*`)})`;
  const total = (column: keyof typeof statementColumns) =>
    at(statementPlace, profileNames.length, statementColumns[column]);
  const all = statementsOf(null);
  const held = (status: SkillStatus) =>
    namedSkills.filter(
      ({ skill, profiles }) => skillStatus(skill, profiles, holdersOf, statementsOf) === status,
    ).length;
  return {
    formula:
      `${quoted(nobody)}&${counted(statusSymbols.noCapacity)}&${quoted(`${of}${namedSkills.length}${one}`)}` +
      `&${counted(statusSymbols.tight)}&${quoted(unknown)}&${counted(`~${unknownSymbol}`)}` +
      `&${quoted(people)}&${total('stated')}&${quoted(ofPeople)}&${total('members')}&${quoted(end)}`,
    value:
      `${nobody}${held('nobody')}${of}${namedSkills.length}${one}${held('one')}` +
      `${unknown}${held('notStated')}${people}${all.stated}${ofPeople}${all.members}${end}`,
  };
}
