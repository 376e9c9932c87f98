import type { ProfileId } from './profileNames';
import type { Source } from './source';
import type { Text } from './text';

/** A role of a company that the whitepaper describes, and the profiles it corresponds to. */
export interface MappedRole {
  readonly role: string;
  readonly task: Text;
  readonly profiles: readonly ProfileId[];
  /** same: the role does what the profiles do; partly: it overlaps with them. */
  readonly match: 'same' | 'partly';
  readonly source: Source;
}

/** The roles of one company. */
export interface RoleMapping {
  readonly company: string;
  readonly roles: readonly MappedRole[];
}

const place = 'case study "How ML teams are composed at Uber"';
const source: Source = {
  document: 'whitepaper',
  place,
  derived: {
    en: 'The case study describes the role; the profile is the one whose objective comes closest.',
    de: 'Die Fallstudie beschreibt die Rolle; das Profil ist das mit dem nächstliegenden Ziel.',
  },
};

/** The role mappings of the whitepaper's case studies. */
export const roleMappings: readonly RoleMapping[] = [
  {
    company: 'Uber',
    roles: [
      {
        role: 'Data Engineer',
        task: { en: 'Prepares data.', de: 'Bereitet Daten auf.' },
        profiles: ['dataEngineer'],
        match: 'same',
        source,
      },
      {
        role: 'Data Scientist',
        task: {
          en: 'Designs models for use cases; decides on data sources, architecture and metrics.',
          de: 'Entwirft Modelle für Use Cases; entscheidet über Datenquellen, Architektur und Metriken.',
        },
        profiles: ['dataScientist'],
        match: 'same',
        source,
      },
      {
        role: 'Machine Learning Engineer',
        task: {
          en: 'Trains and deploys models; writes the pipelines for training, retraining, evaluation and deployment.',
          de: 'Trainiert Modelle und stellt sie bereit; schreibt die Pipelines für Training, Neutraining, Bewertung und Bereitstellung.',
        },
        profiles: ['mlEngineer'],
        match: 'same',
        source,
      },
      {
        role: 'Software Engineer',
        task: { en: 'Supports with software.', de: 'Unterstützt mit Software.' },
        profiles: ['dataEngineer', 'mlEngineer'],
        match: 'partly',
        source,
      },
      {
        role: 'Manager',
        task: {
          en: 'Keeps projects together and gives them direction.',
          de: 'Hält Projekte zusammen und gibt ihnen die Richtung.',
        },
        profiles: ['aiManagement'],
        match: 'same',
        source,
      },
      {
        role: 'Product Manager',
        task: {
          en: 'Decides where a product is heading, by which steps, and what machine learning adds to it.',
          de: 'Verantwortet Vision und Roadmap eines Produkts und den Wert, den maschinelles Lernen beiträgt.',
        },
        profiles: ['productOwner'],
        match: 'same',
        source,
      },
      {
        role: 'Technical Program Manager',
        task: {
          en: 'Takes care of strategy, education and documentation and helps with knowledge.',
          de: 'Kümmert sich um Strategie, Schulung und Dokumentation und hilft mit Wissen.',
        },
        profiles: ['aiManagement'],
        match: 'partly',
        source,
      },
    ],
  },
];
