import type { ProfileId } from '../../../framework/profileNames';
import type { SkillGroupId, SkillId } from '../../../framework/skills';

/** Skills that together mean more than each alone: what speaks for one profile then speaks for its neighbour. */
export interface SkillPattern {
  readonly id: string;
  /** At least so many skills out of such groups of the catalogue, each line of them. */
  readonly needs: readonly { readonly groups: readonly SkillGroupId[]; readonly least: number }[];
  /** All of these skills. */
  readonly skills?: readonly SkillId[];
  /** No skill out of these groups. */
  readonly without?: readonly SkillGroupId[];
  readonly from: ProfileId;
  readonly to: ProfileId;
}

/** The patterns; derived from the objectives of the profiles. */
export const skillPatterns: readonly SkillPattern[] = [
  // An engineer builds on one platform; who knows many stores and clouds chooses between them.
  {
    id: 'breadth',
    needs: [{ groups: ['databases', 'clouds'], least: 4 }],
    from: 'dataEngineer',
    to: 'dataArchitect',
  },
  // Nor does an engineer work on several clouds at once.
  {
    id: 'clouds',
    needs: [
      { groups: ['clouds'], least: 2 },
      { groups: ['databases', 'pipelines'], least: 2 },
    ],
    from: 'dataEngineer',
    to: 'dataArchitect',
  },
  // Model libraries together with operations: models are brought into production.
  {
    id: 'production',
    needs: [
      { groups: ['ml'], least: 2 },
      { groups: ['infrastructure', 'clouds'], least: 2 },
    ],
    from: 'dataScientist',
    to: 'mlEngineer',
  },
  // Statistics in two languages and no tool to show it with: models rather than reports.
  {
    id: 'statistics',
    needs: [],
    skills: ['r', 'python'],
    without: ['analytics'],
    from: 'dataAnalyst',
    to: 'dataScientist',
  },
  // Who moves data on a cloud and also shows it is an engineer with dashboards, not an analyst with pipelines.
  {
    id: 'delivery',
    needs: [
      { groups: ['pipelines'], least: 1 },
      { groups: ['clouds'], least: 2 },
      { groups: ['analytics'], least: 1 },
    ],
    from: 'dataAnalyst',
    to: 'dataEngineer',
  },
];
