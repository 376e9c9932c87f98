import type { ProfileId } from '../../framework/profileNames';
import type { MaybeLevel } from '../member';
import type { HolesOf } from '../sentence';
import type { evidenceEnglish } from './evidenceTexts';

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

/** The kind of a reason: each has a sentence in English and German. */
type EvidenceCode = keyof typeof evidenceEnglish;

/** One reason behind a mapping, as plain data: `code` names the kind, `details` has a value for each name in its sentence. */
export type Evidence = {
  readonly [Code in EvidenceCode]: {
    readonly code: Code;
    readonly details: Readonly<Record<HolesOf<(typeof evidenceEnglish)[Code]>, string | number>>;
  };
}[EvidenceCode];

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
