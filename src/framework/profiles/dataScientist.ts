import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Data Scientist, worded for this planner. */
export const dataScientist = {
  id: 'dataScientist',
  objective: {
    en: 'State a business question so that machine learning can answer it, prepare the data for it and develop, evaluate and select the models.',
    de: 'Eine Geschäftsfrage so fassen, dass maschinelles Lernen sie beantworten kann, die Daten dafür aufbereiten und die Modelle entwickeln, bewerten und auswählen.',
  },
  task: { en: 'Builds and trains models', de: 'Baut und trainiert Modelle' },
  alternativeTitles: [{ title: 'Inference Engineer', evidence: 'strong' }],
  responsibilities: {
    dataIngestion: [
      {
        id: 'dataScientist.dataIngestion.1',
        text: {
          en: 'Learn the business field well enough to frame the problem.',
          de: 'Das Fachgebiet gut genug kennenlernen, um das Problem zu fassen.',
        },
      },
      {
        id: 'dataScientist.dataIngestion.2',
        text: {
          en: 'Search for data sources and examine what they contain.',
          de: 'Datenquellen suchen und prüfen, was sie enthalten.',
        },
      },
      {
        id: 'dataScientist.dataIngestion.3',
        text: {
          en: 'Plan with the Data Engineer which processes are built new and which are reused.',
          de: 'Mit dem Data Engineer planen, welche Prozesse neu gebaut und welche wiederverwendet werden.',
        },
      },
      {
        id: 'dataScientist.dataIngestion.4',
        text: {
          en: 'Say which data the use case needs from ingestion, and in which form.',
          de: 'Angeben, welche Daten der Use Case aus der Übernahme braucht und in welcher Form.',
        },
      },
    ],
    dataPreparation: [
      {
        id: 'dataScientist.dataPreparation.1',
        text: {
          en: 'Explore the data to find patterns, gaps and errors.',
          de: 'Die Daten erkunden, um Muster, Lücken und Fehler zu finden.',
        },
      },
      {
        id: 'dataScientist.dataPreparation.2',
        text: {
          en: 'Clean, reshape and validate the data of the use case.',
          de: 'Die Daten des Use Case bereinigen, umformen und validieren.',
        },
      },
      {
        id: 'dataScientist.dataPreparation.3',
        text: { en: 'Help label data for training.', de: 'Beim Annotieren von Trainingsdaten helfen.' },
      },
      {
        id: 'dataScientist.dataPreparation.4',
        text: {
          en: 'Support the Data Engineer in processing data.',
          de: 'Den Data Engineer bei der Datenverarbeitung unterstützen.',
        },
      },
    ],
    dataManagement: [
      {
        id: 'dataScientist.dataManagement.1',
        text: {
          en: 'Keep versions of the data sets made for the use case.',
          de: 'Versionen der Datensätze führen, die für den Use Case entstehen.',
        },
      },
      {
        id: 'dataScientist.dataManagement.2',
        text: {
          en: 'Use features from the shared feature store.',
          de: 'Features aus dem gemeinsamen Feature Store nutzen.',
        },
      },
      {
        id: 'dataScientist.dataManagement.3',
        text: {
          en: 'Check the quality of the data sets made for the use case.',
          de: 'Die Qualität der Datensätze prüfen, die für den Use Case entstehen.',
        },
      },
      {
        id: 'dataScientist.dataManagement.4',
        text: {
          en: "Plan how the use case's data becomes a product and carry the plan out.",
          de: 'Planen, wie die Daten des Use Case zum Produkt werden, und den Plan umsetzen.',
        },
      },
      {
        id: 'dataScientist.dataManagement.5',
        text: {
          en: 'Help document where data comes from and how it was changed.',
          de: 'Mithelfen zu dokumentieren, woher Daten stammen und wie sie verändert wurden.',
        },
      },
      {
        id: 'dataScientist.dataManagement.6',
        text: {
          en: 'Find data through the catalogue and keep it in the storage provided.',
          de: 'Daten über den Katalog finden und im bereitgestellten Speicher ablegen.',
        },
      },
    ],
    modelTraining: [
      {
        id: 'dataScientist.modelTraining.1',
        text: {
          en: 'Train models: create features, split the data, tune the settings and measure the performance.',
          de: 'Modelle trainieren: Features bilden, Daten aufteilen, Einstellungen optimieren und die Güte messen.',
        },
      },
      {
        id: 'dataScientist.modelTraining.2',
        text: {
          en: 'Choose the model that performs best.',
          de: 'Das Modell mit der besten Leistung auswählen.',
        },
      },
      {
        id: 'dataScientist.modelTraining.3',
        text: {
          en: 'Train a model again when it is due.',
          de: 'Ein Modell erneut trainieren, wenn es fällig ist.',
        },
      },
      {
        id: 'dataScientist.modelTraining.4',
        text: {
          en: 'Automate the sequence of training steps together with the Machine Learning Engineer.',
          de: 'Die Abfolge der Trainingsschritte gemeinsam mit dem Machine Learning Engineer automatisieren.',
        },
      },
    ],
    modelManagement: [
      {
        id: 'dataScientist.modelManagement.1',
        text: {
          en: 'Keep models and their versions in the registry and tools provided.',
          de: 'Modelle und ihre Versionen in der bereitgestellten Registry und den Werkzeugen führen.',
        },
      },
      {
        id: 'dataScientist.modelManagement.2',
        text: {
          en: 'Record each experiment with its data, settings and results.',
          de: 'Jedes Experiment mit Daten, Einstellungen und Ergebnissen festhalten.',
        },
      },
      {
        id: 'dataScientist.modelManagement.3',
        text: {
          en: 'Fit models into the automated delivery and retraining pipelines (CI/CD/CT).',
          de: 'Modelle in die automatischen Auslieferungs- und Trainingspipelines (CI/CD/CT) einfügen.',
        },
      },
    ],
    deploymentManagement: [
      {
        id: 'dataScientist.deploymentManagement.1',
        text: {
          en: 'Write the code with which a model makes predictions and fit it into the inference pipeline.',
          de: 'Den Code schreiben, mit dem ein Modell Vorhersagen macht, und ihn in die Inferenz-Pipeline einfügen.',
        },
      },
      {
        id: 'dataScientist.deploymentManagement.2',
        text: {
          en: 'Contribute to automated delivery and to bringing the model into service.',
          de: 'Zur automatischen Auslieferung und zur Inbetriebnahme des Modells beitragen.',
        },
      },
    ],
    monitorMaintain: [
      {
        id: 'dataScientist.monitorMaintain.1',
        text: {
          en: 'Watch data drift, features, model performance and business metrics of models in use.',
          de: 'Datendrift, Features, Modellgüte und Geschäftskennzahlen genutzter Modelle beobachten.',
        },
      },
    ],
  },
  narrative: [
    {
      kind: 'duty',
      text: {
        en: 'Translates a question of the business into one for machine learning.',
        de: 'Übersetzt eine Frage des Geschäfts in eine für maschinelles Lernen.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Explores, cleans and validates data, then builds features and selects those that matter.',
        de: 'Erkundet, bereinigt und validiert Daten, bildet dann Features und wählt die wichtigen aus.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Settles with the Data Engineer which shape the data must have for training.',
        de: 'Legt mit dem Data Engineer fest, welche Form die Daten für das Training haben müssen.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Data sets of the use case with versions, checked quality, lineage, an entry in the catalogue and a place in storage.',
        de: 'Datensätze des Use Case mit Versionen, geprüfter Qualität, Herkunft, Eintrag im Katalog und Platz im Speicher.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The best model, chosen by tuned settings, a sound split of the data and measured performance.',
        de: 'Das beste Modell, gewählt nach optimierten Einstellungen, sauberer Datenaufteilung und gemessener Güte.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'A retraining strategy, worked out here and put into practice with the Machine Learning Engineer.',
        de: 'Eine Strategie für das Neutraining, hier ausgearbeitet und mit dem Machine Learning Engineer umgesetzt.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Receives the platform or template of the Machine Learning Architect for versions, registry, tracked experiments and CI/CD/CT.',
        de: 'Erhält vom Machine Learning Architect Plattform oder Vorlage für Versionen, Registry, verfolgte Experimente und CI/CD/CT.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Hands the best model to the Machine Learning Engineer, with its inference fitted into the pipeline.',
        de: 'Übergibt das beste Modell an den Machine Learning Engineer, mit der Inferenz in der Pipeline.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Watches data drift, features, model performance and business metrics.',
        de: 'Beobachtet Datendrift, Features, Modellgüte und Geschäftskennzahlen.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Often in the business unit; most active in the stage Modeling, in close contact with Data Engineer and Machine Learning Engineer.',
        de: 'Oft im Geschäftsbereich; am meisten in der Stufe Modeling gefragt, in engem Kontakt mit Data Engineer und Machine Learning Engineer.',
      },
    },
  ],
  typicalSkills: [
    'dataAnalytics',
    'dataMining',
    'bigData',
    'statistics',
    'featureEngineering',
    'mlLibraries',
    'jupyter',
    'pandas',
    'numpy',
    'tensorflow',
    'keras',
    'pytorch',
    'scikitLearn',
    'mlopsProcesses',
    'mlflow',
    'python',
    'perl',
    'c',
    'cpp',
    'databaseManagement',
    'agileDevelopment',
    'criticalThinking',
    'communication',
  ],
  education: {
    en: 'As a rule a Master or doctorate in a numerate field in which machine learning and the analysis of data were the focus; at home in Python or R and in at least one machine learning framework.',
    de: 'In der Regel Master oder Promotion in einem quantitativen Fach mit Schwerpunkt auf maschinellem Lernen und Datenanalyse; sicher in Python oder R und mindestens einem ML-Framework.',
  },
  sources: profileSources('Data Scientist', 10),
} as const satisfies ProfileShape;
