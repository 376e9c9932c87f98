import { layers } from './layers.mjs';
import { moduleState } from './moduleState.mjs';

const oneName = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one idea, one name.',
};

const waits = 'The core waits for nothing: only a host, the solver and the run await.';
const clock = 'The core has no clock: the moment of a run comes with its input.';
const chance = 'The core has no chance: the same input gives the same plan.';

/** Names of a host that only its own code may say. */
const office = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: `Only src/host/excel names ${name}.`,
}));

const told = 'Numbers, plurals and lists are written in src/domain/numberWords.ts, which alone asks Intl.';
const intl = { name: 'Intl', message: told };
const ownNumbers = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((property) => ({
  property,
  message: told,
}));

/** A sentence that tells one from several by itself; a part that one lacks is none. */
const ownPlural = {
  selector:
    'ConditionalExpression[test.operator=/^[!=]==$/][test.right.raw=/^.?1.?$/][consequent.value!=""]' +
    '[consequent.type=/Literal/][alternate.type=/Literal/]' +
    ':matches([consequent.type="TemplateLiteral"], [alternate.type="TemplateLiteral"])',
  message: told,
};

/** Globals that the core does without. */
const notInCore = [
  ...office,
  { name: 'Promise', message: waits },
  { name: 'setTimeout', message: waits },
  { name: 'queueMicrotask', message: waits },
  { name: 'performance', message: clock },
  { name: 'crypto', message: chance },
];

/** The rules of this house, which need no types: layers, and what keeps the core pure. */
export const house = [
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { house: { rules: { layers, 'module-state': moduleState } } },
    rules: { 'house/layers': 'error', 'no-restricted-syntax': ['error', oneName] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-globals': ['error', intl],
      'no-restricted-properties': ['error', ...ownNumbers],
      'no-restricted-syntax': ['error', oneName, ownPlural],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/host/excel/**', 'src/commands/**', 'src/pane/start/**'],
    rules: { 'no-restricted-globals': ['error', ...office, intl] },
  },
  {
    files: ['src/framework/**', 'src/domain/**', 'src/sheet/**'],
    rules: {
      'house/module-state': 'error',
      'no-restricted-globals': ['error', ...notInCore, intl],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: chance },
        ...ownNumbers,
      ],
      'no-restricted-syntax': [
        'error',
        oneName,
        ownPlural,
        { selector: ':function[async=true]', message: waits },
        { selector: 'AwaitExpression, ForOfStatement[await=true]', message: waits },
        { selector: 'ImportExpression', message: waits },
        { selector: 'TSTypeReference[typeName.name=/^Promise/]', message: waits },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
        { selector: 'CallExpression[callee.name="Date"]', message: clock },
      ],
    },
  },
  {
    files: ['src/domain/numberWords.ts'],
    rules: { 'no-restricted-globals': ['error', ...notInCore] },
  },
];
