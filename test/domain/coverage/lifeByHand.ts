import { serialOf } from '../../../src/domain/calendar/serialDate';
import type { BalanceInput } from '../../../src/domain/coverage/placeQuarter';
import type { ProfileId } from '../../../src/framework/profileNames';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import type { Matrix } from '../../sample/workedNumbers';
import { useCase } from '../../sample/useCase';

/**
 * Two use cases over the eight quarters from 1 January 2027, without a reference team, hub-and-spoke with full reuse.
 * A forecast of Retail, 6 FTE, 40 % of them in operation: Prepare January to March, Build April to September, go-live in
 * October 2027, end in June 2028. A proof of concept of Logistics, 3 FTE, February to July 2027: Prepare February and
 * March, Build April to July. Ada leaves in May, Cem comes in August.
 */
export const input: Partial<BalanceInput> = {
  assumptions: assumptions({ referenceTeam: 'none', reuseWithoutTeam: 1 }),
  staff: [
    mapped(1, [{ profile: 'dataEngineer', share: 1 }], { unit: 'Retail', end: serialOf(2027, 5, 31) }),
    mapped(
      2,
      [
        { profile: 'dataScientist', share: 0.6 },
        { profile: 'dataAnalyst', share: 0.4 },
      ],
      { unit: 'Retail' },
    ),
    mapped(3, [{ profile: 'mlEngineer', share: 1 }], {
      unit: 'Retail',
      fte: 0.5,
      start: serialOf(2027, 8, 15),
    }),
  ],
  useCases: [
    useCase(1, {
      unit: 'Retail',
      fte: 6,
      start: serialOf(2027, 1, 1),
      goLive: serialOf(2027, 10, 1),
      end: serialOf(2028, 6, 30),
    }),
    useCase(2, {
      unit: 'Logistics',
      kind: 'proofOfConcept',
      fte: 3,
      start: serialOf(2027, 2, 1),
      end: serialOf(2027, 7, 31),
    }),
  ],
};

/** FTE at work: the forecast, the proof of concept (two months of the first quarter, one of the third). */
export const atWork: Matrix = [
  [6, 2],
  [6, 3],
  [6, 1],
  [2.4, 0],
  [2.4, 0],
  [2.4, 0],
  [0, 0],
  [0, 0],
];

const prepare = [1.8, 1.8, 1.2, 0.9, 0.3, 0, 0]; // 6 x 30 30 20 15 5 0 0 %
const build = [0.6, 0.9, 0.6, 1.8, 0.9, 1.2, 0]; // 6 x 10 15 10 30 15 20 0 %
const operate = [0.12, 0.24, 0.24, 0.24, 0.36, 0.36, 0.84]; // 2.4 x 5 10 10 10 15 15 35 %
const nothing: readonly number[] = [];

/** Effort of the forecast by phase. */
export const forecastEffort: Matrix = [prepare, build, build, operate, operate, operate, nothing, nothing];

/** Effort of the proof of concept: Prepare 30 30 15 of 75, Build 10 15 30 of 55. */
export const proofEffort: Matrix = [
  [0.8, 0.8, 0, 0.4, 0, 0, 0],
  [6 / 11, 9 / 11, 0, 18 / 11, 0, 0, 0],
  [2 / 11, 3 / 11, 0, 6 / 11, 0, 0, 0],
  nothing,
  nothing,
  nothing,
  nothing,
  nothing,
];

// One head of AI Management, spread by its weights 3 3 3 0 3 3 3 of 18.
const head = [1 / 6, 1 / 6, 1 / 6, 0, 1 / 6, 1 / 6, 1 / 6];

/**
 * Demand: effort x weight ÷ sum of the weights of the phase, without AI Management: 10, 11, 14, 6, 6, 8, 3; for the proof
 * of concept, among Product Owner, Data Engineer, Data Scientist and Data Analyst: 5, 6 and 4.
 */
