import { analyticsSkills } from './skills/analytics';
import { architectureSkills } from './skills/architecture';
import { cloudsSkills } from './skills/clouds';
import { databasesSkills } from './skills/databases';
import type { SkillEntry } from './skills/entry';
import { governanceSkills } from './skills/governance';
import { infrastructureSkills } from './skills/infrastructure';
import { languagesSkills } from './skills/languages';
import { mlSkills } from './skills/ml';
import { mlopsSkills } from './skills/mlops';
import { personalSkills } from './skills/personal';
import { pipelinesSkills } from './skills/pipelines';
import { productSkills } from './skills/product';
import type { Text } from './text';

/** The groups of the skill catalogue. Source: derived, by what a skill is about. */
export const skillGroups = [
  { id: 'languages', name: { en: 'Programming languages', de: 'Programmiersprachen' } },
  { id: 'databases', name: { en: 'Databases and storage', de: 'Datenbanken und Speicher' } },
  { id: 'clouds', name: { en: 'Cloud platforms', de: 'Cloud-Plattformen' } },
  {
    id: 'pipelines',
    name: { en: 'Data pipelines and integration', de: 'Datenpipelines und Integration' },
  },
  {
    id: 'analytics',
    name: { en: 'Analysis and business intelligence', de: 'Analyse und Business Intelligence' },
  },
  { id: 'ml', name: { en: 'Machine learning and AI', de: 'Maschinelles Lernen und KI' } },
  { id: 'mlops', name: { en: 'MLOps', de: 'MLOps' } },
  {
    id: 'infrastructure',
    name: { en: 'Software delivery and infrastructure', de: 'Softwarebereitstellung und Infrastruktur' },
  },
  { id: 'architecture', name: { en: 'Data architecture', de: 'Datenarchitektur' } },
  { id: 'governance', name: { en: 'Governance and quality', de: 'Governance und Qualität' } },
  {
    id: 'product',
    name: { en: 'Product, business and leadership', de: 'Produkt, Geschäft und Führung' },
  },
  { id: 'personal', name: { en: 'Personal skills', de: 'Persönliche Fähigkeiten' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[];

/** The id of a group of the skill catalogue. */
export type SkillGroupId = (typeof skillGroups)[number]['id'];

const entries = {
  languages: languagesSkills,
  databases: databasesSkills,
  clouds: cloudsSkills,
  pipelines: pipelinesSkills,
  analytics: analyticsSkills,
  ml: mlSkills,
  mlops: mlopsSkills,
  infrastructure: infrastructureSkills,
  architecture: architectureSkills,
  governance: governanceSkills,
  product: productSkills,
  personal: personalSkills,
} as const satisfies Readonly<Record<SkillGroupId, readonly SkillEntry[]>>;

/** The id of a skill of the catalogue. */
export type SkillId = (typeof entries)[SkillGroupId][number]['id'];

/** A skill of the catalogue: what a roster, a profile and a skill matrix mean by a skill. */
export interface Skill extends SkillEntry {
  readonly id: SkillId;
  readonly group: SkillGroupId;
}

/** The skill catalogue, group by group. Source: typical skills of the whitepaper's profiles, completed with today's tools. */
export const skills: readonly Skill[] = skillGroups.flatMap((group): readonly Skill[] =>
  entries[group.id].map((entry) => ({ ...entry, group: group.id })),
);
