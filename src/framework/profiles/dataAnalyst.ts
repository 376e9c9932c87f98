import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Data Analyst, worded for this planner. */
export const dataAnalyst = {
  id: 'dataAnalyst',
  objective: {
    en: 'Answer pressing business questions with statistical analysis of existing data and make the answers clear to decision makers in reports and charts.',
    de: 'Dringende Geschäftsfragen mit statistischer Analyse vorhandener Daten beantworten und die Antworten in Berichten und Diagrammen für Entscheidende verständlich machen.',
  },
  task: { en: 'Analyses and visualises data on demand', de: 'Analysiert und visualisiert Daten nach Bedarf' },
  alternativeTitles: [{ title: 'Business Analyst', evidence: 'strong' }],
  responsibilities: {
    dataIngestion: [
      {
        id: 'dataAnalyst.dataIngestion.1',
        text: {
          en: 'Stay informed about the collected data and be available for advice.',
          de: 'Über die erhobenen Daten auf dem Laufenden bleiben und für Beratung bereitstehen.',
        },
      },
    ],
    dataPreparation: [
      {
        id: 'dataAnalyst.dataPreparation.1',
        text: {
          en: 'Explore data and present what was found.',
          de: 'Daten erkunden und die Befunde vorstellen.',
        },
      },
      {
        id: 'dataAnalyst.dataPreparation.2',
        text: {
          en: 'Clean and reshape data for analyses.',
          de: 'Daten für Analysen bereinigen und umformen.',
        },
      },
    ],
    dataManagement: [
      {
        id: 'dataAnalyst.dataManagement.1',
        text: {
          en: 'Report back how good the data and its management as a product are, and how well it serves.',
          de: 'Rückmelden, wie gut die Daten und ihre Führung als Produkt sind und wie gut sie ihren Zweck erfüllen.',
        },
      },
    ],
    modelTraining: [],
    modelManagement: [
      {
        id: 'dataAnalyst.modelManagement.1',
        text: {
          en: 'Contribute advice and knowledge of the business field to the management of models.',
          de: 'Hinweise und Fachwissen in die Verwaltung von Modellen einbringen.',
        },
      },
    ],
    deploymentManagement: [
      {
        id: 'dataAnalyst.deploymentManagement.1',
        text: {
          en: 'Explain the field and its users to those who design how a model is accessed.',
          de: 'Denen, die den Zugang zu einem Modell gestalten, das Fachgebiet und seine Nutzenden erklären.',
        },
      },
    ],
    monitorMaintain: [
      {
        id: 'dataAnalyst.monitorMaintain.1',
        text: {
          en: 'Build dashboards that show how a solution performs.',
          de: 'Dashboards bauen, die zeigen, wie eine Lösung arbeitet.',
        },
      },
      {
        id: 'dataAnalyst.monitorMaintain.2',
        text: {
          en: 'Watch business metrics and the condition of the systems.',
          de: 'Geschäftskennzahlen und den Zustand der Systeme beobachten.',
        },
      },
    ],
  },
  narrative: [
    {
      kind: 'duty',
      text: {
        en: 'Tests hypotheses of the business with statistics on data that does not change, as the need arises.',
        de: 'Prüft Hypothesen des Geschäfts nach Bedarf mit Statistik an unveränderlichen Daten.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Often cleans and preprocesses that data too.',
        de: 'Bereinigt und verarbeitet diese Daten oft auch selbst vor.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Takes on small projects that answer a pressing question fast.',
        de: 'Übernimmt kleine Projekte, die eine dringende Frage schnell beantworten.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Reports and charts in which the findings can be understood.',
        de: 'Berichte und Diagramme, in denen die Befunde verständlich sind.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Takes questions from management as soon as they come up and brings the answers back in its language.',
        de: 'Nimmt Fragen der Leitung auf, sobald sie entstehen, und bringt die Antworten in deren Sprache zurück.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Looks for trends in the past that support a decision.',
        de: 'Sucht in der Vergangenheit nach Trends, die eine Entscheidung stützen.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Unlike the Data Scientist, builds no models for automation and prediction at scale, and nothing that is deployed.',
        de: 'Baut anders als der Data Scientist keine Modelle für Automatisierung und Vorhersage im Großen und nichts, was bereitgestellt wird.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Active in the stages of data and modeling, close to management.',
        de: 'In den Stufen Data Engineering und Modeling gefragt, nah an der Leitung.',
      },
    },
  ],
  typicalSkills: [
    'mathematics',
    'statistics',
    'programming',
    'kpiReporting',
    'sql',
    'tableau',
    'excel',
    'dataVisualisation',
    'communication',
  ],
  education: {
    en: 'A degree in a quantitative field, command of statistical methods and programming in a scripting language for analysis and charts.',
    de: 'Ein Abschluss in einem quantitativen Fach, sichere statistische Methoden und Programmieren in einer Skriptsprache für Analysen und Diagramme.',
  },
  sources: profileSources('Data Analyst', 11),
} as const satisfies ProfileShape;
