const swc = { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest'] };

/** One project per thing a machine must have: Node alone, LibreOffice, Chromium. */
export default {
  // Generous: a busy machine must not decide what is right.
  testTimeout: 60_000,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      transform: swc,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      moduleNameMapper: {
        '^@fluentui/react-icons$': '<rootDir>/test/pane/icons.cjs',
        '^fflate$': '<rootDir>/test/storedZip.cjs',
      },
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/office/', '<rootDir>/test/browser/'],
    },
    {
      displayName: 'office',
      testEnvironment: 'node',
      transform: swc,
      testMatch: ['<rootDir>/test/office/**/*.test.ts'],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      transform: swc,
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
