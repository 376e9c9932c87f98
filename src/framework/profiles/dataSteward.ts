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
  narrative: [
    {
      kind: 'place',
      text: {
        en: 'Mirrors the Data Governor inside the use case team, on one level with the peers there, and concerned with one data set or product.',
        de: 'Das Gegenstück zum Data Governor im Use-Case-Team, auf einer Ebene mit den anderen dort und mit einem Datensatz oder Produkt befasst.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Brings quality and metadata of a data set in line with the central guidelines, by own work or by making the team aware of them.',
        de: 'Bringt Qualität und Metadaten eines Datensatzes mit den zentralen Leitlinien in Einklang, durch eigene Arbeit oder indem das Team sie kennenlernt.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Supervises that data is managed as a product.',
        de: 'Achtet darauf, dass Daten als Produkt geführt werden.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The goal of a data set: why the data is collected at all.',
        de: 'Das Ziel eines Datensatzes: warum die Daten überhaupt erhoben werden.',
      },
    },
    { kind: 'artefact', text: { en: 'The life cycle of the data.', de: 'Der Lebenszyklus der Daten.' } },
    {
      kind: 'artefact',
      text: {
        en: 'The persona for whom the data is shaped; it decides on variables, names and metadata.',
        de: 'Die Persona, für die Daten zugeschnitten werden; sie entscheidet über Variablen, Namen und Metadaten.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Makes the data set known and opens it to those in the organisation who need it.',
        de: 'Macht den Datensatz bekannt und öffnet ihn denen, die ihn in der Organisation brauchen.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'KPIs of the data, measured: is it worth its keep, and does it fit the AI strategy?',
        de: 'Gemessene KPIs der Daten: Lohnen sie sich, und passen sie zur KI-Strategie?',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'A roadmap for making the data set more useful, carried out here or by colleagues.',
        de: 'Eine Roadmap, die den Datensatz nützlicher macht, selbst oder von anderen umgesetzt.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Stands up for thinking from the user and teaches peers practical steps towards it.',
        de: 'Wirbt dafür, von den Nutzenden her zu denken, und zeigt anderen praktische Schritte dorthin.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Active in the same phases as the Data Governor.',
        de: 'In denselben Phasen gefragt wie der Data Governor.',
      },
    },
  ],
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
  sources: profileSources('Data Steward', 12),
} as const satisfies ProfileShape;
