import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Data Engineer, worded for this planner. */
export const dataEngineer = {
  id: 'dataEngineer',
  objective: {
    en: 'Bring the data a use case needs together and prepare it, on the infrastructure of the Data Architect and within the rules of data governance.',
    de: 'Die Daten, die ein Use Case braucht, zusammenführen und aufbereiten, auf der Infrastruktur des Data Architect und nach den Regeln der Data Governance.',
  },
  task: {
    en: 'Builds pipelines that take in and prepare data',
    de: 'Baut Pipelines, die Daten übernehmen und aufbereiten',
  },
  alternativeTitles: [
    { title: 'Software Engineer', evidence: 'weak' },
    { title: 'Data Architect', evidence: 'weak' },
  ],
  responsibilities: {
    dataIngestion: [
      {
        id: 'dataEngineer.dataIngestion.1',
        text: {
          en: 'Learn enough about the business field to handle its data correctly.',
          de: 'Sich genug Fachwissen aneignen, um die Daten des Fachgebiets richtig zu behandeln.',
        },
      },
      {
        id: 'dataEngineer.dataIngestion.2',
        text: {
          en: 'Load data from its sources into the central data platform.',
          de: 'Daten aus ihren Quellen in die zentrale Datenplattform laden.',
        },
      },
      {
        id: 'dataEngineer.dataIngestion.3',
        text: {
          en: 'Connect new and different data sources.',
          de: 'Neue und unterschiedliche Datenquellen anbinden.',
        },
      },
      {
        id: 'dataEngineer.dataIngestion.4',
        text: {
          en: 'Look after the durable storage of the loaded data.',
          de: 'Sich um die dauerhafte Speicherung der geladenen Daten kümmern.',
        },
      },
      {
        id: 'dataEngineer.dataIngestion.5',
        text: {
          en: 'Decide for the project whether data is transformed before or after loading (ETL or ELT).',
          de: 'Für das Projekt entscheiden, ob Daten vor oder nach dem Laden umgewandelt werden (ETL oder ELT).',
        },
      },
    ],
    dataPreparation: [
      {
        id: 'dataEngineer.dataPreparation.1',
        text: {
          en: 'Clean, reshape and validate data so that others can rely on it.',
          de: 'Daten bereinigen, umformen und validieren, damit andere sich auf sie verlassen können.',
        },
      },
      {
        id: 'dataEngineer.dataPreparation.2',
        text: {
          en: 'Set up and maintain computing power for data processing that grows with demand.',
          de: 'Rechenleistung für die Datenverarbeitung einrichten und pflegen, die mit dem Bedarf wächst.',
        },
      },
    ],
    dataManagement: [
      {
        id: 'dataEngineer.dataManagement.1',
        text: {
          en: 'Apply the governance guidelines in daily work with data.',
          de: 'Die Governance-Leitlinien in der täglichen Arbeit mit Daten anwenden.',
        },
      },
      {
        id: 'dataEngineer.dataManagement.2',
        text: {
          en: 'Put the catalogue, versions and lineage of the data into practice.',
          de: 'Katalog, Versionen und Herkunft der Daten in die Praxis umsetzen.',
        },
      },
      {
        id: 'dataEngineer.dataManagement.3',
        text: {
          en: 'Manage where data is stored and how long it is kept.',
          de: 'Verwalten, wo Daten liegen und wie lange sie aufbewahrt werden.',
        },
      },
      {
        id: 'dataEngineer.dataManagement.4',
        text: {
          en: 'Care for data sets as products that others use.',
          de: 'Datensätze als Produkte pflegen, die andere nutzen.',
        },
      },
      {
        id: 'dataEngineer.dataManagement.5',
        text: {
          en: 'Run the checks that keep data quality high.',
          de: 'Die Prüfungen betreiben, die die Datenqualität hoch halten.',
        },
      },
      {
        id: 'dataEngineer.dataManagement.6',
        text: {
          en: 'Build and register features in the feature store so that several projects can reuse them.',
          de: 'Features im Feature Store aufbauen und eintragen, damit mehrere Projekte sie wiederverwenden.',
        },
      },
    ],
    modelTraining: [
      {
        id: 'dataEngineer.modelTraining.1',
        text: {
          en: 'Advise the Data Scientist on the data and its limits.',
          de: 'Den Data Scientist zu den Daten und ihren Grenzen beraten.',
        },
      },
      {
        id: 'dataEngineer.modelTraining.2',
        text: {
          en: 'Help set up the workflow pipeline that feeds the training.',
          de: 'Beim Einrichten der Workflow-Pipeline helfen, die das Training versorgt.',
        },
      },
      {
        id: 'dataEngineer.modelTraining.3',
        text: {
          en: 'Put the split into training and test data into practice.',
          de: 'Die Aufteilung in Trainings- und Testdaten umsetzen.',
        },
      },
    ],
    modelManagement: [],
    deploymentManagement: [],
    monitorMaintain: [
      {
        id: 'dataEngineer.monitorMaintain.1',
        text: {
          en: 'Set up and run the watch for drift, that is for incoming data that moves away from the data used in training.',
          de: 'Die Überwachung auf Drift einrichten und betreiben, also auf Daten, die sich von den Trainingsdaten entfernen.',
        },
      },
    ],
  },
  narrative: [
    {
      kind: 'handover',
      text: {
        en: 'Receives infrastructure from the Data Architect that already keeps the rules of data governance.',
        de: 'Erhält vom Data Architect eine Infrastruktur, die die Regeln der Data Governance bereits einhält.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The schema of the data the team works with, stored durably as the guidelines ask.',
        de: 'Das Schema der Daten, mit denen das Team arbeitet, dauerhaft gespeichert, wie die Leitlinien es verlangen.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Cleans, validates and prepares data in general, ahead of any one use case, with a basic knowledge of the field.',
        de: 'Bereinigt, validiert und bereitet Daten allgemein auf, vor dem einzelnen Use Case, mit Grundwissen im Fachgebiet.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Orchestrated pipelines that transform data sets at scale.',
        de: 'Orchestrierte Pipelines, die Datensätze in großem Umfang umwandeln.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Runs versions, lineage, life cycle, storage and quality of data.',
        de: 'Betreibt Versionen, Herkunft, Lebenszyklus, Speicherung und Qualität der Daten.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Entries for mature data sets in the catalogue and on lineage dashboards, so that no silo forms.',
        de: 'Einträge reifer Datensätze im Katalog und in Herkunfts-Dashboards, damit keine Silos entstehen.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Features in the feature store, where several projects can use them.',
        de: 'Features im Feature Store, wo mehrere Projekte sie nutzen können.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Hands prepared data sets over to the Data Scientist.',
        de: 'Übergibt aufbereitete Datensätze an den Data Scientist.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'May watch for data drift after deployment, so that a model that gets worse is noticed early.',
        de: 'Überwacht bei Bedarf nach der Bereitstellung die Datendrift, damit ein schlechter werdendes Modell früh auffällt.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'In the use case team; most active in data preparation and ingestion.',
        de: 'Im Use-Case-Team; am meisten in Aufbereitung und Übernahme der Daten gefragt.',
      },
    },
  ],
  typicalSkills: [
    'cloudInfrastructure',
    'workflowAutomation',
    'containerization',
    'git',
    'ciCd',
    'databaseManagement',
    'python',
    'sql',
    'etlElt',
    'workflowOrchestration',
    'dataModelling',
    'dataMining',
    'dataProductDesign',
    'agileDevelopment',
    'analyticalThinking',
  ],
  education: {
    en: 'As a rule a degree in a numerate field, practice with technologies for big data and at times certificates for database systems.',
    de: 'Meist ein Abschluss in einem quantitativen Fach, Erfahrung mit Big-Data-Technologien und mitunter Zertifikate für Datenbanksysteme.',
  },
  sources: profileSources('Data Engineer', 9),
} as const satisfies ProfileShape;
