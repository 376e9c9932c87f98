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
  guides: ['productOwner'],
  buildsFor: [],
  sources: profileSources('AI Management', 4),
} as const satisfies ProfileShape;
