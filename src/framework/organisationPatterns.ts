import type { ProfileId } from './profileNames';
import type { Source } from './source';
import type { Text } from './text';

/** How profiles are spread over the centre and the business units. */
interface OrganisationPatternShape {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  /** The profiles that work for all business units at once: their demand is pooled over the units. */
  readonly pooled: readonly ProfileId[];
  /** Not pooled by the pattern, yet expected to stay central even so. */
  readonly likelyCentral: readonly ProfileId[];
  /** The profiles that matter more than elsewhere. */
  readonly emphasised: readonly ProfileId[];
  /** Who in a business unit may take over (parts of) a centralizable profile. */
  readonly takenOver: readonly { readonly profile: ProfileId; readonly by: ProfileId }[];
  readonly benefits: readonly Text[];
  readonly costs: readonly Text[];
  readonly source: Source;
}

const patterns = [
  {
    id: 'central',
    name: { en: 'Central', de: 'Zentral' },
    description: {
      en: 'Strategy, governance and infrastructure are in one central place; the use case teams are in the business units.',
      de: 'Strategie, Governance und Infrastruktur liegen an einer zentralen Stelle; die Use-Case-Teams sind in den Geschäftsbereichen.',
    },
    pooled: ['aiManagement', 'dataGovernor', 'dataArchitect', 'mlArchitect'],
    likelyCentral: [],
    emphasised: ['dataArchitect', 'mlArchitect'],
    takenOver: [],
    benefits: [
      { en: 'Operations are streamlined.', de: 'Der Betrieb ist schlank.' },
      {
        en: 'Support comes from one place that knows all projects and can connect teams with the same problem.',
        de: 'Unterstützung kommt von einer Stelle, die alle Projekte kennt und Teams mit gleichem Problem verbinden kann.',
      },
      { en: 'Knowledge stays less in silos.', de: 'Wissen bleibt weniger in Silos.' },
      {
        en: 'Central architects gain experience and teach juniors to make good use of everything.',
        de: 'Zentrale Architects sammeln Erfahrung und zeigen Juniors, wie sie alles gut nutzen.',
      },
    ],
    costs: [
      {
        en: 'Use cases lose autonomy: they use the tools of the centre, not the best ones for their job.',
        de: 'Use Cases verlieren Autonomie: Sie nutzen die Werkzeuge der Zentrale, nicht die für ihre Aufgabe besten.',
      },
      {
        en: 'Mature central tools can slow down early projects that need speed.',
        de: 'Ausgereifte zentrale Werkzeuge können frühe Projekte bremsen, die Tempo brauchen.',
      },
      {
        en: 'Less freedom to try things out makes talent harder to keep.',
        de: 'Weniger Freiheit zum Ausprobieren macht es schwerer, Talente zu halten.',
      },
    ],
    source: {
      document: 'whitepaper',
      place: 'section "Degree of Centralization" and interview with Joe Reis',
    },
  },
  {
    id: 'hubAndSpoke',
    name: { en: 'Hub-and-spoke', de: 'Hub-and-Spoke' },
    description: {
      en: 'A hub holds the centralizable profiles and sets guidelines; each business unit is a spoke with its own use case team.',
      de: 'Ein Hub hält die zentralisierbaren Profile und setzt Leitlinien; jeder Geschäftsbereich ist eine Speiche mit eigenem Use-Case-Team.',
    },
    pooled: ['aiManagement', 'dataGovernor', 'dataArchitect', 'mlArchitect'],
    likelyCentral: [],
    emphasised: ['dataArchitect', 'mlArchitect', 'productOwner', 'dataSteward'],
    takenOver: [],
    benefits: [
      {
        en: 'Units get guidance and shared infrastructure and keep the work on their use cases.',
        de: 'Bereiche erhalten Anleitung und gemeinsame Infrastruktur und behalten die Arbeit an ihren Use Cases.',
      },
      {
        en: 'Product Owners and Data Stewards carry the rules of the hub into the units.',
        de: 'Product Owner und Data Stewards tragen die Regeln des Hubs in die Bereiche.',
      },
    ],
    costs: [
      {
        en: 'Less flexibility than units that choose their own tools.',
        de: 'Weniger Flexibilität als Bereiche, die ihre Werkzeuge selbst wählen.',
      },
      {
        en: 'The hub has to coordinate with every unit.',
        de: 'Der Hub muss sich mit jedem Bereich abstimmen.',
      },
    ],
    source: {
      document: 'whitepaper',
      place: 'section "Embedding the Skill Profiles within the organization" and Figure 3',
      derived: {
        en: 'The whitepaper names hub-and-spoke beside the central model as a way to centralise the four profiles; benefits and costs follow from Figure 3.',
        de: 'Das Whitepaper nennt Hub-and-Spoke neben dem zentralen Modell als Weg, die vier Profile zu zentralisieren; Nutzen und Kosten folgen aus Abbildung 3.',
      },
    },
  },
  {
    id: 'decentralised',
    name: { en: 'Decentralised', de: 'Dezentral' },
    description: {
      en: 'Business units are autonomous and hold the centralizable profiles, or parts of them, themselves.',
      de: 'Geschäftsbereiche sind autonom und halten die zentralisierbaren Profile ganz oder teilweise selbst.',
    },
    pooled: [],
    likelyCentral: ['aiManagement', 'dataGovernor'],
    emphasised: ['dataEngineer', 'mlEngineer'],
    takenOver: [
      { profile: 'dataArchitect', by: 'dataEngineer' },
      { profile: 'mlArchitect', by: 'mlEngineer' },
    ],
    benefits: [
      {
        en: 'Teams are agile and close to their users: they pick tools by the task at hand and by its maturity.',
        de: 'Teams sind agil und nah an ihren Nutzenden: Sie wählen Werkzeuge passend zu Aufgabe und Reife.',
      },
      {
        en: 'Suits units whose use cases differ widely or that may not share knowledge.',
        de: 'Passt zu Bereichen mit sehr verschiedenen Use Cases oder mit Grenzen beim Teilen von Wissen.',
      },
      {
        en: 'Freedom to try different ways helps to keep talent.',
        de: 'Freiheit, verschiedene Wege auszuprobieren, hilft Talente zu halten.',
      },
    ],
    costs: [
      {
        en: 'Work may be done twice, as teams talk less to each other.',
        de: 'Arbeit kann doppelt anfallen, da Teams weniger miteinander sprechen.',
      },
      {
        en: 'Knowledge of good processes can get lost in silos, unless the company takes steps against it.',
        de: 'Wissen über gute Abläufe kann in Silos verloren gehen, wenn das Unternehmen nichts dagegen tut.',
      },
      {
        en: 'It needs the backing of the leadership, since people tend to gather in central teams.',
        de: 'Es braucht den Rückhalt der Leitung, da Menschen zu zentralen Teams neigen.',
      },
    ],
    source: {
      document: 'whitepaper',
      place:
        'sections "Decentralized team structure" and "Degree of Centralization" and interview with Joe Reis',
    },
  },
  {
    id: 'poolOfExperts',
    name: { en: 'Pool of experts', de: 'Expertenpool' },
    description: {
      en: 'Beside the central functions, Data Engineers, Data Scientists and Machine Learning Engineers form a central pool and join use cases for a time.',
      de: 'Neben den zentralen Funktionen bilden Data Engineers, Data Scientists und Machine Learning Engineers einen zentralen Pool und arbeiten auf Zeit in Use Cases mit.',
    },
    pooled: [
      'aiManagement',
      'dataGovernor',
      'dataArchitect',
      'mlArchitect',
      'dataEngineer',
      'dataScientist',
      'mlEngineer',
    ],
    likelyCentral: [],
    emphasised: ['dataEngineer', 'dataScientist', 'mlEngineer'],
    takenOver: [],
    benefits: [
      {
        en: 'More use cases can be developed in a given time.',
        de: 'In gegebener Zeit lassen sich mehr Use Cases entwickeln.',
      },
    ],
    costs: [
      {
        en: 'It is harder to say who owns maintenance in production.',
        de: 'Es ist schwerer zu sagen, wer die Wartung in der Produktion verantwortet.',
      },
      {
        en: 'People who keep changing use cases build up less knowledge of the business field.',
        de: 'Wer ständig den Use Case wechselt, baut weniger Fachwissen auf.',
      },
    ],
    source: { document: 'whitepaper', place: 'section "Pool of experts"' },
  },
] as const satisfies readonly OrganisationPatternShape[];

/** The id of an organisation pattern. */
export type OrganisationPatternId = (typeof patterns)[number]['id'];

/** One of the four organisation patterns. */
export interface OrganisationPattern extends OrganisationPatternShape {
  readonly id: OrganisationPatternId;
}

/** The four organisation patterns. */
export const organisationPatterns: readonly OrganisationPattern[] = patterns;
