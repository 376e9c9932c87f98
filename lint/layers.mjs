/** The pure core, lowest layer first. */
const core = ['framework', 'domain', 'sheet'];
const beside = [...core, 'host', 'run'];

/**
 * What each part of src may import besides itself, and which packages. `host` is what hosts share: the port, what they
 * must agree on (host/refresh), a workbook in memory (host/book) and the parts of its file (host/package).
 */
const parts = {
  framework: { of: [], packages: [] },
  domain: { of: ['framework'], packages: [] },
  sheet: { of: ['framework', 'domain'], packages: [] },
  host: { of: core, packages: [] },
  'host/excel': { of: [...core, 'host'], packages: [] },
  'host/file': { of: [...core, 'host'], packages: ['fflate', 'papaparse'] },
  'host/solver': { of: [...core, 'host'], packages: ['highs'] },
  'host/browser': { of: [...core, 'host'], packages: ['@univerjs/'] },
  run: { of: [...core, 'host'], packages: [] },
  pane: { of: beside, packages: ['react', '@fluentui/'] },
  'pane/start': { of: [...beside, 'pane', 'host/excel', 'host/solver'], packages: ['react', 'react-dom/'] },
  page: {
    of: [...beside, 'pane', 'pane/start', 'host/file', 'host/browser'],
    packages: ['react', 'react-dom/', '@fluentui/', '@univerjs/', 'rxjs'],
  },
  commands: { of: [...beside, 'pane', 'pane/start'], packages: [] },
  cli: { of: [...beside, 'host/file', 'host/solver'], packages: ['node:'] },
};

/** The part that a path below src belongs to; `null` for the package file and other data outside it. */
function partOf(path) {
  const [first, second] = path.split('/');
  const inner = `${first}/${second}`;
  return inner in parts ? inner : first in parts ? first : null;
}

function isPackage(source, packages) {
  return packages.some((name) => (/[:/]$/.test(name) ? source.startsWith(name) : source === name));
}

/** The path below src that a relative import of a file means; `null` where it leaves src. */
function target(file, source) {
  const steps = file.split('/').slice(0, -1);
  for (const step of source.split('/')) {
    if (step === '..') {
      if (steps.length === 0) return null;
      steps.pop();
    } else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Imports, static and dynamic, go down the layers only, and a package is named only where it belongs. */
export const layers = {
  meta: {
    type: 'problem',
    messages: {
      layer: '{{from}} may not import {{to}}: it knows {{known}}.',
      package: '{{from}} may not import the package {{source}}.',
    },
  },
  create(context) {
    const [, file] = /(?:^|\/)src\/(.*)$/.exec(context.filename.replaceAll('\\', '/')) ?? [];
    const from = file === undefined ? null : partOf(file);
    if (from === null) return {};
    const { of, packages } = parts[from];

    function check(node) {
      if (node?.type !== 'Literal') return;
      const source = String(node.value);
      if (!source.startsWith('.')) {
        if (!isPackage(source, packages))
          context.report({ node, messageId: 'package', data: { from, source } });
        return;
      }
      const path = target(file, source);
      const to = path === null ? null : partOf(path);
      if (to === null || to === from || of.includes(to)) return;
      const known = of.length === 0 ? 'nothing else' : of.join(', ');
      context.report({ node, messageId: 'layer', data: { from, to, known } });
    }

    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
    };
  },
};
