import { foldText } from '../title/foldText';

/** Whether a character of a run of separators parts words: a plus never does, a point only before a space or the end. */
function parts(run: string, at: number, isLast: boolean): boolean {
  const next = run[at + 1];
  if (run[at] === '.') return next === undefined ? isLast : next.trim() === '';
  return run[at] !== '+';
}

/** A run of separators as a key has it; characters of a name, as in C++, .NET and Node.js, stay. */
function keyOfRun(run: string, start: number, text: string): string {
  let at = run.length - 1;
  while (at >= 0 && !parts(run, at, start + run.length === text.length)) at -= 1;
  return at < 0 ? run : ` ${run.slice(at + 1).replace(/^\.+/, '')}`;
}

/** The key of a skill's spelling: case, diacritics, hyphens, slashes and spaces do not tell spellings apart. */
export function skillKey(text: string): string {
  return foldText(text)
    .replace(/[\s\-_/.,;:()&+]+/gu, keyOfRun)
    .trim();
}
