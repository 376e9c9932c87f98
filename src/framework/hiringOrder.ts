import type { ProfileId } from './profileNames';
import type { Source } from './source';
import type { Text } from './text';

/** When a profile is hired relative to the others. */
export interface HiringStep {
  readonly profile: ProfileId;
  /** 1 is hired first; profiles of the same rank are hired together. */
  readonly rank: number;
  readonly reason: Text;
  readonly source: Source;
}

const place = 'interview with Joe Reis, "Which roles should a company hire first?"';
const stated: Source = { document: 'whitepaper', place };

function derivedFrom(en: string, de: string): Source {
  return { document: 'whitepaper', place, derived: { en, de } };
}

/** The order in which a company that starts hires the ten profiles; it should follow the needs of the business. */
export const hiringOrder: readonly HiringStep[] = [
  {
    profile: 'productOwner',
    rank: 1,
    reason: {
      en: 'Somebody has to work with the business and find applications for data.',
      de: 'Jemand muss mit dem Geschäft arbeiten und Anwendungen für Daten finden.',
    },
    source: derivedFrom(
      'The interview names a person who finds applications, not a profile; the Product Owner works with the business on a use case.',
      'Das Interview nennt eine Person, die Anwendungen findet, kein Profil; der Product Owner arbeitet mit dem Geschäft an einem Use Case.',
    ),
  },
  {
    profile: 'aiManagement',
    rank: 1,
    reason: {
      en: 'Somebody has to find the use cases worth the money across the organisation.',
      de: 'Jemand muss in der ganzen Organisation die Use Cases finden, die das Geld wert sind.',
    },
    source: derivedFrom(
      'The interview names a person who finds applications, not a profile; AI Management identifies use cases across the organisation.',
      'Das Interview nennt eine Person, die Anwendungen findet, kein Profil; AI Management findet Use Cases in der ganzen Organisation.',
    ),
  },
  {
    profile: 'dataAnalyst',
    rank: 2,
    reason: {
      en: 'Works with the manager and finds ways to the data, the systems and the processes.',
      de: 'Arbeitet mit der Leitung und findet Wege zu Daten, Systemen und Prozessen.',
    },
    source: stated,
  },
  {
    profile: 'dataArchitect',
    rank: 3,
    reason: {
      en: 'Now most of the work is to build the data architecture.',
      de: 'Nun ist der größte Teil der Arbeit der Aufbau der Datenarchitektur.',
    },
    source: stated,
  },
  {
    profile: 'dataGovernor',
    rank: 3,
    reason: {
      en: 'The rules for data are an input to the data architecture.',
      de: 'Die Regeln für Daten sind eine Vorgabe für die Datenarchitektur.',
    },
    source: derivedFrom(
      'Not in the interview; hired with the Data Architect, whom the Data Governor gives the guidelines.',
      'Nicht im Interview; zusammen mit dem Data Architect, dem der Data Governor die Leitlinien gibt.',
    ),
  },
  {
    profile: 'dataEngineer',
    rank: 4,
    reason: {
      en: 'Brings the data of the use cases onto the architecture.',
      de: 'Bringt die Daten der Use Cases auf die Architektur.',
    },
    source: stated,
  },
  {
    profile: 'dataScientist',
    rank: 4,
    reason: {
      en: 'Implements the use cases once there is data to work with.',
      de: 'Setzt die Use Cases um, sobald es Daten zum Arbeiten gibt.',
    },
    source: stated,
  },
  {
    profile: 'dataSteward',
    rank: 4,
    reason: {
      en: 'Applies the rules for data in the use case teams.',
      de: 'Wendet die Regeln für Daten in den Use-Case-Teams an.',
    },
    source: derivedFrom(
      'Not in the interview; hired with the use case team, in which the Data Steward works.',
      'Nicht im Interview; zusammen mit dem Use-Case-Team, in dem der Data Steward arbeitet.',
    ),
  },
  {
    profile: 'mlEngineer',
    rank: 5,
    reason: {
      en: 'Takes trained models into production.',
      de: 'Bringt trainierte Modelle in die Produktion.',
    },
    source: stated,
  },
  {
    profile: 'mlArchitect',
    rank: 5,
    reason: {
      en: 'Builds the infrastructure on which the Machine Learning Engineers deploy.',
      de: 'Baut die Infrastruktur, auf der die Machine Learning Engineers bereitstellen.',
    },
    source: derivedFrom(
      'Not in the interview; hired with the Machine Learning Engineers, for whom the architect builds.',
      'Nicht im Interview; zusammen mit den Machine Learning Engineers, für die der Architect baut.',
    ),
  },
];
