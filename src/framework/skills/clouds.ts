import type { SkillEntry } from './entry';

/** Skills of the group "Cloud platforms". Weights: see skillWeightRule. */
export const cloudsSkills = [
  {
    id: 'cloudInfrastructure',
    name: { en: 'Cloud infrastructure', de: 'Cloud-Infrastruktur' },
    synonyms: [
      'Cloud',
      'Cloud computing',
      'Cloud services',
      'Cloud platforms',
      'Cloud platform',
      'Cloud technologies',
      'Cloud-Dienste',
      'Cloud-Plattform',
      'Cloud-Technologien',
      'Hybrid cloud',
      'Multi-cloud',
    ],
    typicalFor: { dataEngineer: 2, mlEngineer: 2, mlArchitect: 2, dataArchitect: 1 },
  },
  {
    id: 'cloudDevelopment',
    name: { en: 'Cloud development', de: 'Cloud-Entwicklung' },
    synonyms: ['Cloud native', 'Cloud-native development', 'Cloud-native Entwicklung'],
    typicalFor: { mlArchitect: 2, mlEngineer: 1 },
  },
  {
    id: 'aws',
    name: { en: 'AWS', de: 'AWS' },
    synonyms: ['Amazon Web Services', 'Amazon AWS', 'AWS Cloud', 'EC2', 'Amazon EC2'],
    typicalFor: { dataEngineer: 2, mlEngineer: 2, mlArchitect: 2, dataArchitect: 1 },
  },
  {
    id: 'azure',
    name: { en: 'Microsoft Azure', de: 'Microsoft Azure' },
    synonyms: ['Azure', 'Azure Cloud', 'MS Azure'],
    typicalFor: { dataEngineer: 2, mlEngineer: 2, mlArchitect: 2, dataArchitect: 1 },
  },
  {
    id: 'gcp',
    name: { en: 'Google Cloud', de: 'Google Cloud' },
    synonyms: ['GCP', 'Google Cloud Platform', 'Google Cloud Services'],
    typicalFor: { dataEngineer: 2, mlEngineer: 2, mlArchitect: 2, dataArchitect: 1 },
  },
  {
    id: 'oracleCloud',
    name: { en: 'Oracle Cloud', de: 'Oracle Cloud' },
    synonyms: ['OCI', 'Oracle Cloud Infrastructure'],
    typicalFor: { dataEngineer: 1, dataArchitect: 1 },
  },
  {
    id: 'ibmCloud',
    name: { en: 'IBM Cloud', de: 'IBM Cloud' },
    synonyms: ['IBM Watson', 'Watson Studio', 'watsonx'],
    typicalFor: { dataScientist: 1 },
  },
  {
    id: 'sapBtp',
    name: { en: 'SAP Business Technology Platform', de: 'SAP Business Technology Platform' },
    synonyms: ['SAP BTP', 'SAP Cloud Platform', 'SAP Data Intelligence'],
    typicalFor: { dataEngineer: 1 },
  },
  {
    id: 'objectStorage',
    name: { en: 'Object storage', de: 'Objektspeicher' },
    synonyms: [
      'S3',
      'Amazon S3',
      'AWS S3',
      'Azure Blob Storage',
      'Blob Storage',
      'Azure Data Lake Storage',
      'ADLS',
      'Google Cloud Storage',
      'GCS',
      'MinIO',
    ],
    typicalFor: { dataEngineer: 2, dataArchitect: 1 },
  },
  {
    id: 'serverless',
    name: { en: 'Serverless computing', de: 'Serverless Computing' },
    synonyms: ['Serverless', 'AWS Lambda', 'Azure Functions', 'Cloud Functions', 'Cloud Run'],
    typicalFor: { mlEngineer: 1, dataEngineer: 1, mlArchitect: 1 },
  },
  {
    id: 'cloudArchitecture',
    name: { en: 'Cloud architecture', de: 'Cloud-Architektur' },
    synonyms: ['Cloud solution architecture', 'Cloud-Architekturen', 'Cloud migration'],
    typicalFor: { dataArchitect: 2, mlArchitect: 2 },
  },
] as const satisfies readonly SkillEntry[];
