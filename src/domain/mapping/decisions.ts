import type { LevelId } from '../../framework/levels';
import type { MaybeLevel } from '../member';
import type { ProfileShare } from './mapping';
import { normaliseTitle } from './title/normaliseTitle';

/** What the planner decided: profiles (none: outside the framework) and, where stated, a level. */
export interface Decision {
  readonly shares: readonly ProfileShare[];
  readonly level: MaybeLevel;
}

/** Decisions of the planner that survive every run. */
export interface Decisions {
  /** Confirmed or overruled rows, by member id. */
  readonly members: Readonly<Record<string, Decision>>;
  /** Taught titles ("always map this title so"), by title key. */
  readonly titles: Readonly<Record<string, Decision>>;
  /** What the organisation's own grades mean, by level key. */
  readonly levels?: Readonly<Record<string, LevelId>>;
}

/** No decision yet. */
export const noDecisions: Decisions = { members: {}, titles: {} };

/** The key of a title in `Decisions.titles`: titles that differ in case, gender markers or spaces share it. */
export function titleKey(title: string): string {
  return normaliseTitle(title).key;
}

/** The decision under a key, `null` where there is none. */
export function decisionOf<Kind>(decisions: Readonly<Record<string, Kind>>, key: string): Kind | null {
  return Object.hasOwn(decisions, key) ? (decisions[key] ?? null) : null;
}
