import type { ProfileId } from '../../framework/profileNames';
import type { MaybeLevel } from '../member';

/** A part of a member's time in one profile; the shares of a member sum to 1. */
export interface ProfileShare {
  readonly profile: ProfileId;
  readonly share: number;
}

/**
 * auto: accepted unasked; review: proposed, the planner decides; none: outside the framework;
 * confirmed: the planner's own decision.
 */
export type MappingStatus = 'auto' | 'review' | 'none' | 'confirmed';

/** One reason behind a mapping, as plain data: `code` names the kind, `details` fills its sentence. */
export interface Evidence {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a title, skills and level words say of one member. */
export interface Mapping {
  /** One to three profiles, largest share first; empty when the status is none. */
  readonly shares: readonly ProfileShare[];
  readonly level: MaybeLevel;
  readonly status: MappingStatus;
  /** 0 to 1: how often such evidence was right on the labelled titles. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
