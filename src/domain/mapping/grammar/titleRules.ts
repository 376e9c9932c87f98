import { leadingRules } from './rules/leadingRules';
import { careRules } from './rules/careRules';
import { architectRules } from './rules/architectRules';
import { makerRules } from './rules/makerRules';
import { scientistRules } from './rules/scientistRules';
import { analystRules } from './rules/analystRules';
import type { TitleRule } from './titleRule';

/** The title grammar, top to bottom: the first rule that fits a title decides it. */
export const titleRules: readonly TitleRule[] = [
  ...leadingRules,
  ...careRules,
  ...architectRules,
  ...scientistRules,
  ...makerRules,
  ...analystRules,
];
