import type { ProfileId } from './profileNames';
import type { Source } from './source';
import type { Text } from './text';

/**
 * guides: `to` follows the strategy or guidelines of `from`. buildsFor: `to` uses its infrastructure. handsOver: `to` goes on
 * with what `from` finished. worksWith: both do it together, whichever is named first.
 */
export type RelationKind = 'guides' | 'buildsFor' | 'handsOver' | 'worksWith';

/** The name of each kind, seen from `from` and seen from `to`. */
export const relationNames: Readonly<Record<RelationKind, { readonly from: Text; readonly to: Text }>> = {
  guides: {
    from: { en: 'Guides', de: 'Leitet an' },
    to: { en: 'Is guided by', de: 'Wird angeleitet von' },
  },
  buildsFor: {
    from: { en: 'Builds for', de: 'Baut für' },
    to: { en: 'Uses the infrastructure of', de: 'Nutzt die Infrastruktur von' },
  },
  handsOver: {
    from: { en: 'Hands over to', de: 'Übergibt an' },
    to: { en: 'Takes over from', de: 'Übernimmt von' },
  },
  worksWith: {
    from: { en: 'Works with', de: 'Arbeitet mit' },
    to: { en: 'Works with', de: 'Arbeitet mit' },
  },
};

/** How two profiles depend on each other. */
export interface Relation {
  readonly from: ProfileId;
  readonly kind: RelationKind;
  readonly to: ProfileId;
  /** What passes between them. */
  readonly what: Text;
  readonly source: Source;
}

const figure3: Source = { document: 'whitepaper', place: 'Figure 3 and section "Mapping skill profiles"' };

function section(heading: string): Source {
  return { document: 'whitepaper', place: `section "${heading}"` };
}

function table(figure: number): Source {
  return { document: 'whitepaper', place: `table of Figure ${figure}` };
}

