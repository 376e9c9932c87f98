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

/** Sums down the columns, without AI Management. */
export const weightOfPhase: readonly number[] = [10, 11, 14, 6, 6, 8, 3];

/** Data Engineer 1, Data Scientist 1 x 0.6, Data Analyst 1 x 0.4, Machine Learning Engineer 0.5. */
export const fte: readonly number[] = [0, 0, 0, 0, 0, 1, 0.6, 0.4, 0, 0.5];

const none = [0, 0, 0, 0, 0, 0, 0];

// Production: 5 FTE over 7 phases. One weight is worth 5/7 of 1/10, 1/11, 1/14, 1/6, 1/6, 1/8, 1/3.
const [a, b, c, d, e, f, g] = [1 / 14, 5 / 77, 5 / 98, 5 / 42, 5 / 42, 5 / 56, 5 / 21];
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

const engineers = a + b + c;
const scientists = a + b + c + 3 * d + 3 * e + f;

/**
 * Ada and Ben work as Retail, the production use case, asks; Cem is in Logistics, which asks for no ML Engineer: his FTE
 * are idle and stand by his own weights, 1 1 3 1 of 6.
 */
export const capacity: Matrix = [
  none,
  none,
  none,
  none,
  none,
  [a / engineers, b / engineers, c / engineers, 0, 0, 0, 0],
  [a, b, c, 3 * d, 3 * e, f, 0].map((asked) => (0.6 * asked) / scientists),
  [0, 0.4, 0, 0, 0, 0, 0],
  none,
  [0, 0, 0, 1 / 12, 1 / 12, 1 / 4, 1 / 12],
];

/**
 * Retail misses what nobody gives and 1 - 0.6 / 0.991 of its Data Scientists; it has Data Engineers and Analysts enough.
 * Logistics misses all that its proof of concept asks for.
 */
export const missing: Matrix = [
  [1 / 6, 1 / 6, 1 / 6, 0, 1 / 6, 1 / 6, 1 / 6],
  [a, b, 3 * c, 0, 0, 0, 0],
  [3 * a, 3 * b, 3 * c, 0, 0, 0, 0],
  [0, 0, 0, d, e, 3 * f, g],
  [a + p, b + q, c, d + r, e, f, g],
  [3 * p, 3 * q, 0, 0, 0, 0, 0],
  [a, b, c, 3 * d, 3 * e, f, 0]
    .map((asked) => asked * (1 - 0.6 / scientists))
    .map((open, phase) => open + ([p, q, 0, 3 * r, 0, 0, 0][phase] ?? 0)),
  [0, q, 0, 0, 0, 0, 0],
  [a, b, 3 * c, 0, 0, 0, 0],
  [0, 0, 0, d, e, 3 * f, g],
];

/**
 * Symbol, word and percentage; the last column is the profile over all phases. Such as Data Engineer in Data Ingestion:
 * 0.3811 / (3 x 0.0714 + 3 x 0.1333 = 0.6143) = 62 %, below 0.8. ML Engineer in Deployment Management: 0.25 / (3 x 5/56)
 * = 93 %, in Model Management 0.0833 / (5/42) = 70 %.
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
    '▼ Gap 62 %',
    '▼ Gap 66 %',
    '▲ Surplus 178 %',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '▼ Gap 77 %',
  ],
  [
    '▼ Gap 21 %',
    '▼ Gap 22 %',
    '▼ Gap 61 %',
    '▼ Gap 25 %',
    '▼ Gap 61 %',
    '▼ Gap 61 %',
    '– no demand',
    '▼ Gap 35 %',
  ],
  [
    '– no demand',
    '▲ Surplus 227 %',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '– no demand',
    '▲ Surplus 227 %',
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
    '▼ Gap 70 %',
    '◆ Tight 93 %',
    '▼ Gap 35 %',
    '▼ Gap 67 %',
  ],
];

/** All profiles: such as Model Training 0.36 + 0.08333 of 5/7 + 2/3 = 1.38095 FTE; all phases 2.5 of 8. */
export const statusOfPhase: readonly string[] = [
  '▼ Gap 27 %',
  '▼ Gap 51 %',
  '▼ Gap 34 %',
  '▼ Gap 22 %',
  '▼ Gap 34 %',
  '▼ Gap 35 %',
  '▼ Gap 9 %',
  '▼ Gap 31 %',
];
