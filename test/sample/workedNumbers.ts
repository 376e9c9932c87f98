/**
 * The matrices of the worked example, by hand. Rows are the profiles in the order of Figures 4-13, columns the seven
 * phases in lifecycle order.
 */
export type Matrix = readonly (readonly number[])[];

/** Figure 2 with High 3, Moderate 1, Little/no 0; AI Management from Figure 4 (31 in Model Training is below 33). */
export const weights: Matrix = [
  [3, 3, 3, 0, 3, 3, 3],
  [1, 1, 3, 0, 0, 0, 0],
  [3, 3, 3, 0, 0, 0, 0],
  [0, 0, 0, 1, 1, 3, 1],
  [1, 1, 1, 1, 1, 1, 1],
  [3, 3, 3, 0, 0, 0, 0],
  [1, 1, 1, 3, 3, 1, 0],
  [0, 1, 0, 0, 0, 0, 0],
  [1, 1, 3, 0, 0, 0, 0],
  [0, 0, 0, 1, 1, 3, 1],
];

/** Sums along the rows. */
export const weightOfProfile: readonly number[] = [18, 5, 9, 6, 7, 9, 10, 1, 5, 6];

/** Sums down the columns. */
export const weightOfPhase: readonly number[] = [13, 14, 17, 6, 9, 11, 6];

/** Data Engineer 1, Data Scientist 1 x 0.6, Data Analyst 1 x 0.4, Machine Learning Engineer 0.5. */
export const fte: readonly number[] = [0, 0, 0, 0, 0, 1, 0.6, 0.4, 0, 0.5];

const none = [0, 0, 0, 0, 0, 0, 0];

/** FTE x weight / sum along the row. */
export const capacity: Matrix = [
  none,
  none,
  none,
  none,
  none,
  [1 / 3, 1 / 3, 1 / 3, 0, 0, 0, 0],
  [0.06, 0.06, 0.06, 0.18, 0.18, 0.06, 0],
  [0, 0.4, 0, 0, 0, 0, 0],
  none,
  [0, 0, 0, 1 / 12, 1 / 12, 1 / 4, 1 / 12],
];

// Production: 5 FTE over 7 phases. One weight is worth 5/7 of 1/13, 1/14, 1/17, 1/6, 1/9, 1/11, 1/6.
const [a, b, c, d, e, f, g] = [5 / 91, 5 / 98, 5 / 119, 5 / 42, 5 / 63, 5 / 77, 5 / 42];
// Proof of concept: 2 FTE over 3 phases. One weight is worth 2/3 of 1/5, 1/6, 1/4.
const [p, q, r] = [2 / 15, 1 / 9, 1 / 6];

/** Effort x weight / sum down the column; AI Management: one head, 3 of 18 weights a phase. */
export const demand: Matrix = [
  [1 / 6, 1 / 6, 1 / 6, 0, 1 / 6, 1 / 6, 1 / 6],
  [a, b, 3 * c, 0, 0, 0, 0],
  [3 * a, 3 * b, 3 * c, 0, 0, 0, 0],
  [0, 0, 0, d, e, 3 * f, g],
  [a + p, b + q, c, d + r, e, f, g],
  [3 * a + 3 * p, 3 * b + 3 * q, 3 * c, 0, 0, 0, 0],
  [a + p, b + q, c, 3 * d + 3 * r, 3 * e, f, 0],
  [0, b + q, 0, 0, 0, 0, 0],
  [a, b, 3 * c, 0, 0, 0, 0],
  [0, 0, 0, d, e, 3 * f, g],
];

/**
 * Symbol, word and percentage; the last column is the profile over all phases. Such as Data Engineer in Data Ingestion:
 * 0.3333 / (3 x 0.05495 + 3 x 0.13333 = 0.56484) = 59 %, below 0.8. ML Engineer in Deployment Management:
 * 0.25 / (15/77) = 77/60 = 128 %, below 1.3; in Model Management 0.08333 / (5/63) = 63/60 = 105 %.
 */
export const status: readonly (readonly string[])[] = [
  [
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '– no demand',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
  ],
  [
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '✕ no capacity',
  ],
  [
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '✕ no capacity',
  ],
  [
    '– no demand',
    '– no demand',
    '– no demand',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
  ],
  [
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
  ],
  [
    '▼ Gap 59 %',
    '▼ Gap 69 %',
    '▲ Surplus 264 %',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '◆ Tight 85 %',
  ],
  [
    '▼ Gap 32 %',
    '▼ Gap 37 %',
    '▲ Surplus 143 %',
    '▼ Gap 21 %',
    '▼ Gap 76 %',
    '◆ Tight 92 %',
    '– no demand',
    '▼ Gap 39 %',
  ],
  [
    '– no demand',
    '▲ Surplus 247 %',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '▲ Surplus 247 %',
  ],
  [
    '✕ no capacity',
    '✕ no capacity',
    '✕ no capacity',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '✕ no capacity',
  ],
  [
    '– no demand',
    '– no demand',
    '– no demand',
    '▼ Gap 70 %',
    '● Covered 105 %',
    '● Covered 128 %',
    '▼ Gap 70 %',
    '◆ Tight 98 %',
  ],
];

/** All profiles: such as Model Training 0.18 + 0.08333 of 5/7 + 2/3 = 1.38095 FTE; all phases 2.5 of 6.76601. */
export const statusOfPhase: readonly string[] = [
  '▼ Gap 28 %',
  '▼ Gap 57 %',
  '▼ Gap 52 %',
  '▼ Gap 19 %',
  '▼ Gap 41 %',
  '▼ Gap 45 %',
  '▼ Gap 16 %',
  '▼ Gap 37 %',
];
