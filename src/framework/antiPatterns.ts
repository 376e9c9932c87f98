import type { ProfileId } from './profileNames';
import type { Source } from './source';
import type { Text } from './text';

/** A way to build a team that is known to go wrong. */
interface AntiPatternShape {
  readonly id: string;
  readonly name: Text;
  /** What goes wrong, and why. */
  readonly harm: Text;
  readonly advice: Text;
  /** Where a plan itself can show it: one of these profiles is there while none of the others is. */
  readonly shownBy?: { readonly anyOf: readonly ProfileId[]; readonly withoutAnyOf: readonly ProfileId[] };
  readonly source: Source;
}

const interview = 'interview with Joe Reis';
const apply = 'section "How to apply the framework"';

const patterns = [
  {
    id: 'scientistBeforeData',
    name: { en: 'Data Scientist before data', de: 'Data Scientist vor den Daten' },
    harm: {
      en: 'A Data Scientist is hired before anyone provides data and has little or nothing to work with.',
      de: 'Ein Data Scientist wird eingestellt, bevor jemand Daten bereitstellt, und hat wenig oder nichts zum Arbeiten.',
    },
    advice: {
      en: 'Hire or assign a Data Architect or Data Engineer first.',
      de: 'Zuerst einen Data Architect oder Data Engineer einstellen oder benennen.',
    },
    shownBy: { anyOf: ['dataScientist'], withoutAnyOf: ['dataArchitect', 'dataEngineer'] },
    source: { document: 'whitepaper', place: interview },
  },
  {
    id: 'unclearResponsibilities',
    name: { en: 'Hiring without clear responsibilities', de: 'Einstellen ohne klare Verantwortung' },
    harm: {
      en: 'People find other work than they were promised, are confused and frustrated, and leave.',
      de: 'Menschen finden andere Arbeit vor als versprochen, sind verwirrt und frustriert und gehen.',
    },
    advice: {
      en: 'Settle the responsibilities of a profile before the position is opened.',
      de: 'Die Verantwortung eines Profils klären, bevor die Stelle ausgeschrieben wird.',
    },
    source: { document: 'whitepaper', place: interview },
  },
  {
    id: 'oneSizeFitsAll',
    name: { en: 'One size fits all', de: 'Ein Schema für alle' },
    harm: {
      en: 'A team is drawn from a framework instead of from what the company needs.',
      de: 'Ein Team wird nach einem Framework entworfen statt nach dem Bedarf des Unternehmens.',
    },
    advice: {
      en: 'Start from the use cases; use the framework to find blind spots.',
      de: 'Von den Use Cases ausgehen; das Framework nutzen, um blinde Flecken zu finden.',
    },
    source: { document: 'whitepaper', place: interview },
  },
  {
    id: 'hypeBeforeAnalytics',
    name: { en: 'Hype before analytics', de: 'Hype vor Analyse' },
    harm: {
      en: 'AI is applied because of the hype, and nobody knows what the data can give.',
      de: 'KI wird wegen des Hypes eingesetzt, und niemand weiß, was die Daten hergeben.',
    },
    advice: {
      en: 'Become good at analytics first: have a Data Analyst explore the data.',
      de: 'Zuerst in der Analyse gut werden: einen Data Analyst die Daten erkunden lassen.',
    },
    shownBy: { anyOf: ['dataScientist', 'mlEngineer', 'mlArchitect'], withoutAnyOf: ['dataAnalyst'] },
    source: { document: 'whitepaper', place: interview },
  },
  {
    id: 'silos',
    name: { en: 'Silos', de: 'Silos' },
    harm: {
      en: 'Profiles become fences: people work beside each other and lose sight of the goal.',
      de: 'Profile werden zu Zäunen: Menschen arbeiten nebeneinander her und verlieren das Ziel aus dem Blick.',
    },
    advice: {
      en: 'Make dependencies between profiles visible and let people work across them.',
      de: 'Abhängigkeiten zwischen Profilen sichtbar machen und über sie hinweg zusammenarbeiten lassen.',
    },
    source: { document: 'whitepaper', place: apply },
  },
  {
    id: 'boundaryDebates',
    name: { en: 'Endless debates on boundaries', de: 'Endlose Debatten über Grenzen' },
    harm: {
      en: 'Time goes into drawing lines between profiles instead of into the use case.',
      de: 'Zeit fließt in Grenzziehung zwischen Profilen statt in den Use Case.',
    },
    advice: {
      en: 'Try a division of work, adapt it with experience, and let people grow into adjacent profiles.',
      de: 'Eine Aufteilung ausprobieren, mit Erfahrung anpassen und Menschen in benachbarte Profile hineinwachsen lassen.',
    },
    source: { document: 'whitepaper', place: apply },
  },
  {
    id: 'frozenRoles',
    name: { en: 'Frozen roles', de: 'Eingefrorene Rollen' },
    harm: {
      en: 'Definitions of roles stay while technology moves on.',
      de: 'Rollenbeschreibungen bleiben stehen, während sich die Technik weiterbewegt.',
    },
    advice: {
      en: 'Review profiles regularly against new tools and methods.',
      de: 'Profile regelmäßig an neuen Werkzeugen und Methoden prüfen.',
    },
    source: { document: 'whitepaper', place: apply },
  },
  {
    id: 'forgottenOmission',
    name: { en: 'Forgotten omission', de: 'Vergessene Auslassung' },
    harm: {
      en: 'A practice that was left out on purpose is missing when data changes or models grow.',
      de: 'Eine bewusst ausgelassene Praxis fehlt, wenn sich Daten ändern oder Modelle wachsen.',
    },
    advice: {
      en: 'Write down what is omitted and until when, and train people for it ahead of time.',
      de: 'Aufschreiben, was bis wann ausgelassen wird, und rechtzeitig dafür weiterbilden.',
    },
    source: { document: 'whitepaper', place: 'section "Machine Learning Maturity"' },
  },
  {
    id: 'shuffledExperts',
    name: { en: 'Shuffled experts', de: 'Wandernde Fachleute' },
    harm: {
      en: 'Experts of a pool move on; nobody owns maintenance or gets to know the business field.',
      de: 'Fachleute eines Pools ziehen weiter; niemand verantwortet die Wartung oder lernt das Fachgebiet kennen.',
    },
    advice: {
      en: 'Name an owner for the operation of each use case before the experts leave.',
      de: 'Für den Betrieb jedes Use Case jemanden benennen, bevor die Fachleute weiterziehen.',
    },
    source: { document: 'whitepaper', place: 'section "Pool of experts"' },
  },
] as const satisfies readonly AntiPatternShape[];

/** The id of an anti-pattern. */
type AntiPatternId = (typeof patterns)[number]['id'];

/** An anti-pattern. */
export interface AntiPattern extends AntiPatternShape {
  readonly id: AntiPatternId;
}

/** The anti-patterns that the whitepaper warns of. */
export const antiPatterns: readonly AntiPattern[] = patterns;
