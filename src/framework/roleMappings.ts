import type { ProfileId } from './profileNames';
import type { Source } from './source';
import type { Text } from './text';

/** A role of a company that the whitepaper describes, and the profiles it corresponds to. */
interface MappedRole {
  readonly role: string;
  readonly task: Text;
  readonly profiles: readonly ProfileId[];
  /** same: the role does what the profiles do; partly: it overlaps with them; outside: no profile is its own. */
  readonly match: 'same' | 'partly' | 'outside';
  readonly source: Source;
}

/** The roles of one company. */
export interface RoleMapping {
  readonly company: string;
  readonly roles: readonly MappedRole[];
}

const place = 'case study of Uber, section "Existing ML roles at Uber"';
const source: Source = {
  document: 'whitepaper',
  place,
  derived: {
    en: 'The case study describes the role; the profile is the one whose objective comes closest.',
    de: 'Die Fallstudie beschreibt die Rolle; das Profil ist das mit dem nächstliegenden Ziel.',
  },
};

function derivedFrom(en: string, de: string): Source {
  return { document: 'whitepaper', place, derived: { en, de } };
}

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
        role: 'Engineering Manager',
        task: {
          en: 'Keeps projects together and gives them direction.',
          de: 'Hält Projekte zusammen und gibt ihnen die Richtung.',
        },
        profiles: [],
        match: 'outside',
        source: derivedFrom(
          'Manager without a field says nothing of a profile. Who manages a team of one discipline takes its profile, and a head of data or AI is AI Management.',
          'Manager ohne Fachgebiet sagt nichts über ein Profil. Wer ein Team eines Fachs leitet, erhält dessen Profil; die Leitung von Daten oder KI ist AI Management.',
        ),
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
        profiles: [],
        match: 'outside',
        source: derivedFrom(
          'The role serves all projects and owns no task of the life cycle. With a field of data or AI in the title it is put to the planner as Product Owner or AI Management.',
          'Die Rolle dient allen Projekten und verantwortet keine Aufgabe des Lebenszyklus. Mit einem Fachgebiet aus Daten oder KI im Titel wird sie zur Prüfung als Product Owner oder AI Management vorgelegt.',
        ),
      },
    ],
  },
];
