import { profileNames } from '../../framework/profileNames';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { holders, memberSkills, type HoldersOf } from '../../domain/skills/memberSkills';
import { derivedSkills, mostDerivedSkills, namedSkills } from '../../domain/skills/skillList';
import { quoted, tableColumn } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import type { Area, Cell, ConditionalFormat, SheetPlan } from '../plan';
import { existingTable, tableNames } from '../tables/existingTable';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { at, span } from '../coverage/coveragePlaces';
import { ratedFormula, ratedRow, skillColumns, skillMatrix } from './skillMatrix';
import { mostLookups, skillTable } from './skillTable';

/** Title, headings, note and empty row around the body of a matrix. */
const frame = 4;
const namedTop = 5;
const derivedTop = namedTop + namedSkills.length + frame;
/** Room is kept for all derived skills, so that the table below never moves. */
const allTop = derivedTop + mostDerivedSkills + frame;

/** Skills: who holds each typical skill and how well, over a table of every member's skills. */
export function skillsSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, snapshot } = workbook;
  const words = text.skills;
  const held = memberSkills(model.staff);
  const table = skillTable(held, workbook, allTop + 2);
  const plan = emptyPlan('Skills');
  if (held.length === 0) {
    const wasThere = existingTable(snapshot, tableNames.skills) !== null;
    return {
      ...plan,
      blocks: opening(text.skills.title, words.noSkills, ''),
      tables: wasThere ? [table] : [],
    };
  }
  const holdersOf = holders(held);
  // Every line of a matrix reads the whole table; with a long one the skills of the whitepaper have to do.
  const derived = held.length > mostLookups ? [] : derivedSkills(holdersOf);
  const rated = held.filter(({ rating }) => rating !== null).length;
  const parts = [
    { part: 'named', listed: namedSkills, top: namedTop },
    { part: 'derived', listed: derived, top: derivedTop },
  ] as const;
  const shown = parts.filter(({ listed }) => listed.length > 0);
  return {
    ...plan,
    blocks: [
      ...opening(text.skills.title, finding(holdersOf, held.length, text), words.reading),
      line('rated_label', ratedRow, words.rated, 'label'),
      line('rated', ratedRow, { formula: ratedFormula(text), value: rated }, 'count', 1),
      ...shown.flatMap(({ part, listed, top }) => skillMatrix(part, { listed, holdersOf, text }, top).blocks),
      line('all_title', allTop, words.titles.all, 'section'),
      line(
        'all_note',
        allTop + 1,
        held.length > mostLookups ? words.notes.allValues : words.notes.all,
        'note',
      ),
    ],
    tables: [table],
    styles: shown.flatMap(({ listed, top }) => [
      { area: column(top, -1, 1, skillColumns.status), style: 'heading' as const },
      { area: column(top, 0, listed.length, skillColumns.status), style: 'status' as const },
    ]),
    conditionalFormats: shown.flatMap(({ listed, top }) => [
      ...wordFormats(column(top, 0, listed.length, skillColumns.status)),
      ...countFormats({
        ...column(top, 0, listed.length, skillColumns.profiles),
        columns: profileNames.length,
      }),
    ]),
    widths: { ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 4, 16])) },
    freeze: { rows: 0, columns: 1 },
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

/** How many of the named skills nobody holds, and one member only; live. */
function finding(holdersOf: HoldersOf, stated: number, text: SheetText): Cell {
  const [nobody, of, one, all] = text.skills.finding;
  const place = matrixPlace(namedTop);
  const words = span(place, [0, skillColumns.status], [namedSkills.length - 1, skillColumns.status]);
  const counted = (symbol: string) => `COUNTIF(${words},${quoted(`${symbol}*`)})`;
  const skills = tableColumn(tableNames.skills, text.skills.columns.skill);
  const formula =
    `${quoted(nobody)}&${counted(statusSymbols.noCapacity)}&${quoted(`${of}${namedSkills.length}${one}`)}` +
    `&${counted(statusSymbols.tight)}&${quoted(all)}&COUNTA(${skills})&"."`;
  const held = (count: number) =>
    namedSkills.filter(({ skill }) => holdersOf(skill.id, null).count === count).length;
  return {
    formula,
    value: `${nobody}${held(0)}${of}${namedSkills.length}${one}${held(1)}${all}${stated}.`,
  };
}
