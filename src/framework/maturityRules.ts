import type { ResponsibilityId } from './profiles';
import type { Source } from './source';
import type { Text } from './text';

/** Responsibilities that may be left out on purpose under a condition. They are shown as omitted, never hidden. */
interface OmissionShape {
  readonly id: string;
  /** The practice, in a few words. */
  readonly name: Text;
  readonly condition: Text;
  /** Not done at all. */
  readonly omits: readonly ResponsibilityId[];
  /** Done in part: what the reason names is left out, the rest remains. */
  readonly reduces: readonly ResponsibilityId[];
  readonly reason: Text;
  /** When the responsibilities have to be taken up again. */
  readonly endsWhen: Text;
  readonly source: Source;
}

const place = 'section "Machine Learning Maturity"';

const omissionList = [
  {
    id: 'simpleModels',
    name: { en: 'Model registry and hosting', de: 'Modell-Registry und Hosting' },
    condition: {
      en: 'Models are small, simple and interpretable, for instance a linear regression.',
      de: 'Modelle sind klein, einfach und interpretierbar, zum Beispiel eine lineare Regression.',
    },
    omits: ['dataScientist.modelManagement.1', 'mlEngineer.deploymentManagement.4'],
    reduces: [
      'mlArchitect.modelManagement.2',
      'mlArchitect.deploymentManagement.2',
      'mlEngineer.modelManagement.1',
    ],
    reason: {
      en: 'No model registry and no separate hosting: the model becomes part of the production code, and records of experiments with their coefficients are enough.',
      de: 'Keine Modell-Registry und kein eigenes Hosting: Das Modell wird Teil des Produktionscodes, und Aufzeichnungen der Experimente mit ihren Koeffizienten genügen.',
    },
    endsWhen: {
      en: 'More sophisticated models are tried.',
      de: 'Anspruchsvollere Modelle werden erprobt.',
    },
    source: { document: 'whitepaper', place },
  },
  {
    id: 'staticData',
    name: { en: 'Data versions and lineage', de: 'Datenversionen und Herkunft' },
    condition: {
      en: 'There is one machine learning team and its data set does not change.',
      de: 'Es gibt ein einziges ML-Team, und sein Datensatz ändert sich nicht.',
    },
    omits: ['dataScientist.dataManagement.1', 'dataScientist.dataManagement.5'],
    reduces: [
      'dataArchitect.dataManagement.1',
      'dataEngineer.dataManagement.2',
      'dataSteward.dataManagement.2',
    ],
    reason: {
      en: 'No data versions and no lineage: with one state of the data and one user there is nothing to tell apart.',
      de: 'Keine Datenversionen und keine Herkunft: Bei einem Datenstand und einem Nutzer gibt es nichts zu unterscheiden.',
    },
    endsWhen: {
      en: 'The data starts to change, or several projects depend on it.',
      de: 'Die Daten ändern sich, oder mehrere Projekte hängen von ihnen ab.',
    },
    source: { document: 'whitepaper', place },
  },
  {
    id: 'quickTraining',
    name: { en: 'Scalable and automated training', de: 'Skalierbares und automatisches Training' },
    condition: {
      en: 'Models train in minutes and are retrained by hand now and then.',
      de: 'Modelle trainieren in Minuten und werden gelegentlich von Hand neu trainiert.',
    },
    omits: ['mlArchitect.modelTraining.2', 'mlEngineer.modelTraining.2'],
    reduces: [
      'mlArchitect.modelManagement.1',
      'dataScientist.modelManagement.3',
      'mlEngineer.modelManagement.1',
    ],
    reason: {
      en: 'No scalable training infrastructure and no automated retraining: simple models are easy to train on the spot.',
      de: 'Keine skalierbare Trainingsinfrastruktur und kein automatisches Neutraining: Einfache Modelle lassen sich leicht auf Zuruf trainieren.',
    },
    endsWhen: {
      en: 'Retraining by hand becomes a nuisance or impossible.',
      de: 'Neutraining von Hand wird lästig oder unmöglich.',
    },
    source: {
      document: 'whitepaper',
      place,
      derived: {
        en: 'The section calls simple models easy to train and names retraining on the spot as what later fails; the responsibilities concerned are those of scaling and automating the training.',
        de: 'Der Abschnitt nennt einfache Modelle leicht zu trainieren und das Neutraining auf Zuruf als das, was später scheitert; betroffen sind die Aufgaben zum Skalieren und Automatisieren des Trainings.',
      },
    },
  },
  {
    id: 'noSharedFeatures',
    name: { en: 'Feature store', de: 'Feature Store' },
    condition: {
      en: 'No feature is used by more than one project.',
      de: 'Kein Feature wird von mehr als einem Projekt genutzt.',
    },
    omits: [
      'mlArchitect.dataManagement.1',
      'dataEngineer.dataManagement.6',
      'dataScientist.dataManagement.2',
    ],
    reduces: [],
    reason: {
      en: 'No feature store: it pays off by reuse.',
      de: 'Kein Feature Store: Er lohnt sich durch Wiederverwendung.',
    },
    endsWhen: {
      en: 'A second project needs a feature that exists.',
      de: 'Ein zweites Projekt braucht ein vorhandenes Feature.',
    },
    source: {
      document: 'whitepaper',
      place: 'section "Data Engineer"',
      derived: {
        en: 'The section asks for a feature store where several projects can reuse features; where none can, it may be left out.',
        de: 'Der Abschnitt verlangt einen Feature Store, wo mehrere Projekte Features wiederverwenden können; wo keines das kann, darf er entfallen.',
      },
    },
  },
] as const satisfies readonly OmissionShape[];

