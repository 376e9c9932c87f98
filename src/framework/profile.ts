import type { PhaseId } from './phases';
import type { ProfileId } from './profileNames';
import type { SkillId } from './skills';
import type { Source } from './source';
import type { Text } from './text';

/** A job title under which a profile is known. Source: whitepaper, Figure 1. */
interface AlternativeTitle {
  readonly title: string;
  /** weak: a generic title that many others hold too; proposed for review, never accepted unasked. */
  readonly evidence: 'strong' | 'weak';
}

/** One thing a profile does in a phase, understandable on its own. */
export interface Responsibility {
  /** `profile.phase.number`, stable over versions. */
  readonly id: string;
  readonly text: Text;
}

/** What a point of the narrative is about. */
export const narrativeKinds = [
  { id: 'duty', name: { en: 'Duty', de: 'Aufgabe' } },
  { id: 'artefact', name: { en: 'Makes', de: 'Erstellt' } },
  { id: 'handover', name: { en: 'Handover', de: 'Übergabe' } },
  { id: 'place', name: { en: 'Where and when', de: 'Wo und wann' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[];

/** The kind of a point of the narrative. */
type NarrativeKind = (typeof narrativeKinds)[number]['id'];

/** One point of the whitepaper's text about a profile, worded for this planner. */
interface NarrativePoint {
  readonly kind: NarrativeKind;
  readonly text: Text;
}

/** What the framework says of one profile. Each datum has its source in `sources`. */
export interface ProfileShape {
  readonly id: ProfileId;
  readonly objective: Text;
  /** What the profile does, in one line. */
  readonly task: Text;
  readonly alternativeTitles: readonly AlternativeTitle[];
  /** Per phase, in the order of the whitepaper's table; empty where the table has nothing. */
  readonly responsibilities: Readonly<Record<PhaseId, readonly Responsibility[]>>;
  /** The typical skills that the whitepaper names; skillWeights adds the derived ones. */
  readonly typicalSkills: readonly SkillId[];
  readonly education: Text;
  /** What the whitepaper's text says of the profile beside the table of its figure. */
  readonly narrative: readonly NarrativePoint[];
  readonly sources: ProfileSources;
}

/** The source of each datum of a profile; effort has its own in effortSource. */
export interface ProfileSources {
  readonly objective: Source;
  readonly task: Source;
  readonly alternativeTitles: Source;
  readonly responsibilities: Source;
  readonly typicalSkills: Source;
  readonly education: Source;
  readonly narrative: Source;
  readonly guides: Source;
  readonly buildsFor: Source;
}
