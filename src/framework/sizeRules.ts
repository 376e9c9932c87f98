import type { Source } from './source';
import type { Text } from './text';

/** What the size of a machine learning organisation says about how many profiles one person holds. */
interface SizeRuleShape {
  readonly id: string;
  readonly name: Text;
  /** From this many heads on. */
  readonly minimumHeads: number;
  /** How many profiles one person may hold. */
  readonly profilesPerPerson: number;
  readonly advice: Text;
  readonly source: Source;
}

const derived: Text = {
  en: 'The whitepaper contrasts small and large without numbers. Ten profiles: fewer than 10 heads cannot give each profile a person (small); from 30 heads on every profile can have several (large). One person holds up to 3, 2 or 1 profiles.',
  de: 'Das Whitepaper stellt klein und groß ohne Zahlen gegenüber. Zehn Profile: Unter 10 Köpfen kann nicht jedes Profil eine Person haben (klein); ab 30 Köpfen kann jedes Profil mehrere haben (groß). Eine Person hält bis zu 3, 2 oder 1 Profil.',
};

const source: Source = { document: 'whitepaper', place: 'section "Company Size and Division Size"', derived };

const sizes = [
  {
    id: 'small',
    name: { en: 'Small', de: 'Klein' },
    minimumHeads: 0,
    profilesPerPerson: 3,
    advice: {
      en: 'One person holds several profiles and takes a use case from end to end. Check whether each has the skills of all of them; if not, hire outside experts or start training early.',
      de: 'Eine Person hält mehrere Profile und führt einen Use Case von Anfang bis Ende. Prüfen, ob sie die Fähigkeiten aller Profile hat; sonst externe Fachleute holen oder früh weiterbilden.',
    },
    source,
  },
  {
    id: 'medium',
    name: { en: 'Medium', de: 'Mittel' },
    minimumHeads: 10,
    profilesPerPerson: 2,
    advice: {
      en: 'A person holds one profile and at most a neighbouring second one. Give each profile one responsible head first.',
      de: 'Eine Person hält ein Profil und höchstens ein benachbartes zweites. Zuerst jedem Profil einen verantwortlichen Kopf geben.',
    },
    source,
  },
  {
    id: 'large',
    name: { en: 'Large', de: 'Groß' },
    minimumHeads: 30,
    profilesPerPerson: 1,
    advice: {
      en: 'Each profile has a team of several people who do similar work on different projects. Use the profile as the common standard and let peers teach each other.',
      de: 'Jedes Profil hat ein Team aus mehreren Personen, die in verschiedenen Projekten ähnlich arbeiten. Das Profil als gemeinsamen Standard nutzen und voneinander lernen lassen.',
    },
    source,
  },
] as const satisfies readonly SizeRuleShape[];

/** The id of a size rule. */
export type SizeId = (typeof sizes)[number]['id'];

/** A size rule. */
export interface SizeRule extends SizeRuleShape {
  readonly id: SizeId;
}

/** Small, medium and large, smallest first. */
export const sizeRules: readonly SizeRule[] = sizes;
