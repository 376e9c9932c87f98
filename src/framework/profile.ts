import type { PhaseId } from './phases';
import type { ProfileId } from './profileNames';
import type { SkillId } from './skills';
import type { Source } from './source';
import type { Text } from './text';

/** A job title under which a profile is known. Source: whitepaper, Figure 1. */
export interface AlternativeTitle {
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
  /** The profiles that follow the strategy or the guidelines of this one. */
  readonly guides: readonly ProfileId[];
  /** The profiles that use the infrastructure of this one. */
  readonly buildsFor: readonly ProfileId[];
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
  readonly guides: Source;
  readonly buildsFor: Source;
}
