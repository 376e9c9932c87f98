/** How sure a rule is. */
interface BandShape {
  /** Share of the labelled titles of the band that were answered with their first label. */
  readonly confidence: number;
  /** Accepted unasked. */
  readonly auto: boolean;
}

/**
 * The bands of the grammar. Confidence is measured on the labelled titles (382 public ones and those of the tests;
 * `npm run bench` prints it anew) and rounded down; a band is accepted unasked only from 0.98.
 */
export const bands = {
  /** The title is the profile's own name or one of its plain variants. Measured 212 of 212. */
  named: { confidence: 0.99, auto: true },
  /** Head noun and domain decide by the label rules. Measured 185 of 186. */
  clear: { confidence: 0.98, auto: true },
  /** The label rules name two profiles, or a word of the title is not known. Measured 52 of 60. */
  debatable: { confidence: 0.86, auto: false },
  /** Generic title of Figure 1, a vague head noun or a word with an everyday meaning: a proposal. Measured 48 of 74. */
  weak: { confidence: 0.64, auto: false },
  /** The title says little and the skills decide. Measured on 70 postings with "Specialist" as title: 44. */
  skills: { confidence: 0.6, auto: false },
  /** Nothing in the title belongs to the framework. Measured 196 of 201. */
  outside: { confidence: 0.97, auto: false },
} as const satisfies Readonly<Record<string, BandShape>>;

/** The id of a band. */
export type BandId = keyof typeof bands;
