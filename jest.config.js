/** What every project has: TypeScript through swc. */
const base = {
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest'] },
};

/** What runs in Node alone loads and compresses no more than it has to. */
const inNode = {
  ...base,
  moduleNameMapper: {
    '^@fluentui/react-icons$': '<rootDir>/test/pane/icons.cjs',
    '^fflate$': '<rootDir>/test/storedZip.cjs',
  },
};

const office = '<rootDir>/test/office/';
const browser = '<rootDir>/test/browser/';
const faults = '<rootDir>/test/faults/';
const corpus = '<rootDir>/test/corpus/';
const whole = '\\.whole\\.test\\.ts$';

/**
 * One project per thing a machine must have: Node alone, LibreOffice, Chromium. `whole` needs Node alone, too, and more
 * time than a change should wait for: searches to the proven optimum, whole rosters, sheets of thousands of rows, whole
 * workbooks that are planned again and again; `faults`, too: a run in Excel that is disturbed in every way; `corpus`,
 * too: runs over workbooks of others.
 */
export default {
  // Ends a test that hangs. No test takes a time to be right or wrong.
  testTimeout: 600_000,
  projects: [
    {
      ...inNode,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', office, browser, corpus, faults, whole],
    },
    { ...inNode, displayName: 'whole', testMatch: ['<rootDir>/test/**/*.whole.test.ts'] },
    { ...inNode, displayName: 'corpus', testMatch: [`${corpus}**/*.test.ts`] },
    { ...inNode, displayName: 'faults', testMatch: [`${faults}**/*.test.ts`] },
    { ...base, displayName: 'office', testMatch: [`${office}**/*.test.ts`] },
    { ...base, displayName: 'browser', testMatch: [`${browser}**/*.test.ts`] },
  ],
};
