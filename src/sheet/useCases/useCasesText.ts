import type { Language } from '../../framework/language';
import type { LifeStage } from '../../domain/demand/lifeStages';
import type { UseCaseKind, UseCasePriority, UseCaseStatus } from '../../domain/demand/useCase';

/** The words of the Use Cases sheet. */
export interface UseCasesText {
  readonly title: string;
  /** What follows the live quarter, number and FTE of the use cases at work, and FTE of other work. */
  readonly finding: Readonly<Record<'quarter' | 'one' | 'many' | 'fte' | 'otherWork', string>>;
  readonly addsUp: string;
  readonly addsUpNot: string;
  readonly none: string;
  /** Where nothing is worked out yet. */
  readonly unplanned: string;
  readonly atWork: string;
  readonly note: string;
  readonly priorities: Readonly<Record<UseCasePriority, string>>;
  readonly lifeStages: Readonly<Record<LifeStage, string>>;
  readonly kinds: Readonly<Record<UseCaseKind, string>>;
  readonly statuses: Readonly<Record<UseCaseStatus, string>>;
}

const en: UseCasesText = {
  title: 'Use cases: what the organisation runs and plans',
  finding: {
    quarter: ': ',
    one: ' use case at work asks for ',
    many: ' use cases at work ask for ',
    fte: ' FTE; other work takes ',
    otherWork: ' FTE. ',
  },
  addsUp:
    'In every quarter demand and what reuse and practices left out save add up to the FTE of the use cases.',
  addsUpNot:
    '▼ In a quarter marked below, demand and what is saved do not add up to the FTE of the use cases: some phase has no profile that takes it.',
  none: 'No use case yet: the plan uses the number of running use cases on the Assumptions sheet.',
  unplanned: 'Create a plan to see what these use cases ask for in each quarter.',
  atWork: 'At work:',
  note: 'One line per use case: FTE or a size, and a go-live date where it goes into operation. The columns Quarter 1 to 8 say where it is in its life. A stage mix replaces the shares of the Assumptions sheet. Other work takes FTE of one profile and has no phase. May slip: by how many quarters a use case that starts within the plan may start later, with all its dates.',
  priorities: { must: 'Must', should: 'Should', could: 'Could' },
  lifeStages: { prepare: 'Prepare', build: 'Build', operate: 'Operate', continuous: 'Continuous' },
  kinds: { production: 'Production', proofOfConcept: 'Proof of concept', otherWork: 'Other work' },
  statuses: { planned: 'Planned', running: 'Running', done: 'Done', stopped: 'Stopped' },
};

const de: UseCasesText = {
  title: 'Use Cases: was die Organisation betreibt und plant',
  finding: {
    quarter: ': ',
    one: ' Use Case in Arbeit verlangt ',
    many: ' Use Cases in Arbeit verlangen ',
    fte: ' FTE; andere Arbeit nimmt ',
    otherWork: ' FTE. ',
  },
  addsUp:
    'In jedem Quartal ergeben Bedarf und das durch Wiederverwendung und weggelassene Praktiken Gesparte die FTE der Use Cases.',
  addsUpNot:
    '▼ In einem unten markierten Quartal ergeben Bedarf und Gespartes nicht die FTE der Use Cases: Eine Phase hat kein Profil, das sie übernimmt.',
  none: 'Noch kein Use Case: Der Plan nimmt die Zahl laufender Use Cases vom Blatt Assumptions.',
  unplanned: 'Erstellen Sie einen Plan, um zu sehen, was diese Use Cases in jedem Quartal verlangen.',
  atWork: 'In Arbeit:',
  note: 'Eine Zeile je Use Case: FTE oder Größe, dazu ein Go-live, wenn er in Betrieb geht. Die Spalten Quartal 1 bis 8 zeigen, wo er in seinem Leben steht. Eigene Anteile der Abschnitte ersetzen die der Annahmen. Andere Arbeit nimmt FTE eines Profils und hat keine Phase. Aufschiebbar: um wie viele Quartale ein Use Case, der im Plan beginnt, später beginnen darf, mit allen Terminen.',
  priorities: { must: 'Muss', should: 'Soll', could: 'Kann' },
  lifeStages: { prepare: 'Vorbereiten', build: 'Bauen', operate: 'Betreiben', continuous: 'Laufend' },
  kinds: { production: 'Produktion', proofOfConcept: 'Proof of Concept', otherWork: 'Andere Arbeit' },
  statuses: { planned: 'Geplant', running: 'Läuft', done: 'Abgeschlossen', stopped: 'Gestoppt' },
};

/** The words of the Use Cases sheet by language. */
export const useCasesTexts: Readonly<Record<Language, UseCasesText>> = { en, de };
