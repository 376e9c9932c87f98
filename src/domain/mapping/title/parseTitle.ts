import type { LevelId } from '../../../framework/levels';
import type { ContextId } from '../grammar/contexts';
import type { DomainId } from '../grammar/domains';
import { headPairs } from '../grammar/heads';
import type { PhraseMeaning } from './phrases';
import { longestPhrase, phraseReach, phrases } from './phrases';
import type { Token } from './shorten';
import { shorten } from './shorten';
import type { HeadWord, TitleParts } from './titleParts';
import { fillers } from './vocabulary';
import { wordMeaning } from './wordMeaning';

const wordPattern = /\.net|c\+\+|c#|[\p{L}\d]+(?:[.'][\p{L}\d]+)*/gu;

function tokensOf(part: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [word] of part
    .replace(/(?<!\p{L})e-(?=\p{L}{5})/gu, 'e')
    .replaceAll('&', ' and ')
    .replaceAll('+ ', ' and ')
    .matchAll(wordPattern)) {
    const bare = word.replace(/^[ld]'/u, '').replace(/'s$/u, '');
    const meaning = wordMeaning(bare);
    for (const piece of meaning.words) tokens.push({ word: piece, headFirst: meaning.headFirst });
  }
  const isForeign = tokens.some((token) => token.headFirst);
  return tokens.map((token, at) =>
    token.word === frenchAi && (isForeign || (at > 0 && tokens[at - 1]?.word !== 'of'))
      ? { word: 'ai', headFirst: true }
      : token,
  );
}

/** AI in French and Spanish, behind a noun and no "of", or beside a word of theirs; before an English one it may be Internal Audit. */
const frenchAi = 'ia';

interface Found {
  readonly meaning: PhraseMeaning;
  readonly words: string;
  readonly length: number;
}

function phraseAt(tokens: readonly Token[], from: number): Found | undefined {
  const turnable = tokens.slice(from, from + longestPhrase).some((token) => token.headFirst);
  const reach = turnable ? longestPhrase : (phraseReach.get(tokens[from]?.word ?? '') ?? 0);
  for (let length = Math.min(reach, tokens.length - from); length > 0; length -= 1) {
    const slice = tokens.slice(from, from + length);
    const words = slice.map((token) => token.word);
    const forward = phrases.get(words.join(' '));
    if (forward !== undefined) return { meaning: forward, words: words.join(' '), length };
    if (length === 1 || !slice.some((token) => token.headFirst)) continue;
    const turned = words.reverse().join(' ');
    const backward = phrases.get(turned);
    if (backward !== undefined) return { meaning: backward, words: turned, length };
  }
  return undefined;
}

const isNumber = /^\d+$/u;

/** Takes a normalised part of a title apart into head nouns, domains, contexts, levels and unknown words. */
export function parseTitle(part: string): TitleParts {
  const all = tokensOf(part);
  const heads: HeadWord[] = [];
  const domains: { id: DomainId; words: string }[] = [];
  const contexts: ContextId[] = [];
  const levels: LevelId[] = [];
  const unknown: string[] = [];
  const note = ({ meaning, words }: Found): void => {
    if (meaning.head !== undefined) heads.push({ id: meaning.head, words });
    if (meaning.domain !== undefined) domains.push({ id: meaning.domain, words });
    if (meaning.context !== undefined) contexts.push(meaning.context);
    if (meaning.level !== undefined) levels.push(meaning.level);
  };
  const tokens = shorten(all.filter((token) => !fillers.has(token.word) || token.word === 'and'));
  let from = 0;
  while (from < tokens.length) {
    const found = phraseAt(tokens, from);
    if (found === undefined) {
      const word = tokens[from]?.word ?? '';
      if (!fillers.has(word) && !isNumber.test(word)) unknown.push(word);
      from += 1;
    } else {
      note(found);
      from += found.length;
    }
  }
  return {
    heads: paired(heads),
    domains,
    contexts: contexts.filter((id) => id !== 'filler'),
    levels,
    unknown,
  };
}

function paired(heads: readonly HeadWord[]): readonly HeadWord[] {
  for (const pair of headPairs) {
    const first = heads.find((head) => head.id === pair.first && head.words === pair.word);
    const second = heads.find((head) => head.id === pair.second);
    if (first !== undefined && second !== undefined) {
      return [
        { id: pair.becomes, words: `${first.words} ${second.words}` },
        ...heads.filter((head) => head !== first && head !== second),
      ];
    }
  }
  return heads;
}
