import office from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The layers, lowest first. A file may import from its own layer and from those before it:
 * framework <- domain <- sheet <- host port <- host implementations | run <- pane | commands | cli; the page puts the pane
 * beside the host of the browser.
 */
const callers = ['run', 'pane', 'commands', 'cli', 'page'];
const above = {
  framework: ['domain', 'sheet', 'host', ...callers],
  domain: ['sheet', 'host', ...callers],
  sheet: ['host', ...callers],
};

/** Folders that a layer must not reach, as an import rule. */
function forbid(files, folders, message, ignores = []) {
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `(^|/)\\.\\./(.*/)?(${folders.join('|')})(/|$)`, message }] },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'coverage/**', 'node_modules/**', '**/*.mjs', '**/*.cjs', '*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one idea, one name.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  ...Object.entries(above).map(([layer, folders]) =>
    forbid([`src/${layer}/**`], folders, `${layer} knows nothing of the layers above it.`),
  ),
  forbid(['src/host/port.ts'], callers, 'The port knows no caller.'),
  forbid(['src/host/*/**'], callers, 'A host knows no caller.'),
  {
    ...forbid(
      ['src/pane/**'],
      ['host/excel', 'host/file', 'host/browser', 'cli', 'commands', 'page'],
      'The pane knows the port, never a host.',
      ['src/pane/start/**'],
    ),
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/host/excel/**', 'src/commands/**', 'src/pane/start/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/host/excel names Excel.' },
        { name: 'Office', message: 'Only src/host/excel names Office.' },
        { name: 'OfficeExtension', message: 'Only src/host/excel names OfficeExtension.' },
      ],
    },
  },
  {
    files: ['src/host/excel/**'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(
      Object.keys(office.rules)
        .filter((rule) => rule !== 'no-navigational-load')
        .map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['src/pane/**/*.tsx', 'src/pane/**/*.ts', 'src/page/**/*.tsx', 'src/page/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/cli/**', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
