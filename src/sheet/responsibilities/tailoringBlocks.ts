import { omissions } from '../../framework/maturityRules';
import { organisationPatterns, type OrganisationPattern } from '../../framework/organisationPatterns';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { sizeRules, type SizeRule } from '../../framework/sizeRules';
import { isLeftOut } from '../../domain/team/ownership';
import type { DemandGrids } from '../demand/demandGrids';
import type { PlanningModel } from '../../domain/planningModel';
import { quoted } from '../layout/address';
import { line } from '../layout/line';
import type { Block, Cell, SheetPlan } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { furtherFormula } from '../team/mappingFormulas';
import { holdsFormula, linesOfText, type ResponsibilityLayout } from './responsibilityPlaces';
import { named } from '../layout/cellNames';

const profileName = (id: ProfileId) => profileNames.find((profile) => profile.id === id)?.name ?? '';

/** A block of words, counts and texts. */
interface TextBlock {
  readonly name: 'omissions' | 'patterns' | 'sizes';
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Sheet columns that the headings of a block fill, so that the texts stand under a bar. */
const headingColumns = 10;

/** What decisions, organisation pattern and size change, and which of it is in force, live. */
export function tailoringBlocks(
  workbook: WorkbookModel,
  layout: ResponsibilityLayout,
  grids: DemandGrids,
): readonly Block[] {
  return [omissionBlock(workbook, grids), patternBlock(workbook), sizeBlock(workbook)].flatMap((block) =>
    laidOut(block, layout, workbook),
  );
}

function laidOut(
  { name, headings, rows }: TextBlock,
  { tops }: ResponsibilityLayout,
  { text }: WorkbookModel,
): readonly Block[] {
  const words = text.responsibilities;
  const top = tops[name];
  const filled = [...headings, ...Array.from({ length: headingColumns - headings.length }, () => '')];
  const first = top + 2;
  return [
    line(`${name}_title`, top, words.titles[name], 'section'),
    { name: `${name}_headings`, top: top + 1, left: 0, rows: [filled], style: 'heading' },
    { name: `${name}_body`, top: first, left: 0, rows, style: 'text' },
    line(`${name}_note`, first + rows.length, words.notes[name], 'note'),
  ];
}

/** Three lines: what is in force with its counts beside the first, a label and a text in each. */
function threeLines(
  first: readonly [Cell, Cell, Cell],
  lines: readonly (readonly [label: string, text: string])[],
): readonly (readonly Cell[])[] {
  return lines.map((line, index) => [...(index === 0 ? first : [null, null, null]), ...line]);
}

function omissionBlock({ model, text }: WorkbookModel, grids: DemandGrids): TextBlock {
  const words = text.responsibilities;
  const { columns } = words;
  return {
    name: 'omissions',
    headings: [columns.tailoring, columns.leftOut, columns.reduced],
    rows: omissions.flatMap((omission) =>
      threeLines(
        [
          {
            formula: `IF(${holdsFormula(omission, grids)},${quoted(words.leftOutNow)},${quoted(words.notInForce)})`,
            value: isLeftOut(omission, model) ? words.leftOutNow : words.notInForce,
          },
          omission.omits.length,
          omission.reduces.length,
        ],
        [
          [columns.condition, omission.condition[text.locale]],
          [columns.why, omission.reason[text.locale]],
          [columns.endsWhen, omission.endsWhen[text.locale]],
        ],
      ),
    ),
  };
}

function inForce(name: string, id: string, chosen: string, { text }: WorkbookModel): Cell {
  const words = text.responsibilities;
  return {
    formula: `IF(${name}=${quoted(id)},${quoted(words.inForce)},${quoted(words.notInForce)})`,
    value: id === chosen ? words.inForce : words.notInForce,
  };
}

function patternBlock(workbook: WorkbookModel): TextBlock {
  const { model, text } = workbook;
  const words = text.responsibilities;
  const { columns } = words;
  const list = (texts: readonly Readonly<Record<'en' | 'de', string>>[]) =>
    texts.map((each) => each[text.locale]).join(' ');
  const takenOver = (pattern: OrganisationPattern) =>
    pattern.takenOver
      .map(({ profile, by }) => words.takesOver(profileName(profile), profileName(by)))
      .join(', ');
  return {
    name: 'patterns',
    headings: [columns.tailoring, columns.pattern, columns.pooled],
    rows: organisationPatterns.flatMap((pattern) =>
      threeLines(
        [
          inForce(
            named('MLTP_OrganisationPattern'),
            pattern.id,
            model.assumptions.organisationPattern,
            workbook,
          ),
          pattern.name[text.locale],
          pattern.pooled.length,
        ],
        [
          [columns.takenOverBy, takenOver(pattern) || '–'],
          [columns.description, `${pattern.description[text.locale]} ${list(pattern.benefits)}`],
          [columns.cost, list(pattern.costs)],
        ],
      ),
    ),
  };
}

/** Members with more profiles than a size advises. */
function holdingMore({ profilesPerPerson }: SizeRule, { staff }: PlanningModel): number {
  return staff.filter(
    ({ member, mapping }) => member.fte * (mapping.shares[profilesPerPerson]?.share ?? 0) > 0,
  ).length;
}

function sizeBlock(workbook: WorkbookModel): TextBlock {
  const { model, text } = workbook;
  const { columns } = text.responsibilities;
  const more = (size: SizeRule): Cell => {
    const next = (['fte2', 'fte3'] as const)[size.profilesPerPerson - 1];
    if (next === undefined) return 0;
    return {
      formula: furtherFormula(next, text),
      value: holdingMore(size, model),
    };
  };
  return {
    name: 'sizes',
    headings: [
      columns.tailoring,
      columns.size,
      columns.fromHeads,
      columns.profilesPerPerson,
      columns.holdingMore,
      columns.advice,
    ],
    rows: sizeRules.map((size) => [
      inForce(named('MLTP_OrganisationSize'), size.id, model.assumptions.organisationSize, workbook),
      size.name[text.locale],
      size.minimumHeads,
      size.profilesPerPerson,
      more(size),
      size.advice[text.locale],
    ]),
  };
}

/** The first column of every block says in a word what is in force. */
export function tailoringStyles({ tops }: ResponsibilityLayout): SheetPlan['styles'] {
  const rows = {
    omissions: linesOfText * omissions.length,
    patterns: linesOfText * organisationPatterns.length,
    sizes: sizeRules.length,
  };
  return (['omissions', 'patterns', 'sizes'] as const).map((name) => ({
    area: { top: tops[name] + 2, left: 0, rows: rows[name], columns: 1 },
    style: 'status',
  }));
}
