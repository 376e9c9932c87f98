/** A phase of the machine-learning lifecycle. Source: whitepaper, tables of Figures 4-13. */
interface PhaseShape {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
}

/** The seven phases in lifecycle order, in three stages. Source: whitepaper, headings of the tables under Figures 4-13. */
export const phases = [
  { id: 'dataIngestion', name: 'Data Ingestion', stage: 'Data Engineering' },
  { id: 'dataPreparation', name: 'Data Preparation', stage: 'Data Engineering' },
  { id: 'dataManagement', name: 'Data Management', stage: 'Data Engineering' },
  { id: 'modelTraining', name: 'Model Training', stage: 'Modeling' },
  { id: 'modelManagement', name: 'Model Management', stage: 'Modeling' },
  { id: 'deploymentManagement', name: 'Deployment Management', stage: 'Deployment' },
  { id: 'monitorMaintain', name: 'Monitor & Maintain', stage: 'Deployment' },
] as const satisfies readonly PhaseShape[];

/** One of the seven phases. */
type Phase = (typeof phases)[number];

/** The id of a phase. */
export type PhaseId = Phase['id'];

/** The three stages in lifecycle order. Source: whitepaper, headings of the tables under Figures 4-13. */
export const stages = ['Data Engineering', 'Modeling', 'Deployment'] as const;
