/** The ten skill profiles in the order of Figures 4-13 of the whitepaper: four centralizable, then six of the business unit. */
export const profileNames = [
  { id: 'aiManagement', name: 'AI Management', centralizable: true },
  { id: 'dataGovernor', name: 'Data Governor', centralizable: true },
  { id: 'dataArchitect', name: 'Data Architect', centralizable: true },
  { id: 'mlArchitect', name: 'Machine Learning Architect', centralizable: true },
  { id: 'productOwner', name: 'Product Owner', centralizable: false },
  { id: 'dataEngineer', name: 'Data Engineer', centralizable: false },
  { id: 'dataScientist', name: 'Data Scientist', centralizable: false },
  { id: 'dataAnalyst', name: 'Data Analyst', centralizable: false },
  { id: 'dataSteward', name: 'Data Steward', centralizable: false },
  { id: 'mlEngineer', name: 'Machine Learning Engineer', centralizable: false },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly centralizable: boolean;
}[];

/** The id of a profile. */
export type ProfileId = (typeof profileNames)[number]['id'];
