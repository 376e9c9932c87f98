import { contexts } from '../grammar/contexts';
import { domains } from '../grammar/domains';
import { heads } from '../grammar/heads';
import { levelWords } from '../grammar/levelWords';
import { eastern } from '../grammar/words/eastern';
import { english } from '../grammar/words/english';
import { germanFields } from '../grammar/words/germanFields';
import { germanRoles } from '../grammar/words/germanRoles';
import { northern } from '../grammar/words/northern';
import { romance } from '../grammar/words/romance';
import { shortForms } from '../grammar/shortForms';
import { wordList } from './wordList';

/** A word of another language: its English words, and whether its language puts the head noun first. */
export interface Translation {
  readonly words: readonly string[];
  readonly headFirst: boolean;
}

const phraseTables: readonly Readonly<Record<string, string>>[] = [
  domains,
  heads,
  contexts,
  levelWords,
  shortForms,
];

/** Every English word that stands in a phrase of the grammar. */
const englishWords: ReadonlySet<string> = new Set(
  phraseTables.flatMap((table) =>
    Object.values(table).flatMap((list) => wordList(list).flatMap((phrase) => phrase.split(' '))),
  ),
);

/** Words that are dropped, as they carry no meaning in any of the languages. */
export const fillers: ReadonlySet<string> = new Set(wordList(contexts.filler));

function collect(): ReadonlyMap<string, Translation> {
  const all = new Map<string, Translation>();
  for (const word of englishWords) all.set(word, { words: [word], headFirst: false });
  const tables: readonly (readonly [Readonly<Record<string, string>>, boolean])[] = [
    [germanRoles, false],
    [germanFields, false],
    [northern, false],
    [romance, true],
    [eastern, true],
  ];
  for (const [meaning, list] of Object.entries(english)) {
    for (const word of wordList(list)) all.set(word, { words: meaning.split(' '), headFirst: false });
  }
  for (const [table, headFirst] of tables) {
    for (const [meaning, list] of Object.entries(table)) {
      for (const word of wordList(list))
        if (!all.has(word)) all.set(word, { words: meaning.split(' '), headFirst });
    }
  }
  return all;
}

/** Every known word, folded, with its English words. */
export const vocabulary: ReadonlyMap<string, Translation> = collect();
