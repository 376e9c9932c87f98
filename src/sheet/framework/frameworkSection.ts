import type { Language } from '../../framework/language';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { skills, type SkillId } from '../../framework/skills';

/** One statement of the framework: what it is about, what it says, and where that stands. */
export interface FrameworkRow {
  readonly topic: string;
  readonly detail: string;
  readonly what: string;
  readonly source: string;
}

/** A part of the framework under its own title, the same on the Framework sheet and in the pane. */
export interface FrameworkSection {
  /** Unique among all sections, the same in every run. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FrameworkRow[];
}

/** Names of profiles in their order. */
export function profileNamesOf(ids: readonly ProfileId[]): string {
  return ids.map((id) => profileNames.find((profile) => profile.id === id)?.name ?? id).join(', ');
}

/** The name of a skill. */
export function skillNameOf(id: SkillId, language: Language): string {
  return skills.find((skill) => skill.id === id)?.name[language] ?? id;
}
