import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Machine Learning Engineer, worded for this planner. */
export const mlEngineer = {
  id: 'mlEngineer',
  objective: {
    en: 'Take the best model of the Data Scientist into production and keep it there: pipelines, deployment and monitoring on the central machine learning infrastructure.',
    de: 'Das beste Modell des Data Scientist in die Produktion bringen und dort halten: Pipelines, Bereitstellung und Überwachung auf der zentralen ML-Infrastruktur.',
  },
  task: { en: 'Deploys and monitors models', de: 'Stellt Modelle bereit und überwacht sie' },
  alternativeTitles: [{ title: 'MLOps Engineer', evidence: 'strong' }],
  responsibilities: {
    dataIngestion: [
      {
        id: 'mlEngineer.dataIngestion.1',
        text: {
          en: 'Contribute to the design of the data architecture, together with the Data Architect.',
          de: 'Zum Entwurf der Datenarchitektur beitragen, gemeinsam mit dem Data Architect.',
        },
      },
    ],
    dataPreparation: [],
    dataManagement: [],
    modelTraining: [
      {
        id: 'mlEngineer.modelTraining.1',
        text: {
          en: 'Set up the infrastructure on which the use case trains its models.',
          de: 'Die Infrastruktur einrichten, auf der der Use Case seine Modelle trainiert.',
        },
      },
      {
        id: 'mlEngineer.modelTraining.2',
        text: {
          en: 'Plan, build and maintain what lets training scale to more data and larger models.',
          de: 'Planen, bauen und pflegen, was das Training für mehr Daten und größere Modelle skalierbar macht.',
        },
      },
      {
        id: 'mlEngineer.modelTraining.3',
        text: {
          en: 'Automate the order in which the steps of a workflow run.',
          de: 'Die Reihenfolge automatisieren, in der die Schritte eines Ablaufs ausgeführt werden.',
        },
      },
      {
        id: 'mlEngineer.modelTraining.4',
        text: {
          en: 'Help tune the training settings so that training runs faster.',
          de: 'Beim Optimieren der Trainingseinstellungen helfen, damit das Training schneller läuft.',
        },
      },
    ],
    modelManagement: [
      {
        id: 'mlEngineer.modelManagement.1',
        text: {
          en: 'Design, set up and maintain the model registry, model versions, the tracking of experiments and the automated pipelines (CI/CD/CT).',
          de: 'Modell-Registry, Modellversionen, Erfassung von Experimenten und automatische Pipelines (CI/CD/CT) entwerfen, einrichten und pflegen.',
        },
      },
    ],
    deploymentManagement: [
      {
        id: 'mlEngineer.deploymentManagement.1',
        text: {
          en: 'Work out the automated delivery pipeline and connect the project to it.',
          de: 'Die automatische Auslieferungspipeline ausarbeiten und das Projekt daran anschließen.',
        },
      },
      {
        id: 'mlEngineer.deploymentManagement.2',
        text: {
          en: 'Build the pipeline through which a model receives inputs and returns predictions.',
          de: 'Die Pipeline bauen, über die ein Modell Eingaben erhält und Vorhersagen liefert.',
        },
      },
      {
        id: 'mlEngineer.deploymentManagement.3',
        text: {
          en: 'Carry out the chosen rollout strategy and build the frame in which the model runs.',
          de: 'Die gewählte Rollout-Strategie umsetzen und den Rahmen bauen, in dem das Modell läuft.',
        },
      },
      {
        id: 'mlEngineer.deploymentManagement.4',
        text: {
          en: 'Protect the endpoint through which the model is called.',
          de: 'Den Endpunkt absichern, über den das Modell aufgerufen wird.',
        },
      },
      {
        id: 'mlEngineer.deploymentManagement.5',
        text: {
          en: 'Help test the whole solution from end to end.',
          de: 'Beim Test der gesamten Lösung von Anfang bis Ende helfen.',
        },
      },
    ],
    monitorMaintain: [
      {
        id: 'mlEngineer.monitorMaintain.1',
        text: {
          en: 'Automate the watch over data drift, features, model performance, business metrics and systems, with alerts.',
          de: 'Die Überwachung von Datendrift, Features, Modellgüte, Geschäftskennzahlen und Systemen automatisieren, mit Alarmen.',
        },
      },
    ],
  },
  narrative: [
    {
      kind: 'place',
      text: {
        en: 'What the Machine Learning Architect is to the organisation, this profile is to one use case team.',
        de: 'Das Gegenstück zum Machine Learning Architect im Use-Case-Team.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Answers for everything in the project that is software engineering.',
        de: 'Verantwortet alles im Projekt, was Softwareentwicklung ist.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Takes the best model over from the Data Scientist as soon as it is trained.',
        de: 'Übernimmt das beste Modell vom Data Scientist, sobald es trainiert ist.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Receives the central infrastructure from the Machine Learning Architect and moves the model to production on it.',
        de: 'Erhält vom Machine Learning Architect die zentrale Infrastruktur und bringt das Modell darauf in die Produktion.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'CI/CD/CT pipelines and monitoring of the model.',
        de: 'CI/CD/CT-Pipelines und die Überwachung des Modells.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Helps the Data Scientist set up model registry or feature store, or connect to the central ones.',
        de: 'Hilft dem Data Scientist, Modell-Registry oder Feature Store einzurichten oder an die zentralen anzuschließen.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Orchestrated workflows that make development faster.',
        de: 'Orchestrierte Abläufe, die die Entwicklung beschleunigen.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'In the business unit; becomes active late in the life cycle, mainly in deployment and monitoring.',
        de: 'Im Geschäftsbereich; wird spät im Lebenszyklus aktiv, vor allem bei Bereitstellung und Überwachung.',
      },
    },
  ],
  typicalSkills: [
    'distributedSystems',
    'cloudInfrastructure',
    'mlMonitoring',
    'containerization',
    'bash',
    'python',
    'mlLibraries',
    'statistics',
    'dataScience',
  ],
  education: {
    en: 'Often a Data Scientist with added software engineering experience, or a software engineer with a deep understanding of data and machine learning.',
    de: 'Oft ein Data Scientist mit zusätzlicher Erfahrung in Softwareentwicklung oder eine Fachkraft der Softwareentwicklung mit tiefem Verständnis von Daten und maschinellem Lernen.',
  },
  sources: profileSources('Machine Learning Engineer', 13),
} as const satisfies ProfileShape;
