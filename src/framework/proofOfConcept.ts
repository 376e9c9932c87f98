import type { PhaseId } from './phases';
import type { ProfileId } from './profileNames';
import type { Source } from './source';

/** The part of the framework that a use case needs as long as it is a proof of concept. */
export interface ProofOfConcept {
  readonly phases: readonly PhaseId[];
  readonly profiles: readonly ProfileId[];
  readonly source: Source;
}

/** What a proof of concept needs. Source: derived; the whitepaper says that it may need a subset only. */
export const proofOfConcept: ProofOfConcept = {
  phases: ['dataIngestion', 'dataPreparation', 'modelTraining'],
  profiles: ['productOwner', 'dataEngineer', 'dataScientist', 'dataAnalyst'],
  source: {
    document: 'whitepaper',
    place: 'section "Framework Overview"',
    derived: {
      en: 'A proof of concept has to show that the data can answer the question: data is taken in and prepared and a model is trained. What serves lasting operation (data and model management, deployment, monitoring) is left out, and with it the central profiles, the Data Steward and the Machine Learning Engineer.',
      de: 'Ein Proof of Concept muss zeigen, dass die Daten die Frage beantworten: Daten werden übernommen und aufbereitet, und ein Modell wird trainiert. Was dem dauerhaften Betrieb dient (Daten- und Modellverwaltung, Bereitstellung, Überwachung), entfällt und damit die zentralen Profile, der Data Steward und der Machine Learning Engineer.',
    },
  },
};
