import type { DomainId } from './domains';

/** Domains that the rules treat alike. */
export const domainGroups = {
  /** Organisation-wide policy. */
  policy: ['dataGovernance', 'privacy', 'aiGovernance'],
  /** Care of the data itself. */
  care: ['masterData', 'dataQuality', 'metadata', 'dataManagement', 'clinicalData'],
  /** Machine learning and AI in all its branches, engineering first. */
  machineLearning: ['ml', 'ai', 'dl', 'genAi', 'mlops', 'mlPlatform', 'dataAi'],
  /** Machine learning in the branches where engineers are modellers. */
  perception: ['vision', 'language'],
  /** Moving and keeping data. */
  pipelines: ['integration', 'warehouse', 'dataPlatform', 'dataOps', 'bigData', 'dataEngineering'],
  /** Looking at data. */
  looking: ['bi', 'biTool', 'reporting', 'insight', 'dataAnalytics', 'analytics', 'visualization'],
  /** Everything that makes a head of it a leader of data, analytics or AI. */
  leading: [
    'data',
    'dataAi',
    'ai',
    'ml',
    'dl',
    'genAi',
    'mlops',
    'mlPlatform',
    'vision',
    'language',
    'dataScience',
    'decision',
    'dataAnalytics',
    'analytics',
    'bi',
    'insight',
    'strategy',
    'warehouse',
    'dataPlatform',
    'dataOps',
    'dataOperations',
    'bigData',
    'dataEngineering',
    'integration',
    'dataModel',
    'reporting',
    'visualization',
    'biTool',
    'mlArchitecture',
    'dataSystem',
  ],
} as const satisfies Readonly<Record<string, readonly DomainId[]>>;