/** The id of an omission. */
export type OmissionId = (typeof omissionList)[number]['id'];

/** An omission. */
export interface Omission extends OmissionShape {
  readonly id: OmissionId;
}

/** What may be omitted, and why. Omitting is a conscious decision and has to remain one. */
export const omissions: readonly Omission[] = omissionList;

/** How far an organisation is with machine learning, and what it may therefore omit. */
interface MaturityRuleShape {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly mayOmit: readonly OmissionId[];
  readonly source: Source;
}

const derived: Text = {
  en: 'The section gives examples, not steps. The first step may use each omission; the second those that several models in production do not rule out; the third none.',
  de: 'Der Abschnitt gibt Beispiele, keine Stufen. Die erste Stufe darf jede Auslassung nutzen; die zweite jene, die mehrere Modelle in Produktion nicht ausschließen; die dritte keine.',
};

const steps = [
  {
    id: 'starting',
    name: { en: 'Starting', de: 'Am Anfang' },
    description: {
      en: 'First models, one team, few dependencies.',
      de: 'Erste Modelle, ein Team, wenige Abhängigkeiten.',
    },
    mayOmit: ['simpleModels', 'staticData', 'quickTraining', 'noSharedFeatures'],
    source: { document: 'whitepaper', place, derived },
  },
  {
    id: 'growing',
    name: { en: 'Growing', de: 'Im Ausbau' },
    description: {
      en: 'Several models in production, data that changes.',
      de: 'Mehrere Modelle in Produktion, Daten im Wandel.',
    },
    mayOmit: ['noSharedFeatures'],
    source: { document: 'whitepaper', place, derived },
  },
  {
    id: 'established',
    name: { en: 'Established', de: 'Etabliert' },
    description: {
      en: 'Many models in production that share data and infrastructure.',
      de: 'Viele Modelle in Produktion, die Daten und Infrastruktur teilen.',
    },
    mayOmit: [],
    source: { document: 'whitepaper', place, derived },
  },
] as const satisfies readonly MaturityRuleShape[];

/** The id of a step of maturity. */
export type MaturityId = (typeof steps)[number]['id'];

/** A step of maturity. */
export interface MaturityRule extends MaturityRuleShape {
  readonly id: MaturityId;
}

/** The steps of maturity, lowest first. */
export const maturityRules: readonly MaturityRule[] = steps;
