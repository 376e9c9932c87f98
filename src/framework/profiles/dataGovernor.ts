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
  guides: ['dataSteward'],
  buildsFor: [],
  sources: profileSources('Data Governor', 5),
} as const satisfies ProfileShape;
