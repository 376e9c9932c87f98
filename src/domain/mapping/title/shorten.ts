import { shortForms } from '../grammar/shortForms';
import { reachOf } from './reachOf';
import { wordList } from './wordList';

/** A word of a title in English; `headFirst` where its language puts the head noun first. */
export interface Token {
  readonly word: string;
  readonly headFirst: boolean;
}

const shortOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(shortForms).flatMap(([short, list]) =>
    wordList(list).map((long) => [long, short.split(' ')] as const),
  ),
);
const reach = reachOf([...shortOf.keys()]);
const longest = Math.max(...reach.values());

function shortAt(
  tokens: readonly Token[],
  from: number,
): { readonly words: readonly string[]; readonly length: number } | undefined {
  const turnable = tokens.slice(from, from + longest).some((token) => token.headFirst);
  const most = turnable ? longest : (reach.get(tokens[from]?.word ?? '') ?? 0);
  for (let length = Math.min(most, tokens.length - from); length > 0; length -= 1) {
    const slice = tokens.slice(from, from + length);
    const words = slice.map((token) => token.word);
    const forward = shortOf.get(words.join(' '));
    if (forward !== undefined) return { words: forward, length };
    const turned = slice.some((token) => token.headFirst)
      ? shortOf.get(words.reverse().join(' '))
      : undefined;
    if (turned !== undefined) return { words: turned, length };
  }
  return undefined;
}

function onePass(tokens: readonly Token[]): readonly Token[] {
  const short: Token[] = [];
  let from = 0;
  for (let token = tokens[from]; token !== undefined; token = tokens[from]) {
    const found = shortAt(tokens, from);
    const headFirst = token.headFirst;
    if (found === undefined) short.push(token);
    else for (const word of found.words) short.push({ word, headFirst });
    from += found?.length ?? 1;
  }
  return short;
}

/** Words with long forms replaced by short ones; twice, as "machine learning operations" becomes "ml operations" first. */
export function shorten(tokens: readonly Token[]): readonly Token[] {
  return onePass(onePass(tokens));
}

/** A phrase of the grammar with its long forms replaced. */
export function shortPhrase(phrase: string): string {
  return shorten(phrase.split(' ').map((word) => ({ word, headFirst: false })))
    .map((token) => token.word)
    .join(' ');
}