/** Every relation between profiles that the whitepaper names, guidance first. */
export const relations: readonly Relation[] = [
  {
    from: 'aiManagement',
    kind: 'guides',
    to: 'productOwner',
    what: {
      en: 'The AI strategy, with which the Product Owner keeps the use case team in line.',
      de: 'Die KI-Strategie, an der der Product Owner das Use-Case-Team ausrichtet.',
    },
    source: figure3,
  },
  {
    from: 'aiManagement',
    kind: 'guides',
    to: 'dataArchitect',
    what: {
      en: 'Direction for data architecture, durable storage and ETL or ELT.',
      de: 'Die Richtung für Datenarchitektur, dauerhafte Speicherung und ETL oder ELT.',
    },
    source: section('AI Management'),
  },
  {
    from: 'dataGovernor',
    kind: 'guides',
    to: 'dataSteward',
    what: {
      en: 'The central rules, which the Data Steward applies to a data set of the use case.',
      de: 'Die zentralen Regeln, die der Data Steward auf einen Datensatz des Use Case anwendet.',
    },
    source: figure3,
  },
  {
    from: 'dataGovernor',
    kind: 'guides',
    to: 'dataArchitect',
    what: {
      en: 'Rules on access, retention, sharing, quality and catalogue, by which the data platform is designed.',
      de: 'Regeln zu Zugriff, Aufbewahrung, Weitergabe, Qualität und Katalog, nach denen die Datenplattform entworfen wird.',
    },
    source: section('Data Governor'),
  },
  {
    from: 'dataGovernor',
    kind: 'guides',
    to: 'dataEngineer',
    what: {
      en: 'The standards by which data is stored, versioned and catalogued.',
      de: 'Die Standards, nach denen Daten gespeichert, versioniert und katalogisiert werden.',
    },
    source: section('Data Engineer'),
  },
  {
    from: 'dataArchitect',
    kind: 'buildsFor',
    to: 'dataEngineer',
    what: {
      en: 'The data platform on which data is taken in and processed.',
      de: 'Die Datenplattform, auf der Daten übernommen und verarbeitet werden.',
    },
    source: figure3,
  },
  {
    from: 'dataArchitect',
    kind: 'buildsFor',
    to: 'dataScientist',
    what: { en: 'Access to the relevant data.', de: 'Der Zugang zu den relevanten Daten.' },
    source: figure3,
  },
  {
    from: 'dataArchitect',
    kind: 'buildsFor',
    to: 'dataAnalyst',
    what: { en: 'Access to the relevant data.', de: 'Der Zugang zu den relevanten Daten.' },
    source: figure3,
  },
  {
    from: 'mlArchitect',
    kind: 'buildsFor',
    to: 'mlEngineer',
    what: {
      en: 'The infrastructure on which models are deployed and run.',
      de: 'Die Infrastruktur, auf der Modelle bereitgestellt und betrieben werden.',
    },
    source: figure3,
  },
  {
    from: 'mlArchitect',
    kind: 'buildsFor',
    to: 'dataScientist',
    what: {
      en: 'Training infrastructure, model registry and experiment tracking.',
      de: 'Trainingsinfrastruktur, Modell-Registry und Verfolgung von Experimenten.',
    },
    source: section('Machine Learning Architect'),
  },
  {
    from: 'dataEngineer',
    kind: 'handsOver',
    to: 'dataScientist',
    what: { en: 'Prepared data sets.', de: 'Aufbereitete Datensätze.' },
    source: section('Data Engineer'),
  },
  {
    from: 'dataScientist',
    kind: 'handsOver',
    to: 'mlEngineer',
    what: {
      en: 'The trained model that performs best.',
      de: 'Das trainierte Modell mit der besten Leistung.',
    },
    source: section('Machine Learning Engineer'),
  },
  {
    from: 'aiManagement',
    kind: 'worksWith',
    to: 'productOwner',
    what: {
      en: 'Watching the KPIs of use cases and MLOps.',
      de: 'Verfolgung der KPIs von Use Cases und MLOps.',
    },
    source: section('AI Management'),
  },
  {
    from: 'dataGovernor',
    kind: 'worksWith',
    to: 'dataArchitect',
    what: {
      en: 'Seeing that tools and processes keep the guidelines.',
      de: 'Einhaltung der Leitlinien durch Werkzeuge und Abläufe.',
    },
    source: section('Data Architect'),
  },
  {
    from: 'dataArchitect',
    kind: 'worksWith',
    to: 'dataSteward',
    what: {
      en: 'Seeing that tools and processes keep the guidelines.',
      de: 'Einhaltung der Leitlinien durch Werkzeuge und Abläufe.',
    },
    source: section('Data Architect'),
  },
  {
    from: 'dataArchitect',
    kind: 'worksWith',
    to: 'dataEngineer',
    what: {
      en: 'Making good use of the data platform in a project.',
      de: 'Guter Einsatz der Datenplattform im Projekt.',
    },
    source: section('Data Architect'),
  },
  {
    from: 'dataArchitect',
    kind: 'worksWith',
    to: 'dataScientist',
    what: {
      en: 'Making good use of the data platform in a project.',
      de: 'Guter Einsatz der Datenplattform im Projekt.',
    },
    source: section('Data Architect'),
  },
  {
    from: 'dataArchitect',
    kind: 'worksWith',
    to: 'mlEngineer',
    what: { en: 'Design of the data architecture.', de: 'Entwurf der Datenarchitektur.' },
    source: table(13),
  },
  {
    from: 'mlArchitect',
    kind: 'worksWith',
    to: 'mlEngineer',
    what: {
      en: 'Setting up the training infrastructure with its cloud resources.',
      de: 'Aufbau der Trainingsinfrastruktur mit ihren Cloud-Ressourcen.',
    },
    source: table(7),
  },
  {
    from: 'mlArchitect',
    kind: 'worksWith',
    to: 'dataScientist',
    what: { en: 'Thinking training approaches through.', de: 'Durchdenken von Trainingsansätzen.' },
    source: section('Machine Learning Architect'),
  },
  {
    from: 'productOwner',
    kind: 'worksWith',
    to: 'dataScientist',
    what: {
      en: 'Questions and findings while data is prepared.',
      de: 'Fragen und Befunde bei der Aufbereitung der Daten.',
    },
    source: table(8),
  },
  {
    from: 'productOwner',
    kind: 'worksWith',
    to: 'mlEngineer',
    what: { en: 'Testing from end to end.', de: 'Test von Anfang bis Ende.' },
    source: {
      document: 'whitepaper',
      place: 'tables of Figures 8 and 13',
      derived: {
        en: 'Both tables name testing from end to end in Deployment Management; one profile performs it, the other helps.',
        de: 'Beide Tabellen nennen den Test von Anfang bis Ende in Deployment Management; ein Profil führt ihn durch, das andere hilft.',
      },
    },
  },
  {
    from: 'dataEngineer',
    kind: 'worksWith',
    to: 'dataScientist',
    what: {
      en: 'The shape of the data for training, and which processes are reused.',
      de: 'Die Form der Trainingsdaten und welche Prozesse wiederverwendet werden.',
    },
    source: section('Data Scientist'),
  },
  {
    from: 'dataScientist',
    kind: 'worksWith',
    to: 'mlEngineer',
    what: {
      en: 'The retraining strategy and the orchestration of training steps.',
      de: 'Die Strategie für das Neutraining und die Orchestrierung der Trainingsschritte.',
    },
    source: section('Data Scientist'),
  },
];

/** The profiles that a profile has a relation of a kind to, in the order of the relations; together is together from both sides. */
export function related(profile: ProfileId, kind: RelationKind): readonly ProfileId[] {
  return relations.flatMap((each): readonly ProfileId[] => {
    if (each.kind !== kind) return [];
    if (each.from === profile) return [each.to];
    return kind === 'worksWith' && each.to === profile ? [each.from] : [];
  });
}
