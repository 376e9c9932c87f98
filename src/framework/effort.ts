import type { PhaseId } from './phases';
import type { ProfileId } from './profileNames';
import type { Source } from './source';

/** The relative effort of a profile in a phase, highest first. Source: whitepaper, Figure 2. */
export type EffortLevel = 'High' | 'Moderate' | 'Little/no';

/**
 * Relative effort, profile x phase. Source: whitepaper, Figure 2; the row of AI Management, which the figure
 * leaves out, follows from its curve (see effortSource). The grey scoping column of the figure has no values.
 */
export const effortLevels: Readonly<Record<ProfileId, Readonly<Record<PhaseId, EffortLevel>>>> = {
  aiManagement: {
    dataIngestion: 'High',
    dataPreparation: 'High',
    dataManagement: 'High',
    modelTraining: 'Little/no',
    modelManagement: 'High',
    deploymentManagement: 'High',
    monitorMaintain: 'High',
  },
  dataGovernor: {
    dataIngestion: 'Moderate',
    dataPreparation: 'Moderate',
    dataManagement: 'High',
    modelTraining: 'Little/no',
    modelManagement: 'Little/no',
    deploymentManagement: 'Little/no',
    monitorMaintain: 'Little/no',
  },
  dataArchitect: {
    dataIngestion: 'High',
    dataPreparation: 'High',
    dataManagement: 'High',
    modelTraining: 'Little/no',
    modelManagement: 'Little/no',
    deploymentManagement: 'Little/no',
    monitorMaintain: 'Little/no',
  },
  mlArchitect: {
    dataIngestion: 'Little/no',
    dataPreparation: 'Little/no',
    dataManagement: 'Little/no',
    modelTraining: 'Moderate',
    modelManagement: 'Moderate',
    deploymentManagement: 'High',
    monitorMaintain: 'Moderate',
  },
  productOwner: {
    dataIngestion: 'Moderate',
    dataPreparation: 'Moderate',
    dataManagement: 'Moderate',
    modelTraining: 'Moderate',
    modelManagement: 'Moderate',
    deploymentManagement: 'Moderate',
    monitorMaintain: 'Moderate',
  },
  dataEngineer: {
    dataIngestion: 'High',
    dataPreparation: 'High',
    dataManagement: 'High',
    modelTraining: 'Little/no',
    modelManagement: 'Little/no',
    deploymentManagement: 'Little/no',
    monitorMaintain: 'Little/no',
  },
  dataScientist: {
    dataIngestion: 'Moderate',
    dataPreparation: 'Moderate',
    dataManagement: 'Moderate',
    modelTraining: 'High',
    modelManagement: 'High',
    deploymentManagement: 'Moderate',
    monitorMaintain: 'Little/no',
  },
  dataAnalyst: {
    dataIngestion: 'Little/no',
    dataPreparation: 'Moderate',
    dataManagement: 'Little/no',
    modelTraining: 'Little/no',
    modelManagement: 'Little/no',
    deploymentManagement: 'Little/no',
    monitorMaintain: 'Little/no',
  },
  dataSteward: {
    dataIngestion: 'Moderate',
    dataPreparation: 'Moderate',
    dataManagement: 'High',
    modelTraining: 'Little/no',
    modelManagement: 'Little/no',
    deploymentManagement: 'Little/no',
    monitorMaintain: 'Little/no',
  },
  mlEngineer: {
    dataIngestion: 'Little/no',
    dataPreparation: 'Little/no',
    dataManagement: 'Little/no',
    modelTraining: 'Moderate',
    modelManagement: 'Moderate',
    deploymentManagement: 'High',
    monitorMaintain: 'Moderate',
  },
};

/**
 * Height of the effort curve, profile x phase, 0 to 100, read off the drawing to within 5.
 * Source: whitepaper, Figures 4-13.
 */
