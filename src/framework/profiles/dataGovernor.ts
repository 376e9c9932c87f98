import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Data Governor, worded for this planner. */
export const dataGovernor = {
  id: 'dataGovernor',
  objective: {
    en: 'Define the rules for data across the organisation so that data is usable, of good quality, protected and lawful, and hold the authority to enforce them.',
    de: 'Die Regeln für Daten in der ganzen Organisation festlegen, damit Daten nutzbar, von guter Qualität, geschützt und rechtskonform sind, und die Befugnis haben, sie durchzusetzen.',
  },
  task: {
    en: 'Central authority for data rules and compliance',
    de: 'Zentrale Stelle für Datenregeln und Compliance',
  },
  alternativeTitles: [
    { title: 'Data Governance Lead', evidence: 'strong' },
    { title: 'Data Privacy Officer', evidence: 'strong' },
  ],
  responsibilities: {
    dataIngestion: [
      {
        id: 'dataGovernor.dataIngestion.1',
        text: {
          en: 'Check and approve the steps in which data is collected and processed before they go live.',
          de: 'Die Schritte, in denen Daten erhoben und verarbeitet werden, vor dem Start prüfen und freigeben.',
        },
      },
    ],
    dataPreparation: [],
    dataManagement: [
      {
        id: 'dataGovernor.dataManagement.1',
        text: {
          en: 'Write the organisation-wide policies and guidelines that keep the use of data lawful and compliant.',
          de: 'Die unternehmensweiten Richtlinien schreiben, die den Umgang mit Daten rechtskonform halten.',
        },
      },
      {
        id: 'dataGovernor.dataManagement.2',
        text: {
          en: 'Work out how data sets are to be described and listed in the data catalogue, and set the rules for it.',
          de: 'Ausarbeiten, wie Datensätze im Datenkatalog beschrieben und geführt werden, und die Regeln dafür festlegen.',
        },
      },
      {
        id: 'dataGovernor.dataManagement.3',
        text: {
          en: 'Review how teams manage their data as a product with users, owner and quality promise.',
          de: 'Prüfen, wie Teams ihre Daten als Produkt mit Nutzenden, Verantwortlichen und Qualitätszusage führen.',
        },
      },
      {
        id: 'dataGovernor.dataManagement.4',
        text: {
          en: 'Advise the Data Architect on what the data platforms must be able to do to meet the governance rules.',
          de: 'Den Data Architect beraten, was die Datenplattformen können müssen, um die Governance-Regeln zu erfüllen.',
        },
      },
    ],
    modelTraining: [],
    modelManagement: [],
    deploymentManagement: [],
    monitorMaintain: [],
  },
  narrative: [
    {
      kind: 'artefact',
      text: {
        en: 'The data governance framework of the organisation, set up and kept up to date: policies, guidelines and procedures for efficient and responsible work with data.',
        de: 'Das Data-Governance-Regelwerk der Organisation, aufgebaut und aktuell gehalten: Richtlinien, Leitlinien und Verfahren für effizienten und verantwortungsvollen Umgang mit Daten.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Has data treated as a product, raises its quality and protects privacy and security.',
        de: 'Lässt Daten als Produkt behandeln, hebt ihre Qualität und schützt Privatsphäre und Sicherheit.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Central standards for data quality and conventions for versions, so that data stays consistent and fits together.',
        de: 'Zentrale Standards für Datenqualität und Konventionen für Versionen, damit Daten einheitlich bleiben und zusammenpassen.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Policies on access to data, on how long it is kept and with whom it is shared.',
        de: 'Richtlinien zu Zugriff, Aufbewahrungsdauer und Weitergabe von Daten.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Hands the guidelines to the Data Architect, who designs the data platform of the department or company by them.',
        de: 'Übergibt die Leitlinien an den Data Architect, der danach die Datenplattform von Bereich oder Unternehmen entwirft.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Oversees how the central data catalogue comes into being, so that data can be found and traced to its origin.',
        de: 'Beaufsichtigt den Aufbau des zentralen Datenkatalogs, damit Daten auffindbar und auf ihre Herkunft rückführbar sind.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The architecture of the catalogue, chosen with the stakeholders and in line with the AI strategy: push or pull, how mature a data set must be, and how lineage gets in.',
        de: 'Die Architektur des Katalogs, mit den Beteiligten und nach der KI-Strategie gewählt: Push oder Pull, wie reif ein Datensatz sein muss und wie die Herkunft hineinkommt.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Mostly central, so that all business units share one governance; possible in each unit, at the price of differing rules.',
        de: 'Meist zentral, damit alle Geschäftsbereiche eine Governance teilen; je Bereich möglich, um den Preis verschiedener Regeln.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Most needed in the stage Data Engineering, above all in Data Management.',
        de: 'Am meisten in der Stufe Data Engineering gefragt, vor allem in Data Management.',
      },
    },
  ],
  typicalSkills: [
    'regulationInterpretation',
    'senseOfResponsibility',
    'informationSystems',
    'dataLifecycle',
    'analyticalThinking',
    'communication',
  ],
  education: {
    en: 'Usually an advanced degree in a technical or regulatory field, with sound knowledge of the applicable law and enough data analysis to judge what a rule does to the usability of data.',
    de: 'Meist ein höherer Abschluss in einem technischen oder regulatorischen Fach, mit fundierter Kenntnis des geltenden Rechts und genug Datenanalyse, um die Folgen einer Regel für die Nutzbarkeit von Daten zu beurteilen.',
  },
  sources: profileSources('Data Governor', 5),
} as const satisfies ProfileShape;
