import type { Language } from '../../framework/language';
import type { LifeStage } from '../../domain/demand/lifeStages';
import type { UseCaseKind, UseCasePriority, UseCaseStatus } from '../../domain/demand/useCase';

/** The words of the Use Cases sheet. */
export interface UseCasesText {
  readonly title: string;
  /** What follows the live number and FTE of the use cases. */
  readonly finding: Readonly<Record<'count' | 'fte', string>>;
  readonly none: string;
  readonly note: string;
  readonly priorities: Readonly<Record<UseCasePriority, string>>;
  readonly lifeStages: Readonly<Record<LifeStage, string>>;
  readonly kinds: Readonly<Record<UseCaseKind, string>>;
  readonly statuses: Readonly<Record<UseCaseStatus, string>>;
}

const en: UseCasesText = {
  title: 'Use cases: what the organisation runs and plans',
  finding: { count: ' use cases ask for ', fte: ' FTE.' },
  none: 'No use case yet: the plan uses the number of running use cases on the Assumptions sheet.',
  note: 'One line per use case: FTE or a size, and a go-live date where it goes into operation. The columns Quarter 1 to 8 say where it is in its life. A stage mix replaces the shares of the Assumptions sheet. Other work takes FTE of one profile and has no phase.',
  priorities: { must: 'Must', should: 'Should', could: 'Could' },
  lifeStages: { prepare: 'Prepare', build: 'Build', operate: 'Operate', continuous: 'Continuous' },
  kinds: { production: 'Production', proofOfConcept: 'Proof of concept', otherWork: 'Other work' },
  statuses: { planned: 'Planned', running: 'Running', done: 'Done', stopped: 'Stopped' },
};

const de: UseCasesText = {
  title: 'Use Cases: was die Organisation betreibt und plant',
  finding: { count: ' Use Cases verlangen ', fte: ' FTE.' },
  none: 'Noch kein Use Case: Der Plan nimmt die Zahl laufender Use Cases vom Blatt Assumptions.',
  note: 'Eine Zeile je Use Case: FTE oder Größe, dazu ein Go-live, wenn er in Betrieb geht. Die Spalten Quartal 1 bis 8 zeigen, wo er in seinem Leben steht. Eigene Anteile der Abschnitte ersetzen die der Annahmen. Andere Arbeit nimmt FTE eines Profils und hat keine Phase.',
  priorities: { must: 'Muss', should: 'Soll', could: 'Kann' },
  lifeStages: { prepare: 'Vorbereiten', build: 'Bauen', operate: 'Betreiben', continuous: 'Laufend' },
  kinds: { production: 'Produktion', proofOfConcept: 'Proof of Concept', otherWork: 'Andere Arbeit' },
  statuses: { planned: 'Geplant', running: 'Läuft', done: 'Abgeschlossen', stopped: 'Gestoppt' },
};

/** The words of the Use Cases sheet by language. */
export const useCasesTexts: Readonly<Record<Language, UseCasesText>> = { en, de };
