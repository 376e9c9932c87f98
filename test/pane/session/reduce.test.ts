import { HostFailure } from '../../../src/host/port';
import type { Action } from '../../../src/pane/session/action';
import { reduce } from '../../../src/pane/session/reduce';
import { firstState, type Outcome, type Roster, type State } from '../../../src/pane/session/state';
import { literalReport } from '../literalPlanner';

const roster: Roster = {
  choice: { sheet: 'Staff', columns: {} },
  snapshot: { sheets: [], tables: [] },
  reading: {
    sheet: 'Staff',
    headerRow: 0,
    headerRows: 1,
    columns: [],
    tables: [],
    unusedColumns: [],
    members: [],
    problems: [],
    candidates: [],
  },
  problems: [],
};
const outcome: Outcome = {
  summary: literalReport.result.summary,
  problems: [],
  sheets: [],
  fingerprint: 'f',
  explain: () => null,
};
const sheets = [{ name: 'Staff', rows: 4, columns: 4, ours: false }];
/** The last run read the title of sheet B from another column. */
const last = { sheet: 'B', columns: { title: 'Role' } } as const;
const failure = new HostFailure('protected', 'test');

function after(...actions: readonly Action[]): State {
  let state: State = firstState;
  for (const action of actions) state = reduce(state, action);
  return state;
}

const listed: readonly Action[] = [
  { type: 'readingBegan', sheet: null },
  { type: 'listed', sheets, choice: { sheet: 'Staff', columns: {} }, last },
];
const read: readonly Action[] = [
  ...listed,
  { type: 'readingBegan', sheet: 'Staff' },
  { type: 'rosterRead', roster },
];
const run: readonly Action[] = [
  { type: 'runBegan', task: 'plan' },
  { type: 'planned', roster, outcome, sheets },
];
const done: readonly Action[] = [...read, ...run];
const step = { id: 1, decisions: [{ id: 'm1', shares: [], level: null }] } as const;

test.each<readonly [string, readonly Action[], object]>([
  ['at first nothing is known', [], { kind: 'empty', sheets: null }],
  ['the sheets are named', listed, { kind: 'empty', sheets, last }],
  ['a sheet is picked', [...listed, { type: 'picked', sheet: 'C' }], { choice: { sheet: 'C', columns: {} } }],
  [
    'the sheet of the last run keeps its columns',
    [...listed, { type: 'picked', sheet: 'B' }],
    { choice: last },
  ],
  ['a roster is read', read, { kind: 'roster', roster, outcome: null, stale: false }],
  ['a run is under way', [...read, { type: 'runBegan', task: 'plan' }], { kind: 'running', progress: null }],
  ['a run is over', done, { kind: 'done', view: 'mapping', stale: false }],
  ['the next result is viewed', [...done, { type: 'viewed', view: 'plan' }], { kind: 'done', view: 'plan' }],
  ['the roster is viewed', [...done, { type: 'viewed', view: 'roster' }], { kind: 'roster', outcome }],
  ['a corrected roster is newer', [...done, { type: 'corrected', roster }], { kind: 'roster', stale: true }],
  ['an edit makes stale', [...done, { type: 'becameStale', outcome }], { kind: 'done', stale: true }],
  [
    'what became stale was an earlier run',
    [...done, { type: 'becameStale', outcome: { ...outcome } }],
    { kind: 'done', stale: false },
  ],
  [
    'a decision waits for the next run and leaves the run behind',
    [...done, { type: 'decided', step }],
    { kind: 'done', steps: [step], stale: false, revertible: null },
  ],
  [
    'a decision taken back is gone',
    [...done, { type: 'decided', step }, { type: 'undone', id: 1 }],
    { steps: [] },
  ],
  [
    'a run plans with the decisions',
    [...done, { type: 'decided', step }, ...run],
    { kind: 'done', steps: [], revertible: 'run' },
  ],
  [
    'who runs again while reading a result goes on reading it',
    [...done, { type: 'viewed', view: 'plan' }, ...run],
    { kind: 'done', view: 'plan' },
  ],
  ['there are no results before a run', [...read, { type: 'viewed', view: 'plan' }], { kind: 'roster' }],
  ['nothing can run before a roster', [...listed, { type: 'runBegan', task: 'plan' }], { kind: 'empty' }],
  ['a failure is told', [...read, { type: 'failed', failure }], { kind: 'failed', failure }],
  [
    'a failure is dismissed',
    [...read, { type: 'failed', failure }, { type: 'dismissed' }],
    { kind: 'roster' },
  ],
  [
    'a run taken back leaves the roster',
    [...done, { type: 'runBegan', task: 'revert' }, { type: 'reverted', reverted: true, sheets }],
    { kind: 'reverted', before: { kind: 'roster', sheets, roster, outcome: null, stale: false } },
  ],
])('%s', (_what, actions, expected) => {
  expect(after(...actions)).toMatchObject(expected);
});

const late: readonly Action[] = [
  { type: 'progressed', progress: { step: 'write', share: 0.5, sheet: 'Mapping' } },
  { type: 'stopping' },
  { type: 'listed', sheets: [], choice: null, last: null },
  { type: 'rosterRead', roster },
  { type: 'planned', roster, outcome, sheets },
  { type: 'reverted', reverted: true, sheets },
  { type: 'cancelled' },
];

test.each(late.map((action) => [action.type, action] as const))(
  '%s changes nothing when nothing is under way',
  (_type, action) => {
    const state = after(...read);
    expect(reduce(state, action)).toBe(state);
  },
);
