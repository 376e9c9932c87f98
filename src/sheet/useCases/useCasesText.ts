import type { Language } from '../../framework/language';
import type { UseCaseKind, UseCaseStatus } from '../../domain/demand/useCase';

/** The words of the Use Cases sheet. */
export interface UseCasesText {
  readonly title: string;
  /** What follows the live number and FTE of the use cases. */
  readonly finding: Readonly<Record<'count' | 'fte', string>>;
  readonly none: string;
  readonly note: string;
  readonly kinds: Readonly<Record<UseCaseKind, string>>;
  readonly statuses: Readonly<Record<UseCaseStatus, string>>;
}

const en: UseCasesText = {
  title: 'Use cases: what the organisation runs and plans',
  finding: { count: ' use cases ask for ', fte: ' FTE.' },
  none: 'No use case yet: the plan uses the number of running use cases on the Assumptions sheet.',
  note: 'One line per use case. Give FTE or a size; without a stage mix every phase gets the same. Planned and running use cases count.',
  kinds: { production: 'Production', proofOfConcept: 'Proof of concept', otherWork: 'Other work' },
  statuses: { planned: 'Planned', running: 'Running', done: 'Done', stopped: 'Stopped' },
};

const de: UseCasesText = {
  title: 'Use Cases: was die Organisation betreibt und plant',
  finding: { count: ' Use Cases verlangen ', fte: ' FTE.' },
  none: 'Noch kein Use Case: Der Plan nimmt die Zahl laufender Use Cases vom Blatt Assumptions.',
  note: 'Eine Zeile je Use Case. Geben Sie FTE oder eine Größe an; ohne Anteile der Abschnitte erhält jede Phase gleich viel. Geplante und laufende Use Cases zählen.',
  kinds: { production: 'Produktion', proofOfConcept: 'Proof of Concept', otherWork: 'Andere Arbeit' },
  statuses: { planned: 'Geplant', running: 'Läuft', done: 'Abgeschlossen', stopped: 'Gestoppt' },
};

/** The words of the Use Cases sheet by language. */
export const useCasesTexts: Readonly<Record<Language, UseCasesText>> = { en, de };
