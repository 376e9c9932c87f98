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
  guides: [],
  buildsFor: ['mlEngineer'],
  sources: profileSources('Machine Learning Architect', 7),
} as const satisfies ProfileShape;
