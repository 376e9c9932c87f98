/** How sure a rule is: the share of titles it answers rightly, and whether that is enough to accept it unasked. */
interface BandShape {
  readonly confidence: number;
  readonly auto: boolean;
}

/**
 * The bands. Confidence is the share of right answers on the labelled titles (see bench/titles.ts); a band is accepted
 * unasked only from 0.98.
 */
export const bands = {
  /** The title is the profile's own name or one of its plain variants. */
  named: { confidence: 0.99, auto: true },
  /** Head noun and domain decide by the label rules. */
  clear: { confidence: 0.98, auto: true },
  /** The label rules name two profiles, or a word of the title is not known. */
  debatable: { confidence: 0.9, auto: false },
  /** Generic title of Figure 1 or a vague head noun: a proposal. */
  weak: { confidence: 0.6, auto: false },
  /** The title says little and the skills decide. */
  skills: { confidence: 0.6, auto: false },
  /** Nothing in the title belongs to the framework. */
  outside: { confidence: 0.95, auto: false },
} as const satisfies Readonly<Record<string, BandShape>>;

/** The id of a band. */
export type BandId = keyof typeof bands;
