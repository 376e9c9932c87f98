import { effortCurves, effortLevels } from '../../framework/effort';
import { phases } from '../../framework/phases';
import { profiles } from '../../framework/profiles';
import { skills } from '../../framework/skills';
import { sourceDocuments } from '../../framework/source';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { matrix } from '../layout/matrix';
import type { Block, Cell, SheetPlan } from '../plan';
import type { SheetText } from '../text/sheetText';

const profileCount = profiles.length;
const levelTop = 4;
const curveTop = levelTop + profileCount + 4;
const profileTop = curveTop + profileCount + 4;

/** Framework: the bundled data with its sources, as values. */
export function frameworkSheet(text: SheetText): SheetPlan {
  const phaseNames = phases.map(({ name }) => name);
  const rows = profiles.map(({ name }) => name);
  const levelMatrix = matrix(
    {
      name: 'effortLevels',
      title: text.framework.effortLevel,
      note: `${sourceDocuments.whitepaper.name} (${sourceDocuments.whitepaper.publisher}), Figure 2; AI Management: Figure 4`,
      corner: text.columns.profile,
      columns: phaseNames,
      rows,
      style: 'text',
      cell: (row, column) => effortCell(row, column, (profile, phase) => effortLevels[profile.id][phase.id]),
    },
    levelTop,
  );
  const curveMatrix = matrix(
    {
      name: 'effortCurves',
      title: text.framework.effortCurve,
      note: `${sourceDocuments.whitepaper.name} (${sourceDocuments.whitepaper.publisher}), Figures 4-13, ±5`,
      corner: text.columns.profile,
      columns: phaseNames,
      rows,
      style: 'count',
      cell: (row, column) => effortCell(row, column, (profile, phase) => effortCurves[profile.id][phase.id]),
    },
    curveTop,
  );
  return {
    ...emptyPlan('Framework'),
    blocks: [
      ...opening(text.framework.title, text.framework.finding, text.framework.note),
      ...levelMatrix.blocks,
      ...curveMatrix.blocks,
      ...profileBlocks(text),
      ...responsibilityBlocks(text),
    ],
    widths: { 0: 30, 1: 24, 2: 24, 3: 24, 4: 24, 5: 24, 6: 24, 7: 24 },
    freeze: { rows: 0, columns: 1 },
  };
}

function effortCell(
  row: number,
  column: number,
  value: (profile: (typeof profiles)[number], phase: (typeof phases)[number]) => Cell,
): Cell {
  const profile = profiles[row];
  const phase = phases[column];
  return profile === undefined || phase === undefined ? null : value(profile, phase);
}

function profileBlocks(text: SheetText): readonly Block[] {
  const { locale, framework: words, columns } = text;
  const heads = [
    columns.profile,
    words.objective,
    words.alternativeTitles,
    words.typicalSkills,
    words.education,
  ];
  const skillName = (id: string) => skills.find((skill) => skill.id === id)?.name[locale] ?? id;
  const rows = profiles.map((profile): readonly Cell[] => [
    profile.name,
    profile.objective[locale],
    profile.alternativeTitles.map(({ title }) => title).join(', '),
    profile.typicalSkills.map(skillName).join(', '),
    profile.education[locale],
  ]);
  return [
    { name: 'profiles_title', top: profileTop, left: 0, rows: [[text.framework.title]], style: 'section' },
    { name: 'profiles_headings', top: profileTop + 1, left: 0, rows: [heads], style: 'heading' },
    { name: 'profiles_body', top: profileTop + 2, left: 0, rows, style: 'text' },
  ];
}

function responsibilityBlocks(text: SheetText): readonly Block[] {
  const top = profileTop + profileCount + 4;
  const { locale, framework: words, columns } = text;
  const rows = profiles.flatMap((profile) =>
    phases.flatMap((phase) =>
      profile.responsibilities[phase.id].map((responsibility): readonly Cell[] => [
        profile.name,
        phase.name,
        responsibility.id,
        responsibility.text[locale],
      ]),
    ),
  );
  const heads = [columns.profile, text.shared.phase, words.id, words.responsibility];
  return [
    { name: 'responsibilities_title', top, left: 0, rows: [[words.responsibility]], style: 'section' },
    { name: 'responsibilities_headings', top: top + 1, left: 0, rows: [heads], style: 'heading' },
    { name: 'responsibilities_body', top: top + 2, left: 0, rows, style: 'text' },
  ];
}
