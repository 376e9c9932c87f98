import type { SkillEntry } from './entry';

/** Skills of the group "Personal skills". Weights: see skillWeightRule. */
export const personalSkills = [
  {
    id: 'analyticalThinking',
    name: { en: 'Analytical skills', de: 'Analytisches Denken' },
    synonyms: [
      'Analytical thinking',
      'Analytical mindset',
      'Analytische Fähigkeiten',
      'Analytisches Denkvermögen',
    ],
    typicalFor: { dataGovernor: 1, dataArchitect: 1, dataEngineer: 1 },
  },
  {
    id: 'criticalThinking',
    name: { en: 'Critical thinking', de: 'Kritisches Denken' },
    synonyms: [],
    typicalFor: { dataScientist: 1 },
  },
  {
    id: 'problemSolving',
    name: { en: 'Problem solving', de: 'Problemlösung' },
    synonyms: ['Problem-solving skills', 'Problemlösungskompetenz'],
    typicalFor: { dataScientist: 1, mlEngineer: 1, dataEngineer: 1 },
  },
  {
    id: 'communication',
    name: { en: 'Communication skills', de: 'Kommunikationsfähigkeit' },
    synonyms: ['Communication', 'Kommunikation', 'Kommunikationsstärke', 'Verbal communication'],
    listOnly: ['Communication', 'Kommunikation'],
    typicalFor: {
      dataGovernor: 1,
      dataArchitect: 1,
      productOwner: 1,
      dataScientist: 1,
      dataAnalyst: 1,
      dataSteward: 1,
    },
  },
  {
    id: 'writtenCommunication',
    name: { en: 'Written communication', de: 'Schriftliche Kommunikation' },
    synonyms: ['Technical writing', 'Writing skills'],
    typicalFor: { dataSteward: 1 },
  },
  {
    id: 'presentation',
    name: { en: 'Presentation skills', de: 'Präsentationsfähigkeit' },
    synonyms: ['Presenting', 'Presentations', 'Präsentation', 'Storytelling', 'Data storytelling'],
    listOnly: ['Presenting', 'Presentations'],
    typicalFor: { dataSteward: 1, dataAnalyst: 1, productOwner: 1, aiManagement: 1 },
  },
  {
    id: 'senseOfResponsibility',
    name: { en: 'Sense of responsibility', de: 'Verantwortungsbewusstsein' },
    synonyms: ['Responsibility', 'Conscientiousness'],
    listOnly: ['Responsibility'],
    typicalFor: { dataGovernor: 1 },
  },
  {
    id: 'teamwork',
    name: { en: 'Teamwork', de: 'Teamarbeit' },
    synonyms: ['Collaboration', 'Team player', 'Teamfähigkeit'],
    listOnly: ['Collaboration'],
    typicalFor: {},
  },
  {
    id: 'mentoring',
    name: { en: 'Mentoring and coaching', de: 'Mentoring und Coaching' },
    synonyms: ['Mentoring', 'Coaching', 'Training delivery'],
    listOnly: ['Mentoring', 'Coaching'],
    typicalFor: {},
  },
] as const satisfies readonly SkillEntry[];
