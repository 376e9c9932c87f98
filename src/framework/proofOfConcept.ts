import type { PhaseId } from './phases';
import type { ProfileId } from './profileNames';
import type { Source } from './source';

/** The phases and profiles a proof of concept needs. */
interface ProofOfConcept {
  readonly phases: readonly PhaseId[];
  readonly profiles: readonly ProfileId[];
  readonly source: Source;
}

/** What a use case needs that does not go to production: data in, prepared, one model trained, and the four who do it. */
export const proofOfConcept: ProofOfConcept = {
  phases: ['dataIngestion', 'dataPreparation', 'modelTraining'],
  profiles: ['productOwner', 'dataEngineer', 'dataScientist', 'dataAnalyst'],
  source: {
    document: 'whitepaper',
    place: 'Framework Overview',
    derived: {
      en: 'A proof of concept needs a subset of the profiles; taken here: the business-unit profiles with effort in ingestion, preparation or training, without those who enforce governance or run production.',
      de: 'Ein Proof of Concept braucht nur einen Teil der Profile; hier: die Profile des Geschäftsbereichs mit Aufwand in Aufnahme, Aufbereitung oder Training, ohne jene, die Governance durchsetzen oder den Betrieb führen.',
    },
  },
};
