import type { Expectation } from './shape';

/**
 * What "ML Pipelines" expects of each role at each level, worded for this planner. A line that the source does
 * not mark "Required" is optional.
 */
export const mlPipelinesExpectations = [
  {
    role: 'computerVisionEngineer',
    level: 'junior',
    required: false,
    text: {
      en: 'Knows the stages of a vision pipeline, from loading and augmenting images to training and evaluation. Runs pipelines that exist and follows the metrics of experiments in a tracking tool such as MLflow or Weights & Biases.',
      de: 'Kennt die Schritte einer Vision-Pipeline, vom Laden und Augmentieren der Bilder bis zu Training und Bewertung. Führt vorhandene Pipelines aus und verfolgt die Metriken von Experimenten in einem Werkzeug wie MLflow oder Weights & Biases.',
    },
  },
  {
    role: 'dataScientist',
    level: 'junior',
    required: true,
    text: {
      en: 'Builds simple pipelines with scikit-learn that cover preprocessing, features and training. Can explain how a pipeline keeps results repeatable and test data out of the training. Stores a whole pipeline as one artefact that can be deployed.',
      de: 'Baut einfache Pipelines mit scikit-learn, die Vorverarbeitung, Features und Training umfassen. Kann erklären, wie eine Pipeline Ergebnisse wiederholbar und Testdaten aus dem Training hält. Speichert eine ganze Pipeline als ein Artefakt, das bereitgestellt werden kann.',
    },
  },
  {
    role: 'llmEngineer',
    level: 'junior',
    required: false,
    text: {
      en: 'Is familiar with the basic pipeline steps: loading data, preprocessing, training, evaluation. Prepares data for fine-tuning a language model in simple pipelines with Hugging Face Datasets.',
      de: 'Ist mit den grundlegenden Pipeline-Schritten vertraut: Daten laden, vorverarbeiten, trainieren, bewerten. Bereitet Daten für das Fine-Tuning eines Sprachmodells in einfachen Pipelines mit Hugging Face Datasets auf.',
    },
  },
  {
    role: 'mlEngineer',
    level: 'junior',
    required: true,
    text: {
      en: 'Grasps how data becomes features, a trained and evaluated model and finally a deployment. Scripts simple pipelines and runs a basic machine learning workflow as a DAG in Airflow.',
      de: 'Versteht, wie aus Daten Features, ein trainiertes und bewertetes Modell und schließlich eine Bereitstellung werden. Skriptet einfache Pipelines und führt einen einfachen ML-Workflow als DAG in Airflow aus.',
    },
  },
  {
    role: 'mlopsEngineer',
    level: 'junior',
    required: false,
    text: {
      en: 'Knows what the stages data validation, training and deployment do. Sets up the runners of a pipeline, for instance Airflow or Kubeflow, and keeps an eye on its health metrics.',
      de: 'Weiß, was die Schritte Datenvalidierung, Training und Bereitstellung leisten. Richtet die Ausführung einer Pipeline ein, etwa mit Airflow oder Kubeflow, und behält ihre Zustandsmetriken im Blick.',
    },
  },
  {
    role: 'nlpEngineer',
    level: 'junior',
    required: true,
    text: {
      en: 'Knows the basic stages of a text pipeline: collecting text, preprocessing, extracting features, training and evaluation. Assembles simple text pipelines from scikit-learn and spaCy.',
      de: 'Kennt die Grundschritte einer Textpipeline: Text sammeln, vorverarbeiten, Merkmale gewinnen, trainieren und bewerten. Setzt einfache Textpipelines aus scikit-learn und spaCy zusammen.',
    },
  },
  {
    role: 'computerVisionEngineer',
    level: 'mid',
    required: false,
    text: {
      en: 'Builds pipelines for vision models from end to end, with versioned data sets, distributed training, tuning and a connection to the model registry. Adds checks for the quality of image data.',
      de: 'Baut Pipelines für Vision-Modelle von Anfang bis Ende, mit versionierten Datensätzen, verteiltem Training, Tuning und Anbindung an die Modell-Registry. Ergänzt Prüfungen der Qualität von Bilddaten.',
    },
  },
  {
    role: 'dataScientist',
    level: 'mid',
    required: true,
    text: {
      en: 'Designs pipelines fit for production on an orchestrator (for example Dagster, Airflow or Prefect). Automates the cycle from taking in and validating data through features, training and evaluation to deployment, with schedules and retries.',
      de: 'Entwirft produktionsreife Pipelines mit einem Orchestrator wie Airflow, Prefect oder Dagster. Automatisiert den Kreislauf von Übernahme und Validierung der Daten über Features, Training und Bewertung bis zur Bereitstellung, mit Zeitplänen und Wiederholungen.',
    },
  },
  {
    role: 'llmEngineer',
    level: 'mid',
    required: false,
    text: {
      en: 'Builds production pipelines for language models without help: taking in, cleaning and tokenising text, training and evaluation. Orchestrates them with Airflow or Prefect so that a repeated run changes nothing.',
      de: 'Baut Produktionspipelines für Sprachmodelle selbstständig: Text übernehmen, bereinigen und tokenisieren, trainieren und bewerten. Orchestriert sie mit Airflow oder Prefect so, dass ein wiederholter Lauf nichts verändert.',
    },
  },
  {
    role: 'mlEngineer',
    level: 'mid',
    required: true,
    text: {
      en: 'Designs pipelines on Kubeflow or Airflow and gives them parameters so that they serve several models. Automates retraining behind checks of data quality and tests the pipelines themselves.',
      de: 'Entwirft Pipelines auf Kubeflow oder Airflow und gibt ihnen Parameter, damit sie mehreren Modellen dienen. Automatisiert das Neutraining hinter Prüfungen der Datenqualität und testet die Pipelines selbst.',
    },
  },
  {
    role: 'mlopsEngineer',
    level: 'mid',
    required: false,
    text: {
      en: 'Puts automated pipelines into place with feature store, model versions and the means for A/B tests. Builds CI/CD for training in which detected data drift starts the retraining.',
      de: 'Richtet automatisierte Pipelines mit Feature Store, Modellversionen und den Mitteln für A/B-Tests ein. Baut CI/CD für das Training, bei dem erkannte Datendrift das Neutraining auslöst.',
    },
  },
  {
    role: 'nlpEngineer',
    level: 'mid',
    required: true,
    text: {
      en: 'Designs text pipelines without help: data versions, features from text, tuning and the choice of a model. Automates them with Airflow or Prefect.',
      de: 'Entwirft Textpipelines selbstständig: Datenversionen, Features aus Text, Tuning und Modellauswahl. Automatisiert sie mit Airflow oder Prefect.',
    },
  },
  {
    role: 'computerVisionEngineer',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs pipeline architectures for large vision systems that scale: training orchestrated over several GPUs, distillation of models and production inference with low latency.',
      de: 'Entwirft skalierbare Pipeline-Architekturen für große Vision-Systeme: über mehrere GPUs orchestriertes Training, Destillation von Modellen und Inferenz in Produktion mit geringer Latenz.',
    },
  },
  {
    role: 'dataScientist',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs pipelines at company scale on platforms such as Kubeflow, Vertex AI or SageMaker. Introduces continuous training and automatic promotion of models. Speeds pipelines up by caching, parallel steps and processing only what changed.',
      de: 'Entwirft Pipelines im Unternehmensmaßstab auf Plattformen wie Kubeflow, Vertex AI oder SageMaker. Führt kontinuierliches Training und automatische Freigabe von Modellen ein. Beschleunigt Pipelines durch Zwischenspeichern, parallele Schritte und Verarbeitung nur des Geänderten.',
    },
  },
  {
    role: 'llmEngineer',
    level: 'senior',
    required: false,
    text: {
      en: 'Designs complex pipelines for language model platforms: data processed in several stages, training that continues and retraining that starts by itself. Improves their throughput and reliability.',
      de: 'Entwirft komplexe Pipelines für Sprachmodell-Plattformen: mehrstufige Datenverarbeitung, fortlaufendes Training und Neutraining, das von selbst startet. Verbessert Durchsatz und Zuverlässigkeit.',
    },
  },
  {
    role: 'mlEngineer',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs the architecture of the pipelines and makes them run faster by caching and parallel steps. Delivers pipelines through CI/CD and guarantees that results can be reproduced.',
      de: 'Entwirft die Architektur der Pipelines und beschleunigt sie durch Zwischenspeichern und parallele Schritte. Liefert Pipelines über CI/CD aus und stellt sicher, dass Ergebnisse reproduzierbar sind.',
    },
  },
  {
    role: 'mlopsEngineer',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs a company-wide machine learning platform with orchestration, governance of models and guaranteed reproducibility. Rolls models out in canary steps, rolls back by itself when performance drops and keeps the cost of training low.',
      de: 'Entwirft eine unternehmensweite ML-Plattform mit Orchestrierung, Modell-Governance und garantierter Reproduzierbarkeit. Rollt Modelle in Canary-Schritten aus, rollt bei sinkender Leistung automatisch zurück und hält die Trainingskosten niedrig.',
    },
  },
  {
    role: 'nlpEngineer',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs production pipelines for text systems. Adds CI/CD for models, retraining as soon as drift is found, and A/B tests whose winner is promoted automatically.',
      de: 'Entwirft Produktionspipelines für Textsysteme. Ergänzt CI/CD für Modelle, Neutraining bei erkannter Drift und A/B-Tests, deren Sieger automatisch übernommen wird.',
    },
  },
  {
    role: 'computerVisionEngineer',
    level: 'lead',
    required: true,
    text: {
      en: 'Sets the direction for pipelines in a team or product, defines the standards and good practice for them and reviews the work of others.',
      de: 'Gibt die Richtung für Pipelines in einem Team oder Produkt vor, legt Standards und gute Praxis dafür fest und prüft die Arbeit anderer.',
    },
  },
  {
    role: 'dataScientist',
    level: 'lead',
    required: true,
    text: {
      en: 'Sets the direction for the pipeline infrastructure of the data science team. Defines how pipelines are developed, tested and monitored and brings the approaches of projects and teams together.',
      de: 'Gibt die Richtung für die Pipeline-Infrastruktur des Data-Science-Teams vor. Legt fest, wie Pipelines entwickelt, getestet und überwacht werden, und führt die Ansätze von Projekten und Teams zusammen.',
    },
  },
  {
    role: 'llmEngineer',
    level: 'lead',
    required: false,
    text: {
      en: 'Defines pipeline standards for the language model team, with guidelines for architecture, monitoring and the handling of errors. Coordinates the infrastructure for training and inference.',
      de: 'Legt Pipeline-Standards für das Sprachmodell-Team fest, mit Leitlinien für Architektur, Überwachung und Fehlerbehandlung. Koordiniert die Infrastruktur für Training und Inferenz.',
    },
  },
  {
    role: 'mlEngineer',
    level: 'lead',
    required: true,
    text: {
      en: 'Sets the pipeline strategy, makes components uniform and designs templates with which new pipelines are built faster.',
      de: 'Legt die Pipeline-Strategie fest, vereinheitlicht Bausteine und entwirft Vorlagen, mit denen neue Pipelines schneller entstehen.',
    },
  },
  {
    role: 'mlopsEngineer',
    level: 'lead',
    required: true,
    text: {
      en: 'Owns the pipeline strategy of a team or product, sets its standards and good practice and leads reviews.',
      de: 'Verantwortet die Pipeline-Strategie eines Teams oder Produkts, setzt Standards und gute Praxis und leitet Reviews.',
    },
  },
  {
    role: 'nlpEngineer',
    level: 'lead',
    required: true,
    text: {
      en: 'Defines pipeline standards for the text team. Introduces good MLOps practice, describes how a model passes through its life cycle and makes every text experiment reproducible.',
      de: 'Legt Pipeline-Standards für das Text-Team fest. Führt gute MLOps-Praxis ein, beschreibt den Lebenszyklus der Modelle und macht jedes Text-Experiment reproduzierbar.',
    },
  },
  {
    role: 'computerVisionEngineer',
    level: 'principal',
    required: true,
    text: {
      en: 'Sets the pipeline strategy for the whole organisation, establishes approaches that hold company-wide and mentors leads and architects.',
      de: 'Legt die Pipeline-Strategie für die ganze Organisation fest, etabliert unternehmensweit gültige Ansätze und begleitet Leads und Architekten als Mentor.',
    },
  },
  {
    role: 'dataScientist',
    level: 'principal',
    required: true,
    text: {
      en: "Shapes the organisation's strategy for orchestrating machine learning. States what the company needs in scale, governance and cost control, and designs one platform that every data science team builds its pipelines on.",
      de: 'Prägt die Strategie der Organisation für die Orchestrierung von maschinellem Lernen. Benennt den Bedarf des Unternehmens an Skalierung, Governance und Kostenkontrolle und entwirft eine Pipeline-Plattform für alle Data-Science-Teams.',
    },
  },
  {
    role: 'llmEngineer',
    level: 'principal',
    required: false,
    text: {
      en: "Shapes the company's pipeline platform: a common framework, components shared across teams, and service levels and cost control for data, training and serving pipelines.",
      de: 'Prägt die Pipeline-Plattform des Unternehmens: ein gemeinsames Framework, teamübergreifende Bausteine sowie Servicelevel und Kostenkontrolle für Daten-, Trainings- und Serving-Pipelines.',
    },
  },
  {
    role: 'mlEngineer',
    level: 'principal',
    required: true,
    text: {
      en: 'Sets the strategy for the pipeline platform, assesses orchestrators and designs the pipeline architecture of the company.',
      de: 'Legt die Strategie der Pipeline-Plattform fest, bewertet Orchestratoren und entwirft die Pipeline-Architektur des Unternehmens.',
    },
  },
  {
    role: 'mlopsEngineer',
    level: 'principal',
    required: true,
    text: {
      en: 'Owns the pipeline strategy of the whole organisation, brings in approaches that work across the company and mentors its leads and architects.',
      de: 'Verantwortet die Pipeline-Strategie der ganzen Organisation, führt unternehmensweit tragfähige Ansätze ein und begleitet Leads und Architekten als Mentor.',
    },
  },
  {
    role: 'nlpEngineer',
    level: 'principal',
    required: true,
    text: {
      en: "Shapes the company's MLOps strategy for its text platform: pipeline standards, governance of models and the infrastructure on which text operations grow across the organisation.",
      de: 'Prägt die MLOps-Strategie des Unternehmens für die Textplattform: Pipeline-Standards, Modell-Governance und die Infrastruktur, auf der der Textbetrieb in der Organisation wächst.',
    },
  },
] as const satisfies readonly Expectation[];
