import type { ProfileId } from '../../../framework/profileNames';
import type { BandId } from './bands';
import type { ContextId } from './contexts';
import type { DomainId } from './domains';
import type { HeadId } from './heads';

/** One line of the title grammar: a title with such a head noun and such a domain has this profile. */
export interface TitleRule {
  /** Name of the rule, shown as evidence. */
  readonly id: string;
  /** The head noun is one of these; absent: any head noun, or none. */
  readonly heads?: readonly (HeadId | 'none')[];
  /** The title names one of these domains; absent: no domain is asked for. */
  readonly domains?: readonly DomainId[];
  /** The title names one of these domains as well. */
  readonly and?: readonly DomainId[];
  /** The title names none of these domains. */
  readonly not?: readonly DomainId[];
  /** The title has a context word of this kind. */
  readonly context?: ContextId;
  /** Holds only where the title has no word that the grammar does not know. */
  readonly known?: true;
  /** Holds only where the title has no other word but level words. */
  readonly alone?: true;
  /** The profile, or `null`: the title is outside the framework. */
  readonly profile: ProfileId | null;
  /** Other profiles such titles can mean. */
  readonly also?: readonly ProfileId[];
  readonly band: BandId;
}
