import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Data Steward, worded for this planner. */
export const dataSteward = {
  id: 'dataSteward',
  objective: {
    en: 'See to it that the data sets of a use case meet the central governance rules in quality and description, and manage them as a product for their users.',
    de: 'Dafür sorgen, dass die Datensätze eines Use Case die zentralen Governance-Regeln in Qualität und Beschreibung erfüllen, und sie als Produkt für ihre Nutzenden führen.',
  },
  task: {
    en: 'Sees that data follows the governance rules',
    de: 'Achtet darauf, dass Daten den Governance-Regeln folgen',
  },
  alternativeTitles: [{ title: 'Data Product Manager', evidence: 'strong' }],
  responsibilities: {
    dataIngestion: [
      {
        id: 'dataSteward.dataIngestion.1',
        text: {
          en: 'Plan and design who gets access to which data source, and how.',
          de: 'Planen und gestalten, wer auf welche Datenquelle zugreift und wie.',
        },
      },
    ],
    dataPreparation: [
      {
        id: 'dataSteward.dataPreparation.1',
        text: {
          en: 'Make sure that data is prepared by the standards of the company.',
          de: 'Dafür sorgen, dass Daten nach den Standards des Unternehmens aufbereitet werden.',
        },
      },
    ],
    dataManagement: [
      {
        id: 'dataSteward.dataManagement.1',
        text: {
          en: 'Put the data governance guidelines into practice in the project.',
          de: 'Die Leitlinien der Data Governance im Projekt umsetzen.',
        },
      },
      {
        id: 'dataSteward.dataManagement.2',
        text: {
          en: 'Insist that data is catalogued, traceable to its origin and compliant.',
          de: 'Darauf bestehen, dass Daten katalogisiert, auf ihre Herkunft rückführbar und regelkonform sind.',
        },
      },
      {
        id: 'dataSteward.dataManagement.3',
        text: {
          en: 'Assess the quality of the data sets in the care of the project.',
          de: 'Die Qualität der Datensätze bewerten, für die das Projekt zuständig ist.',
        },
      },
    ],
    modelTraining: [],
    modelManagement: [],
    deploymentManagement: [],
    monitorMaintain: [
      {
        id: 'dataSteward.monitorMaintain.1',
        text: {
          en: 'Contribute to watching the business metrics.',
          de: 'Zur Beobachtung der Geschäftskennzahlen beitragen.',
        },
      },
    ],
  },
  typicalSkills: [
    'qualityAwareness',
    'dataManagement',
    'dataQualityStandards',
    'dataEthics',
    'communication',
    'writtenCommunication',
    'presentation',
  ],
  education: {
    en: 'Either a business or regulatory background with solid data analysis skills, or a technical one with experience in regulation and product management.',
    de: 'Entweder ein kaufmännischer oder regulatorischer Hintergrund mit soliden Kenntnissen in Datenanalyse oder ein technischer mit Erfahrung in Regulierung und Produktmanagement.',
  },
  guides: [],
  buildsFor: [],
  sources: profileSources('Data Steward', 12),
} as const satisfies ProfileShape;
