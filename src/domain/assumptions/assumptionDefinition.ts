import type { Language } from '../../framework/language';
import type { AssumptionKey } from './assumptions';

/** What an assumption may hold. */
export type AssumptionRange =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      /** Whether an empty cell is a statement too: that none is set. */
      readonly orNone?: true;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'code' }
  /** Any text, also none. */
  | { readonly kind: 'text' };

/** The group an assumption stands in on its sheet. */
export type AssumptionGroup = 'effort' | 'demand' | 'coverage' | 'organisation' | 'time' | 'money';

/** The name of the cell that formulas read an assumption by. */
export type AssumptionName<Key extends AssumptionKey = AssumptionKey> = `MLTP_${Capitalize<Key>}`;

/** One line of the Assumptions sheet. */
export interface AssumptionDefinition {
  readonly key: AssumptionKey;
  readonly group: AssumptionGroup;
  readonly cellName: AssumptionName;
  readonly label: Readonly<Record<Language, string>>;
  readonly unit: Readonly<Record<Language, string>>;
  readonly look: 'count' | 'ratio' | 'percent' | 'money' | 'date' | 'text';
  readonly range: AssumptionRange;
  readonly note: Readonly<Record<Language, string>>;
  readonly source: string;
}
