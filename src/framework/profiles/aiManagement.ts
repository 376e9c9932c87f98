import { profileSources } from '../profileSources';
import type { ProfileShape } from '../profile';

/** The profile AI Management, worded for this planner. */
export const aiManagement = {
  id: 'aiManagement',
  objective: {
    en: 'Set the vision for data and AI, decide which use cases get people and money, and see to it that they create value in production.',
    de: 'Die Vision für Daten und KI vorgeben, entscheiden, welche Use Cases Menschen und Mittel erhalten, und dafür sorgen, dass sie in der Produktion Wert schaffen.',
  },
  task: {
    en: 'Decides on AI solutions and their resources',
    de: 'Entscheidet über KI-Lösungen und ihre Mittel',
  },
  alternativeTitles: [
    { title: 'CIO', evidence: 'strong' },
    { title: 'Head of AI', evidence: 'strong' },
    { title: 'Head of Data', evidence: 'strong' },
  ],
  responsibilities: {
    dataIngestion: [
      {
        id: 'aiManagement.dataIngestion.1',
        text: {
          en: 'Give the direction for the data platform: how data is structured and stored, and whether it is transformed before or after loading (ETL or ELT).',
          de: 'Die Richtung für die Datenplattform vorgeben: wie Daten strukturiert und gespeichert werden und ob sie vor oder nach dem Laden umgewandelt werden (ETL oder ELT).',
        },
      },
    ],
    dataPreparation: [
      {
        id: 'aiManagement.dataPreparation.1',
        text: {
          en: 'Set the goals and the strategy by which teams decide how data is prepared.',
          de: 'Ziele und Strategie setzen, nach denen Teams über die Aufbereitung von Daten entscheiden.',
        },
      },
    ],
    dataManagement: [
      {
        id: 'aiManagement.dataManagement.1',
        text: {
          en: 'Set the goals and the strategy by which teams decide how data is governed, catalogued and kept.',
          de: 'Ziele und Strategie setzen, nach denen Teams über Regeln, Katalog und Aufbewahrung von Daten entscheiden.',
        },
      },
    ],
    modelTraining: [],
    modelManagement: [
      {
        id: 'aiManagement.modelManagement.1',
        text: {
          en: 'Set the goals and the strategy by which teams decide how models are versioned, compared and released.',
          de: 'Ziele und Strategie setzen, nach denen Teams über Versionierung, Vergleich und Freigabe von Modellen entscheiden.',
        },
      },
    ],
    deploymentManagement: [
      {
        id: 'aiManagement.deploymentManagement.1',
        text: {
          en: 'Set the goals and the strategy by which teams decide how models reach their users.',
          de: 'Ziele und Strategie setzen, nach denen Teams entscheiden, wie Modelle zu den Nutzenden gelangen.',
        },
      },
    ],
    monitorMaintain: [
      {
        id: 'aiManagement.monitorMaintain.1',
        text: {
          en: 'Set the goals and the strategy by which teams decide what is watched in operation and when a model is renewed.',
          de: 'Ziele und Strategie setzen, nach denen Teams entscheiden, was im Betrieb überwacht und wann ein Modell erneuert wird.',
        },
      },
    ],
  },
  narrative: [
    {
      kind: 'artefact',
      text: {
        en: 'The data and AI strategy, for which this profile answers in person; every later decision takes its bearings from it.',
        de: 'Die Daten- und KI-Strategie, für die dieses Profil persönlich einsteht; jede spätere Entscheidung richtet sich nach ihr.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Turns the set of use cases into value in production without waste.',
        de: 'Macht aus den Use Cases ohne Umwege Wert in der Produktion.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Looks for bottlenecks step by step and removes them.',
        de: 'Sucht Engpässe planmäßig und beseitigt sie.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The structure of the AI and MLOps teams that suits the organisation: central, decentralised or hub-and-spoke.',
        de: 'Die Struktur der KI- und MLOps-Teams, die zur Organisation passt: zentral, dezentral oder Hub-and-Spoke.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Ranks the use cases and commits people and money to the business opportunities that serve the strategy and the vision of the company.',
        de: 'Ordnet die Use Cases nach Rang und bindet Menschen und Mittel an die Geschäftschancen, die Strategie und Vision des Unternehmens dienen.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Releases the means a project needs and keeps each project in line with the vision.',
        de: 'Gibt die Mittel eines Projekts frei und hält jedes Projekt auf Linie mit der Vision.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Decides on the budget for hiring and developing people and oversees both.',
        de: 'Entscheidet über das Budget für Einstellung und Entwicklung von Menschen und beaufsichtigt beides.',
      },
    },
    {
      kind: 'handover',
      text: {
        en: 'Gives the Data Architect and other profiles its view on data architecture, durable storage and ETL or ELT, so that the design fits.',
        de: 'Gibt dem Data Architect und anderen Profilen seine Sicht auf Datenarchitektur, dauerhafte Speicherung und ETL oder ELT, damit der Entwurf passt.',
      },
    },
    {
      kind: 'artefact',
      text: {
        en: 'The KPIs of use cases and MLOps, watched together with the Product Owner and the specialists so that each one serves the vision.',
        de: 'Die KPIs von Use Cases und MLOps, gemeinsam mit Product Owner und Fachkräften verfolgt, damit jede der Vision dient.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Speaks to top management for what AI can do, and for what it cannot.',
        de: 'Vertritt im Management, was KI leisten kann und was nicht.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Sees to it that promising use cases are found in every branch of the organisation.',
        de: 'Sorgt dafür, dass in jedem Zweig der Organisation lohnende Use Cases gefunden werden.',
      },
    },
    {
      kind: 'duty',
      text: {
        en: 'Brings exaggerated hopes in AI back to earth.',
        de: 'Holt überzogene Erwartungen an KI auf den Boden zurück.',
      },
    },
    {
      kind: 'place',
      text: {
        en: 'Executives of the organisation, often as Head of Data, Head of AI or CIO.',
        de: 'Führungskräfte der Organisation, oft als Head of Data, Head of AI oder CIO.',
      },
    },
  ],
  typicalSkills: [
    'domainKnowledge',
    'aiIndustryExperience',
    'dataQuality',
    'innovation',
    'roadmapping',
    'agileProjectManagement',
    'businessUnderstanding',
    'sales',
  ],
  education: {
    en: 'Usually an advanced degree in business, engineering or a science, and many years as a specialist before the first management role, with experience in data, AI, leading people and strategy.',
    de: 'Meist ein höherer Abschluss in Wirtschaft, Technik oder einer Wissenschaft und viele Jahre als Fachkraft vor der ersten Führungsrolle, mit Erfahrung in Daten, KI, Mitarbeiterführung und Strategie.',
  },
  sources: profileSources('AI Management', 4),
} as const satisfies ProfileShape;
