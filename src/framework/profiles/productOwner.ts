import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile Product Owner, worded for this planner. */
export const productOwner = {
  id: 'productOwner',
  objective: {
    en: 'Lead one use case from idea to value: collect and rank requirements, align everyone involved with the AI strategy and keep the team delivering.',
    de: 'Einen Use Case von der Idee bis zum Nutzen führen: Anforderungen sammeln und ordnen, alle Beteiligten auf die KI-Strategie ausrichten und das Team lieferfähig halten.',
  },
  task: { en: 'Leads a use case in the business unit', de: 'Leitet einen Use Case im Geschäftsbereich' },
  alternativeTitles: [
    { title: 'Business Owner', evidence: 'weak' },
    { title: 'Project Engineer', evidence: 'weak' },
  ],
  responsibilities: {
    dataIngestion: [
      {
        id: 'productOwner.dataIngestion.1',
        text: {
          en: 'Collect the knowledge of the business field that the use case needs.',
          de: 'Das Fachwissen sammeln, das der Use Case braucht.',
        },
      },
      {
        id: 'productOwner.dataIngestion.2',
        text: {
          en: 'Find out which data sources exist and whether they suit the use case.',
          de: 'Herausfinden, welche Datenquellen es gibt und ob sie zum Use Case passen.',
        },
      },
      {
        id: 'productOwner.dataIngestion.3',
        text: {
          en: 'Coordinate who collects which data, and when.',
          de: 'Koordinieren, wer wann welche Daten erhebt.',
        },
      },
    ],
    dataPreparation: [
      {
        id: 'productOwner.dataPreparation.1',
        text: {
          en: 'Help label data where knowledge of the field is needed.',
          de: 'Beim Annotieren von Daten helfen, wo Fachwissen nötig ist.',
        },
      },
      {
        id: 'productOwner.dataPreparation.2',
        text: {
          en: 'Explain what data means to those who clean, test and validate it.',
          de: 'Denen, die Daten bereinigen, testen und validieren, die Bedeutung der Daten erklären.',
        },
      },
      {
        id: 'productOwner.dataPreparation.3',
        text: {
          en: 'Discuss findings and assumptions with the Data Scientist.',
          de: 'Befunde und Annahmen mit dem Data Scientist besprechen.',
        },
      },
    ],
    dataManagement: [
      {
        id: 'productOwner.dataManagement.1',
        text: {
          en: "Own the use case's data as a product, or name somebody who does.",
          de: 'Die Daten des Use Case als Produkt verantworten oder jemanden dafür benennen.',
        },
      },
      {
        id: 'productOwner.dataManagement.2',
        text: {
          en: 'Judge with knowledge of the field whether the data is good enough.',
          de: 'Mit Fachwissen beurteilen, ob die Daten gut genug sind.',
        },
      },
      {
        id: 'productOwner.dataManagement.3',
        text: {
          en: 'Make sure that the use case complies with law and company rules.',
          de: 'Dafür sorgen, dass der Use Case Recht und Unternehmensregeln einhält.',
        },
      },
    ],
    modelTraining: [
      {
        id: 'productOwner.modelTraining.1',
        text: {
          en: 'Check the results of the model against the needs of the users and give feedback.',
          de: 'Die Ergebnisse des Modells am Bedarf der Nutzenden prüfen und Rückmeldung geben.',
        },
      },
      {
        id: 'productOwner.modelTraining.2',
        text: {
          en: 'Check that training and test data reflect real use, and suggest how to divide them.',
          de: 'Prüfen, ob Trainings- und Testdaten die wirkliche Nutzung abbilden, und Vorschläge zur Aufteilung machen.',
        },
      },
      {
        id: 'productOwner.modelTraining.3',
        text: {
          en: 'Bring insights from the business into the design of the model.',
          de: 'Erkenntnisse aus dem Geschäft in den Entwurf des Modells einbringen.',
        },
      },
    ],
    modelManagement: [
      {
        id: 'productOwner.modelManagement.1',
        text: {
          en: 'Help choose which model is taken further.',
          de: 'Mitentscheiden, mit welchem Modell es weitergeht.',
        },
      },
      {
        id: 'productOwner.modelManagement.2',
        text: {
          en: 'Speak for the field and the users when models are compared.',
          de: 'Beim Vergleich von Modellen für Fachgebiet und Nutzende sprechen.',
        },
      },
    ],
    deploymentManagement: [
      {
        id: 'productOwner.deploymentManagement.1',
        text: {
          en: "Test the whole solution from the user's first step to the last.",
          de: 'Die gesamte Lösung vom ersten bis zum letzten Schritt der Nutzenden testen.',
        },
      },
      {
        id: 'productOwner.deploymentManagement.2',
        text: {
          en: 'Plan how, where and for whom the solution is introduced.',
          de: 'Planen, wie, wo und für wen die Lösung eingeführt wird.',
        },
      },
    ],
    monitorMaintain: [
      {
        id: 'productOwner.monitorMaintain.1',
        text: {
          en: 'Answer for the business metrics by which the success of the use case is measured.',
          de: 'Die Geschäftskennzahlen verantworten, an denen der Erfolg des Use Case gemessen wird.',
        },
      },
    ],
  },
  narrative: [
    {
      kind: 'duty',
      text: {
        en: 'Knows the business field, or learns it, before anything else.',
        de: 'Kennt das Fachgebiet oder eignet es sich vor allem anderen an.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Collects the requirements and decides their order together with the stakeholders.',
        de: 'Sammelt die Anforderungen und entscheidet mit den Beteiligten über ihre Reihenfolge.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Puts the final users first, in the own house or outside it.',
        de: 'Stellt die Nutzenden voran, ob im eigenen Haus oder außerhalb.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'Personas: an ideal type for each kind of user, where users differ.',
        de: 'Personas: ein Idealtyp je Art von Nutzenden, wo diese sich unterscheiden.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Agrees with AI Management on the fit with the AI strategy, and with central IT on the infrastructure that the use case takes up.',
        de: 'Stimmt sich mit AI Management über die KI-Strategie ab und mit der zentralen IT über die Infrastruktur, die der Use Case nutzt.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The backlog: user stories that describe wanted features, written and ranked.',
        de: 'Das Backlog: User Stories zu gewünschten Funktionen, geschrieben und nach Rang geordnet.',
      },
    },
    {
      kind: 'artefact',
      text: { en: 'Acceptance criteria for user stories.', de: 'Akzeptanzkriterien für User Stories.' },
    },
    {
      kind: 'duty',
      text: {
        en: 'Plans sprints and keeps the backlog refined.',
        de: 'Plant Sprints und hält das Backlog gepflegt.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Guides the development and manages the project, so that value arrives quickly.',
        de: 'Leitet die Entwicklung und führt das Projekt, damit der Nutzen schnell ankommt.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Keeps operations smooth: lends own knowledge of the field, for instance when data is labelled, collects feedback and settles conflicts and other difficulties.',
        de: 'Hält den Ablauf reibungslos: bringt eigenes Fachwissen ein, etwa beim Annotieren von Daten, sammelt Rückmeldungen und löst Konflikte und andere Schwierigkeiten.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'A vision of the product and the strategy towards it, shared by the whole team.',
        de: 'Eine vom ganzen Team geteilte Vision des Produkts und die Strategie dorthin.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'In the business unit, for one use case, over all phases alike.',
        de: 'Im Geschäftsbereich, für einen Use Case, über alle Phasen gleichmäßig.',
      },
    },
  ],
  typicalSkills: [
    'domainKnowledge',
    'machineLearning',
    'projectDelivery',
    'jira',
    'confluence',
    'prioritization',
    'agileDevelopment',
    'communication',
  ],
  education: {
    en: 'Backgrounds vary; what counts is experience in leading agile projects, knowledge of the company and the field of application, and the basics of machine learning.',
    de: 'Der Werdegang ist offen; es zählen Erfahrung in der Leitung agiler Projekte, Kenntnis des Unternehmens und des Anwendungsfelds sowie Grundlagen des maschinellen Lernens.',
  },
  sources: profileSources('Product Owner', 8),
} as const satisfies ProfileShape;