const first: Matrix = [
  head,
  [0.18, 9 / 55, 9 / 35, 0, 0, 0, 0],
  [0.54, 27 / 55, 9 / 35, 0, 0, 0, 0],
  [0, 0, 0, 0.15, 0.05, 0, 0],
  [0.18 + 0.16, 9 / 55 + 0.8 / 6, 3 / 35, 0.15 + 0.1, 0.05, 0, 0],
  [0.54 + 0.48, 27 / 55 + 0.4, 9 / 35, 0, 0, 0, 0],
  [0.18 + 0.16, 9 / 55 + 0.8 / 6, 3 / 35, 0.45 + 0.3, 0.15, 0, 0],
  [0, 9 / 55 + 0.8 / 6, 0, 0, 0, 0, 0],
  [0.18, 9 / 55, 9 / 35, 0, 0, 0, 0],
  [0, 0, 0, 0.15, 0.05, 0, 0],
];

/** Build of the forecast, with `part` of the 3 FTE of the proof of concept at work in its Build. */
function building(part: number): Matrix {
  const [a, b, c] = [(part * 6) / 11 / 5, (part * 9) / 11 / 6, (part * 18) / 11 / 4];
  return [
    head,
    [0.06, 0.9 / 11, 1.8 / 14, 0, 0, 0, 0],
    [0.18, 2.7 / 11, 1.8 / 14, 0, 0, 0, 0],
    [0, 0, 0, 0.3, 0.15, 0.45, 0],
    [0.06 + a, 0.9 / 11 + b, 0.6 / 14, 0.3 + c, 0.15, 0.15, 0],
    [0.18 + 3 * a, 2.7 / 11 + 3 * b, 1.8 / 14, 0, 0, 0, 0],
    [0.06 + a, 0.9 / 11 + b, 0.6 / 14, 0.9 + 3 * c, 0.45, 0.15, 0],
    [0, 0.9 / 11 + b, 0, 0, 0, 0, 0],
    [0.06, 0.9 / 11, 1.8 / 14, 0, 0, 0, 0],
    [0, 0, 0, 0.3, 0.15, 0.45, 0],
  ];
}

const operating: Matrix = [
  head,
  [0.012, 0.24 / 11, 0.72 / 14, 0, 0, 0, 0],
  [0.036, 0.72 / 11, 0.72 / 14, 0, 0, 0, 0],
  [0, 0, 0, 0.04, 0.06, 0.135, 0.28],
  [0.012, 0.24 / 11, 0.24 / 14, 0.04, 0.06, 0.045, 0.28],
  [0.036, 0.72 / 11, 0.72 / 14, 0, 0, 0, 0],
  [0.012, 0.24 / 11, 0.24 / 14, 0.12, 0.18, 0.045, 0],
  [0, 0.24 / 11, 0, 0, 0, 0, 0],
  [0.012, 0.24 / 11, 0.72 / 14, 0, 0, 0, 0],
  [0, 0, 0, 0.04, 0.06, 0.135, 0.28],
];

const zero = [0, 0, 0, 0, 0, 0, 0];
/** No use case is at work, and nobody has to manage any. */
const idle: Matrix = [zero, zero, zero, zero, zero, zero, zero, zero, zero, zero];

/** Demand by quarter. */
export const demand: readonly Matrix[] = [
  first,
  building(1),
  building(1 / 3),
  operating,
  operating,
  operating,
  idle,
  idle,
];

/** The profiles that members hold. */
export const held: readonly ProfileId[] = ['dataEngineer', 'dataScientist', 'dataAnalyst', 'mlEngineer'];

/** Ada to May, Ben all the time, Cem with 0.5 from August. */
export const given: Matrix = [
  [1, 0.6, 0.4, 0],
  [2 / 3, 0.6, 0.4, 0],
  [0, 0.6, 0.4, 1 / 3],
  [0, 0.6, 0.4, 0.5],
  [0, 0.6, 0.4, 0.5],
  [0, 0.6, 0.4, 0.5],
  [0, 0.6, 0.4, 0.5],
  [0, 0.6, 0.4, 0.5],
];

/** FTE of use cases, demand by effort, saved by reuse, heads. */
export const totals: Matrix = [
  [8, 8, 0, 1],
  [9, 9, 0, 1],
  [7, 7, 0, 1],
  [2.4, 2.4, 0, 1],
  [2.4, 2.4, 0, 1],
  [2.4, 2.4, 0, 1],
  [0, 0, 0, 0],
  [0, 0, 0, 0],
];
