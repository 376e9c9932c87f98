import type { LevelId } from '../../../framework/levels';
import type { ContextId } from '../grammar/contexts';
import type { DomainId } from '../grammar/domains';
import type { HeadId } from '../grammar/heads';

/** A head noun with the English words that named it. */
export interface HeadWord {
  readonly id: HeadId;
  readonly words: string;
}

/** A title taken apart: what the words say, in the order in which they stand. */
export interface TitleParts {
  readonly heads: readonly HeadWord[];
  readonly domains: readonly { readonly id: DomainId; readonly words: string }[];
  readonly contexts: readonly ContextId[];
  readonly levels: readonly LevelId[];
  /** Words that are in no table. */
  readonly unknown: readonly string[];
}
