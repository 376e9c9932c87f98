import { effortCurves, effortForInformation, effortLevels } from '../../framework/effort';
import type { Language } from '../../framework/language';
import { levels } from '../../framework/levels';
import { phases } from '../../framework/phases';
import { profiles } from '../../framework/profiles';
import { sourceText } from '../../framework/source';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { matrix, type Matrix } from '../layout/matrix';
import type { Block, Cell, SheetPlan } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { FrameworkRow, FrameworkSection } from './frameworkSection';
import { frameworkTexts } from './frameworkText';
import { profileSections } from './profileSections';
import { aboutSections, dataSections, organisationSections } from './wholeSections';

/** Title, headings and empty row around the rows of a section. */
const frame = 3;
const glanceTop = 4;
const phasesTop = glanceTop + profiles.length + frame + 1;
/** The matrices stand beside the first sections, whose rows are one line high. */
const matrixLeft = 5;
const widths = { topic: 28, detail: 30, what: 100, source: 66, gap: 3, label: 28, phase: 14 } as const;

/**
 * Framework: the bundled data, whole, as values, each datum with its source. First the ten profiles and their effort at a
 * glance, then what the framework is for, then profile after profile, then organisations and data.
 */
export function frameworkSheet(text: SheetText): SheetPlan {
  const language = text.locale;
  const words = frameworkTexts[language];
  const phaseSection = { id: 'phases', title: words.sections.phases, rows: phaseRows(language) };
  const long = [
    ...aboutSections(language),
    ...profiles.flatMap((profile) => [profile.name, ...profileSections(profile, language)]),
    ...organisationSections(language),
    ...dataSections(language),
  ];
  return {
    ...emptyPlan('Framework'),
    blocks: [
      ...opening(words.title, words.finding, words.note),
      ...sectionBlocks(
        { id: 'glance', title: words.sections.glance, rows: glanceRows(language) },
        glanceTop,
        language,
      ),
      ...levelMatrix(language).blocks,
      ...sectionBlocks(phaseSection, phasesTop, language),
      ...curveMatrix(language).blocks,
      ...stacked(long, phasesTop + profiles.length + frame + 1, language),
    ],
    widths: {
      0: widths.topic,
      1: widths.detail,
      2: widths.what,
      3: widths.source,
      4: widths.gap,
      [matrixLeft]: widths.label,
      ...Object.fromEntries(phases.map((_, index) => [matrixLeft + 1 + index, widths.phase])),
    },
    freeze: { rows: 0, columns: 1 },
    printColumns: 4,
  };
}

/** Sections one below the other; a text alone is a heading over those that follow. */
function stacked(
  parts: readonly (string | FrameworkSection)[],
  from: number,
  language: Language,
): readonly Block[] {
  const blocks: Block[] = [];
  let top = from;
  for (const part of parts) {
    if (typeof part === 'string') {
      blocks.push(line(`${part}_name`, top, part, 'title'));
      top += 1;
      continue;
    }
    // The columns are the same all the way down: a profile has their headings once.
    const isFirst = !part.id.includes('.') || part.id.endsWith('.purpose');
    blocks.push(...sectionBlocks(part, top, language, isFirst));
    top += part.rows.length + (isFirst ? frame : frame - 1);
  }
  return blocks;
}

function sectionBlocks(
  { id, title, rows }: FrameworkSection,
  top: number,
  language: Language,
  hasHeadings = true,
): readonly Block[] {
  const { topic, detail, what, source } = frameworkTexts[language].columns;
  const body = (row: FrameworkRow): readonly Cell[] => [row.detail, row.what, row.source];
  const first = top + (hasHeadings ? 2 : 1);
  const headings: Block = {
    name: `${id}_headings`,
    top: top + 1,
    left: 0,
    rows: [[topic, detail, what, source]],
    style: 'heading',
  };
  return [
    line(`${id}_title`, top, title, 'section'),
    ...(hasHeadings ? [headings] : []),
    { name: `${id}_topics`, top: first, left: 0, rows: rows.map((row) => [row.topic]), style: 'wrapped' },
    { name: `${id}_body`, top: first, left: 1, rows: rows.map(body), style: 'wrapped' },
  ];
}

function glanceRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  return profiles.map(({ name, centralizable, task, sources }) => ({
    topic: name,
    detail: centralizable ? words.centralizable : words.inTheUnit,
    what: task[language],
    source: sourceText(sources.task, language),
  }));
}

function phaseRows(language: Language): readonly FrameworkRow[] {
  const words = frameworkTexts[language];
  const source = sourceText({ document: 'whitepaper', place: 'tables of Figures 4-13' }, language);
  return [
    ...phases.map(({ name, stage }, index) => ({
      topic: words.phase(index + 1),
      detail: name,
      what: `${words.stage} ${stage}`,
      source,
    })),
    {
      topic: words.level,
      detail: '',
      what: levels.map(({ name }) => name).join(', '),
      source: sourceText({ document: 'mlPipelines', place: 'What is Expected at Each Level' }, language),
    },
  ];
}

function levelMatrix(language: Language): Matrix {
  const words = frameworkTexts[language];
  return effortMatrix(
    'effortLevels',
    glanceTop,
    words.effortLevelsNote,
    (profile, phase) =>
      effortForInformation.includes(profile.id)
        ? words.noFigureRow
        : words.effort[effortLevels[profile.id][phase.id]],
    language,
  );
}

function curveMatrix(language: Language): Matrix {
  const note = frameworkTexts[language].effortCurvesNote;
  return effortMatrix(
    'effortCurves',
    phasesTop,
    note,
    (profile, phase) => effortCurves[profile.id][phase.id],
    language,
  );
}

function effortMatrix(
  name: 'effortLevels' | 'effortCurves',
  top: number,
  note: string,
  value: (profile: (typeof profiles)[number], phase: (typeof phases)[number]) => Cell,
  language: Language,
): Matrix {
  const words = frameworkTexts[language];
  const label = ({ id, name: profile }: (typeof profiles)[number]) =>
    effortForInformation.includes(id) ? `${profile} (${words.forInformation})` : profile;
  return matrix(
    {
      name,
      title: words.sections[name],
      note,
      corner: words.profile,
      columns: phases.map((phase) => phase.name),
      rows: profiles.map(label),
      style: name === 'effortLevels' ? 'text' : 'count',
      cell: (row, column) => {
        const profile = profiles[row];
        const phase = phases[column];
        return profile === undefined || phase === undefined ? null : value(profile, phase);
      },
    },
    top,
    matrixLeft,
  );
}
