import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The documents the framework comes from; they are not part of the project and not everywhere at hand. */
const sources = join(__dirname, '../../../shared/seeds');
const code = join(__dirname, '../../src');
const longestRun = 7;
/** Names may be cited: a title is no sentence. */
const citedTitles = ['ML Skill Profiles: An Organizational Blueprint for Scaling Enterprise ML'];

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(longestRun).map((_, index) => words.slice(index, index + longestRun + 1).join(' '));
}

/** Every text that a file of ours holds. */
function textsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false));
  return found;
}

function copiedRuns(from: readonly string[], texts: readonly string[]): readonly string[] {
  const known = new Set(from.flatMap(runsOf));
  for (const title of citedTitles) for (const run of runsOf(title)) known.delete(run);
  return texts.flatMap(runsOf).filter((run) => known.has(run));
}

const ours = readdirSync(code, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => textsIn(join(code, name)));

test('eight words of a document in a row are found, seven are not, whatever stands between them', () => {
  const document = 'Roles are reference points: they tell each member of a team what to own.';
  expect(copiedRuns([document], ['we say that they tell each member of a team what, well'])).toEqual([
    'they tell each member of a team what',
  ]);
  expect(copiedRuns([document], ['they tell each member of a team'])).toEqual([]);
});

(existsSync(sources) ? test : test.skip)('no text of ours repeats eight words of a source in a row', () => {
  const documents = readdirSync(sources).map((name) => readFileSync(join(sources, name), 'utf8'));
  expect(documents.length).toBeGreaterThan(0);
  expect(ours.length).toBeGreaterThan(1000);
  expect(copiedRuns(documents, ours)).toEqual([]);
});