export const effortCurves: Readonly<Record<ProfileId, Readonly<Record<PhaseId, number>>>> = {
  aiManagement: {
    dataIngestion: 79,
    dataPreparation: 82,
    dataManagement: 81,
    modelTraining: 31,
    modelManagement: 74,
    deploymentManagement: 79,
    monitorMaintain: 77,
  },
  dataGovernor: {
    dataIngestion: 24,
    dataPreparation: 23,
    dataManagement: 70,
    modelTraining: 9,
    modelManagement: 0,
    deploymentManagement: 0,
    monitorMaintain: 0,
  },
  dataArchitect: {
    dataIngestion: 87,
    dataPreparation: 92,
    dataManagement: 94,
    modelTraining: 40,
    modelManagement: 2,
    deploymentManagement: 2,
    monitorMaintain: 2,
  },
  mlArchitect: {
    dataIngestion: 0,
    dataPreparation: 0,
    dataManagement: 2,
    modelTraining: 18,
    modelManagement: 91,
    deploymentManagement: 99,
    monitorMaintain: 72,
  },
  productOwner: {
    dataIngestion: 51,
    dataPreparation: 51,
    dataManagement: 51,
    modelTraining: 51,
    modelManagement: 51,
    deploymentManagement: 51,
    monitorMaintain: 51,
  },
  dataEngineer: {
    dataIngestion: 96,
    dataPreparation: 82,
    dataManagement: 70,
    modelTraining: 9,
    modelManagement: 0,
    deploymentManagement: 0,
    monitorMaintain: 1,
  },
  dataScientist: {
    dataIngestion: 30,
    dataPreparation: 55,
    dataManagement: 56,
    modelTraining: 88,
    modelManagement: 88,
    deploymentManagement: 43,
    monitorMaintain: 6,
  },
  dataAnalyst: {
    dataIngestion: 17,
    dataPreparation: 26,
    dataManagement: 15,
    modelTraining: 7,
    modelManagement: 17,
    deploymentManagement: 18,
    monitorMaintain: 16,
  },
  dataSteward: {
    dataIngestion: 72,
    dataPreparation: 74,
    dataManagement: 78,
    modelTraining: 10,
    modelManagement: 0,
    deploymentManagement: 0,
    monitorMaintain: 0,
  },
  mlEngineer: {
    dataIngestion: 4,
    dataPreparation: 4,
    dataManagement: 8,
    modelTraining: 63,
    modelManagement: 89,
    deploymentManagement: 95,
    monitorMaintain: 82,
  },
};

/** Where the effort levels and the effort curve of a profile come from. */
export interface EffortSource {
  readonly levels: Source;
  readonly curve: Source;
}

const figure2: Source = { document: 'whitepaper', place: 'Figure 2' };

function figureOfCurve(number: number): Source {
  return { document: 'whitepaper', place: `Figure ${number}` };
}

/** The source of each profile's effort; the levels of AI Management are derived and say by which rule. */
export const effortSource: Readonly<Record<ProfileId, EffortSource>> = {
  aiManagement: {
    levels: {
      document: 'whitepaper',
      place: 'Figure 4',
      derived: {
        en: 'Figure 2 has no row for AI Management, as its effort is specific to each organisation. From the height of the curve: 66 and more High, 33 to 65 Moderate, less Little/no.',
        de: 'Abbildung 2 hat keine Zeile für AI Management, da dessen Aufwand je Organisation verschieden ist. Aus der Höhe der Kurve: ab 66 High, 33 bis 65 Moderate, darunter Little/no.',
      },
    },
    curve: figureOfCurve(4),
  },
  dataGovernor: { levels: figure2, curve: figureOfCurve(5) },
  dataArchitect: { levels: figure2, curve: figureOfCurve(6) },
  mlArchitect: { levels: figure2, curve: figureOfCurve(7) },
  productOwner: { levels: figure2, curve: figureOfCurve(8) },
  dataEngineer: { levels: figure2, curve: figureOfCurve(9) },
  dataScientist: { levels: figure2, curve: figureOfCurve(10) },
  dataAnalyst: { levels: figure2, curve: figureOfCurve(11) },
  dataSteward: { levels: figure2, curve: figureOfCurve(12) },
  mlEngineer: { levels: figure2, curve: figureOfCurve(13) },
};

/**
 * The profiles whose effort is shown for information only, since they are planned by heads: Figure 2 leaves out AI Management,
 * whose effort is specific to each organisation. Source: whitepaper, Figures 2 and 4.
 */
export const effortForInformation: readonly ProfileId[] = ['aiManagement'];
