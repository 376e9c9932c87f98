import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Data Architect, worded for this planner. */
export const dataArchitect = {
  id: 'dataArchitect',
  objective: {
    en: 'Plan, build and run the central data infrastructure on which the use case teams collect, store and process their data, in line with governance rules and the needs of the organisation.',
    de: 'Die zentrale Dateninfrastruktur planen, aufbauen und betreiben, auf der die Use-Case-Teams ihre Daten sammeln, speichern und verarbeiten, im Einklang mit Governance-Regeln und Bedarf der Organisation.',
  },
  task: {
    en: 'Shapes and runs the data infrastructure',
    de: 'Gestaltet und betreibt die Dateninfrastruktur',
  },
  alternativeTitles: [
    { title: 'Cloud Architect', evidence: 'weak' },
    { title: 'Solution Architect', evidence: 'weak' },
  ],
  responsibilities: {
    dataIngestion: [
      {
        id: 'dataArchitect.dataIngestion.1',
        text: {
          en: "Design the overall structure of the organisation's data: what is stored where and how it flows.",
          de: 'Die Gesamtstruktur der Unternehmensdaten entwerfen: was wo gespeichert wird und wie es fließt.',
        },
      },
      {
        id: 'dataArchitect.dataIngestion.2',
        text: {
          en: 'Choose the way data is taken in and transformed, such as ETL or ELT, or design a new one where none fits.',
          de: 'Das Verfahren für Übernahme und Umwandlung von Daten wählen, etwa ETL oder ELT, oder ein neues entwerfen, wo keines passt.',
        },
      },
      {
        id: 'dataArchitect.dataIngestion.3',
        text: {
          en: 'Select the systems that store data durably, then set them up and bring them into service.',
          de: 'Die Systeme für die dauerhafte Speicherung auswählen, einrichten und in Betrieb nehmen.',
        },
      },
      {
        id: 'dataArchitect.dataIngestion.4',
        text: {
          en: 'Offer the teams a ready tool for loading data from its sources.',
          de: 'Den Teams ein fertiges Werkzeug zum Laden von Daten aus ihren Quellen bereitstellen.',
        },
      },
    ],
    dataPreparation: [
      {
        id: 'dataArchitect.dataPreparation.1',
        text: {
          en: 'Design and build the infrastructure on which large amounts of data are processed.',
          de: 'Die Infrastruktur entwerfen und bauen, auf der große Datenmengen verarbeitet werden.',
        },
      },
      {
        id: 'dataArchitect.dataPreparation.2',
        text: {
          en: 'Build and maintain the data warehouse or lakehouse.',
          de: 'Das Data Warehouse oder Lakehouse aufbauen und pflegen.',
        },
      },
      {
        id: 'dataArchitect.dataPreparation.3',
        text: {
          en: 'Design the system with which data is labelled for training.',
          de: 'Das System entwerfen, mit dem Daten für das Training annotiert werden.',
        },
      },
      {
        id: 'dataArchitect.dataPreparation.4',
        text: {
          en: 'Support the teams when they process data on the central infrastructure.',
          de: 'Die Teams bei der Verarbeitung von Daten auf der zentralen Infrastruktur unterstützen.',
        },
      },
    ],
    dataManagement: [
      {
        id: 'dataArchitect.dataManagement.1',
        text: {
          en: 'Define the process and run the tools for data versions, catalogue, storage, lineage and life cycle, including deletion when the time has come.',
          de: 'Den Ablauf festlegen und die Werkzeuge betreiben für Versionen, Katalog, Speicherung, Herkunft und Lebenszyklus von Daten, einschließlich der fälligen Löschung.',
        },
      },
      {
        id: 'dataArchitect.dataManagement.2',
        text: {
          en: 'Build technical safeguards that make systems follow the governance principles and the law.',
          de: 'Technische Vorkehrungen bauen, durch die Systeme die Governance-Grundsätze und das Recht einhalten.',
        },
      },
      {
        id: 'dataArchitect.dataManagement.3',
        text: {
          en: 'Plan, build and maintain the systems that check the quality of data.',
          de: 'Die Systeme planen, bauen und pflegen, die die Qualität von Daten prüfen.',
        },
      },
      {
        id: 'dataArchitect.dataManagement.4',
        text: {
          en: 'Provide the platform on which teams manage their data as a product.',
          de: 'Die Plattform bereitstellen, auf der Teams ihre Daten als Produkt führen.',
        },
      },
    ],
    modelTraining: [
      {
        id: 'dataArchitect.modelTraining.1',
        text: {
          en: 'Help teams set up the infrastructure and the pipelines they train models with.',
          de: 'Teams beim Einrichten von Infrastruktur und Pipelines für das Modelltraining helfen.',
        },
      },
      {
        id: 'dataArchitect.modelTraining.2',
        text: {
          en: 'Help plan how data is divided into a part for training and a part for testing.',
          de: 'Bei der Planung helfen, wie Daten in einen Teil zum Trainieren und einen zum Testen aufgeteilt werden.',
        },
      },
    ],
    modelManagement: [],
    deploymentManagement: [],
    monitorMaintain: [],
  },
  narrative: [
    {
      kind: 'handover',
      text: {
        en: 'Receives the guidelines of the Data Governor and the needs of the organisation and turns both into infrastructure for Data Engineers and Data Scientists.',
        de: 'Erhält die Leitlinien des Data Governor und den Bedarf der Organisation und macht aus beidem Infrastruktur für Data Engineers und Data Scientists.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Decides on the kind of storage, such as data lake, data warehouse or data mesh, and where it runs: in the cloud, on own servers or both.',
        de: 'Entscheidet über die Art der Speicherung, etwa Data Lake, Data Warehouse oder Data Mesh, und wo sie läuft: in der Cloud, auf eigenen Servern oder beidem.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'A pipeline that takes data in, as ELT or ETL, designed so that data can be used again.',
        de: 'Eine Pipeline für die Übernahme von Daten, als ELT oder ETL, so entworfen, dass Daten wiederverwendet werden können.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Infrastructure for preprocessing that grows with the data.',
        de: 'Infrastruktur für die Vorverarbeitung, die mit den Daten wächst.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The stack of tools, chosen for the organisation.',
        de: 'Die Werkzeuge der Organisation, aufeinander abgestimmt ausgewählt.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Helps colleagues use what the data platform offers and works with Data Engineers and Data Scientists in their projects.',
        de: 'Hilft Kolleginnen und Kollegen, die Datenplattform zu nutzen, und arbeitet mit Data Engineers und Data Scientists in deren Projekten.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Builds the governance principles into the technology.',
        de: 'Verankert die Governance-Grundsätze in der Technik.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Processes and tools for checking data quality and for versions, catalogue, lineage, data as a product and life cycle, including deletion required by law.',
        de: 'Abläufe und Werkzeuge für Qualitätsprüfung, Versionen, Katalog, Herkunft, Daten als Produkt und Lebenszyklus, einschließlich gesetzlich verlangter Löschung.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Stays in touch with data governance and the Data Stewards so that the guidelines are kept.',
        de: 'Hält Kontakt zu Data Governance und Data Stewards, damit die Leitlinien eingehalten werden.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Works in the stage Data Engineering, about equally in ingestion, preparation and management of data.',
        de: 'Arbeitet in der Stufe Data Engineering, etwa gleich viel in Übernahme, Aufbereitung und Verwaltung von Daten.',
      },
    },
  ],
  typicalSkills: [
    'dataArchitecture',
    'itSystemDesign',
    'technicalDocumentation',
    'bigData',
    'dataMining',
    'dataManagement',
    'metadataManagement',
    'containerization',
    'agileProjectManagement',
    'analyticalThinking',
    'communication',
  ],
  education: {
    en: 'As a rule a degree in information technology or a numerate field, and practice as an engineer of data and of software before.',
    de: 'Meist ein Abschluss in einem quantitativen Fach oder in Informationstechnik und frühere Erfahrung in Data Engineering und Softwareentwicklung.',
  },
  sources: profileSources('Data Architect', 6),
} as const satisfies ProfileShape;
