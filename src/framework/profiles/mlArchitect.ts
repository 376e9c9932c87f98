import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Machine Learning Architect, worded for this planner. */
export const mlArchitect = {
  id: 'mlArchitect',
  objective: {
    en: 'Design, build and run the central machine learning infrastructure for training, managing, deploying and monitoring models, for use by all use case teams.',
    de: 'Die zentrale Infrastruktur für maschinelles Lernen entwerfen, bauen und betreiben, mit der alle Use-Case-Teams Modelle trainieren, verwalten, bereitstellen und überwachen.',
  },
  task: { en: 'Shapes and runs the ML infrastructure', de: 'Gestaltet und betreibt die ML-Infrastruktur' },
  alternativeTitles: [
    { title: 'MLOps Engineer', evidence: 'strong' },
    { title: 'Solutions Architect', evidence: 'weak' },
  ],
  responsibilities: {
    dataIngestion: [],
    dataPreparation: [],
    dataManagement: [
      {
        id: 'mlArchitect.dataManagement.1',
        text: {
          en: 'Build the feature store, the shared place from which teams reuse prepared model inputs.',
          de: 'Den Feature Store bauen, aus dem Teams aufbereitete Modelleingaben gemeinsam wiederverwenden.',
        },
      },
    ],
    modelTraining: [
      {
        id: 'mlArchitect.modelTraining.1',
        text: {
          en: 'Set up the training infrastructure and connect cloud resources, together with the Machine Learning Engineer.',
          de: 'Die Trainingsinfrastruktur einrichten und Cloud-Ressourcen anbinden, gemeinsam mit dem Machine Learning Engineer.',
        },
      },
      {
        id: 'mlArchitect.modelTraining.2',
        text: {
          en: 'Build training infrastructure that grows with the size of data and models.',
          de: 'Trainingsinfrastruktur bauen, die mit der Größe von Daten und Modellen wächst.',
        },
      },
      {
        id: 'mlArchitect.modelTraining.3',
        text: {
          en: 'Discuss training approaches with the teams and challenge their choices.',
          de: 'Trainingsansätze mit den Teams besprechen und ihre Entscheidungen hinterfragen.',
        },
      },
      {
        id: 'mlArchitect.modelTraining.4',
        text: {
          en: 'Set guidelines for how the steps of a workflow are chained and run automatically.',
          de: 'Leitlinien setzen, wie die Schritte eines Ablaufs verkettet und automatisch ausgeführt werden.',
        },
      },
    ],
    modelManagement: [
      {
        id: 'mlArchitect.modelManagement.1',
        text: {
          en: 'Define, set up and maintain pipelines that integrate, deliver and retrain models automatically (CI/CD/CT).',
          de: 'Pipelines festlegen, einrichten und pflegen, die Modelle automatisch integrieren, ausliefern und neu trainieren (CI/CD/CT).',
        },
      },
      {
        id: 'mlArchitect.modelManagement.2',
        text: {
          en: 'Run the shared tools for registered models, their versions and the experiments behind them.',
          de: 'Die gemeinsamen Werkzeuge für registrierte Modelle, ihre Versionen und die Experimente dahinter betreiben.',
        },
      },
      {
        id: 'mlArchitect.modelManagement.3',
        text: {
          en: 'Provide separate environments in which models are tested before they reach production.',
          de: 'Getrennte Umgebungen bereitstellen, in denen Modelle vor der Produktion getestet werden.',
        },
      },
    ],
    deploymentManagement: [
      {
        id: 'mlArchitect.deploymentManagement.1',
        text: {
          en: 'Decide how models are rolled out and give the teams the tools and guidelines for it.',
          de: 'Entscheiden, wie Modelle ausgerollt werden, und den Teams Werkzeuge und Leitlinien dafür geben.',
        },
      },
      {
        id: 'mlArchitect.deploymentManagement.2',
        text: {
          en: 'Provide secured model endpoints and delivery pipelines and keep them running, together with the IT department.',
          de: 'Gesicherte Modell-Endpunkte und Auslieferungspipelines bereitstellen und am Laufen halten, gemeinsam mit der IT-Abteilung.',
        },
      },
    ],
    monitorMaintain: [
      {
        id: 'mlArchitect.monitorMaintain.1',
        text: {
          en: 'Build and maintain the tools that watch data drift, features, model performance, business metrics and systems, and raise alerts.',
          de: 'Die Werkzeuge bauen und pflegen, die Datendrift, Features, Modellgüte, Geschäftskennzahlen und Systeme überwachen und Alarm schlagen.',
        },
      },
    ],
  },
  narrative: [
    {
      kind: 'place',
      text: {
        en: 'The central counterpart of the Machine Learning Engineer.',
        de: 'Das zentrale Gegenstück zum Machine Learning Engineer.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Decides where training runs: in the cloud, on own servers or both.',
        de: 'Entscheidet, wo trainiert wird: in der Cloud, auf eigenen Servern oder beidem.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'An easy way for Data Scientists and Machine Learning Engineers to use the training infrastructure.',
        de: 'Ein einfacher Zugang für Data Scientists und Machine Learning Engineers zur Trainingsinfrastruktur.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Is the partner with whom those who use the infrastructure think their plans through.',
        de: 'Ist Gegenüber für alle, die die Infrastruktur nutzen und ihre Pläne durchdenken wollen.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Processes and tools for managing models: tracked experiments, versions and a model registry.',
        de: 'Abläufe und Werkzeuge für die Verwaltung von Modellen: verfolgte Experimente, Versionen und eine Modell-Registry.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Staging environments, such as development, QA and production, with the process by which a model is validated before it is deployed.',
        de: 'Umgebungen wie Entwicklung, QA und Produktion samt dem Ablauf, nach dem ein Modell vor der Bereitstellung validiert wird.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The central infrastructure that serves models, as batch, through an API or in real time, as the use case teams require.',
        de: 'Die zentrale Infrastruktur, die Modelle ausliefert: als Batch, über eine API oder in Echtzeit, wie die Use-Case-Teams es brauchen.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Process, guidelines and tools for rollout strategies: A/B tests, canary and shadow deployments.',
        de: 'Ablauf, Leitlinien und Werkzeuge für Rollout-Strategien: A/B-Tests, Canary- und Shadow-Bereitstellung.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Guidelines and infrastructure for CI/CD/CT, workflow orchestration and secure endpoints in the use case teams.',
        de: 'Leitlinien und Infrastruktur für CI/CD/CT, Workflow-Orchestrierung und sichere Endpunkte in den Use-Case-Teams.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Infrastructure for monitoring and maintaining models in use: data drift, model performance, systems and business metrics, with alerts and reports.',
        de: 'Infrastruktur für Überwachung und Pflege genutzter Modelle: Datendrift, Modellgüte, Systeme und Geschäftskennzahlen, mit Alarmen und Berichten.',
      },
    },
    { kind: 'duty', text: { en: 'Keeps model endpoints safe.', de: 'Hält Modell-Endpunkte sicher.' } },
    {
      kind: 'artefact',
      text: {
        en: 'Reusable components and platforms that several use case teams share.',
        de: 'Wiederverwendbare Bausteine und Plattformen, die sich mehrere Use-Case-Teams teilen.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Works in the stages Modeling and Deployment, where the Data Architect works with the data before them.',
        de: 'Arbeitet in den Stufen Modeling und Deployment; davor, bei den Daten, arbeitet der Data Architect.',
      },
    },
  ],
  typicalSkills: [
    'infrastructureAsCode',
    'git',
    'ciCd',
    'cloudDevelopment',
    'testDrivenDevelopment',
    'docker',
    'kubernetes',
    'mlopsProcesses',
    'aiDevelopment',
    'agileDevelopment',
  ],
  education: {
    en: 'As a rule a degree in information technology or a science, with many years of building software, machine learning solutions and efficient computer systems.',
    de: 'Meist ein Abschluss in Informationstechnik oder einer Wissenschaft, mit langer Erfahrung in Softwareentwicklung, maschinellem Lernen und effizienten Rechnersystemen.',
  },
  sources: profileSources('Machine Learning Architect', 7),
} as const satisfies ProfileShape;
