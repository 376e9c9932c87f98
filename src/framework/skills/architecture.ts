import type { SkillEntry } from './entry';

/** Skills of the group "Data architecture". Weights: see skillWeightRule. */
export const architectureSkills = [
  {
    id: 'dataArchitecture',
    name: { en: 'Data architecture', de: 'Datenarchitektur' },
    synonyms: [
      'Big data architecture',
      'Data architectures',
      'Data platform',
      'Data platforms',
      'Data platform architecture',
      'Datenarchitekturen',
      'Datenplattform',
      'Big-Data-Architektur',
    ],
    typicalFor: { dataArchitect: 3 },
  },
  {
    id: 'itSystemDesign',
    name: { en: 'IT system design and operation', de: 'Entwurf und Betrieb von IT-Systemen' },
    synonyms: ['IT systems', 'IT-Systeme', 'IT architecture', 'IT-Architektur'],
    typicalFor: { dataArchitect: 2 },
  },
  {
    id: 'systemDesign',
    name: { en: 'Software and solution architecture', de: 'Software- und Lösungsarchitektur' },
    synonyms: [
      'System design',
      'Software architecture',
      'Solution architecture',
      'Softwarearchitektur',
      'Lösungsarchitektur',
      'Design patterns',
      'Entwurfsmuster',
      'Systemdesign',
    ],
    typicalFor: { mlArchitect: 2, dataArchitect: 2 },
  },
  {
    id: 'enterpriseArchitecture',
    name: { en: 'Enterprise architecture', de: 'Unternehmensarchitektur' },
    synonyms: ['TOGAF', 'LeanIX', 'ArchiMate', 'Enterprise Architecture Management'],
    typicalFor: { dataArchitect: 2 },
  },
  {
    id: 'dataModelling',
    name: { en: 'Data modelling', de: 'Datenmodellierung' },
    synonyms: [
      'Data modeling',
      'Dimensional modelling',
      'Dimensional modeling',
      'Star schema',
      'Sternschema',
      'Data Vault',
      'Data models',
      'Entity relationship modelling',
      'ER modelling',
      'erwin',
    ],
    typicalFor: { dataArchitect: 3, dataEngineer: 2 },
  },
  {
    id: 'dataMesh',
    name: { en: 'Data mesh', de: 'Data Mesh' },
    synonyms: ['Data fabric'],
    typicalFor: { dataArchitect: 3, dataGovernor: 1 },
  },
  {
    id: 'dataManagement',
    name: { en: 'Data management', de: 'Datenmanagement' },
    synonyms: ['DAMA', 'DMBOK', 'Datenverwaltung', 'Datenhaltung'],
    typicalFor: { dataSteward: 2, dataGovernor: 2, dataArchitect: 2 },
  },
  {
    id: 'metadataManagement',
    name: { en: 'Metadata management', de: 'Metadatenmanagement' },
    synonyms: ['Metadata', 'Metadaten', 'Metadatenverwaltung'],
    typicalFor: { dataSteward: 3, dataGovernor: 2, dataArchitect: 2 },
  },
  {
    id: 'technicalDocumentation',
    name: { en: 'Technical documentation', de: 'Technische Dokumentation' },
    synonyms: ['Documentation', 'Dokumentation', 'System documentation'],
    listOnly: ['Documentation', 'Dokumentation'],
    typicalFor: { dataArchitect: 1 },
  },
] as const satisfies readonly SkillEntry[];
