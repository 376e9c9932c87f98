import type { Language } from '../../framework/language';
import type { CellAddress } from '../../domain/grid';
import type { Problem, Severity } from '../../domain/problem';
import { problemSentence } from '../../domain/roster/problemSentence';
import { filled, type HolesOf, type SameHoles } from '../../domain/sentence';

/** What is wrong in one of our tables and what to do, with the details in braces. */
const english = {
  assumptionOutOfRange:
    '{assumption} holds "{value}", which is outside its range; {used} is used until you correct it.',
  assumptionNotSet:
    '{assumption} holds "{value}", which is no number from 0 up: none is set until you correct it.',
  thresholdOrder:
    '{assumption} holds {value}, but Gap below, Tight below and Surplus above must not fall in this order; the defaults count until you correct them.',
  useCaseNumber:
    'Use case "{useCase}": "{value}" is not a plain number from 0 up and counts as empty ("1.000" could be 1 or 1,000); type it as a number.',
  useCaseDay:
    'Use case "{useCase}": "{value}" is not a day and counts as empty; type a date, such as 2027-01-31.',
  useCaseWord:
    'Use case "{useCase}": "{value}" is none of the words of this column and counts as empty; choose one of its list.',
  useCaseLiveFirst:
    'Use case "{useCase}": its go-live lies before its start, so it is in operation from its start on; correct one of the dates if that is not so.',
  useCaseEndFirst:
    'Use case "{useCase}": its end lies before its start, so it never runs; correct one of the dates.',
  useCaseNeverLive:
    'Use case "{useCase}": its end lies before its go-live, so it never goes into operation; correct one of the dates if that is not so.',
  otherWorkOfNobody:
    'Use case "{useCase}" is other work without a profile: it takes nobody’s time. Choose the profile whose time it takes.',
  sharesNotOne: 'The shares of {member} sum to {sum} %; they should sum to 100 %.',
  unknownProfile: '"{value}" is none of the ten profiles; the choice for {member} is not used.',
  notAMember:
    '"{member}" stands in the Mapping table and not in the roster: the row does not count. Add the member to the roster, or delete the row.',
  memberTwice:
    'Member {member} stands in the Mapping table more than once: only the first row counts; delete the other.',
  gradesUnknown:
    'Only you know the level of grades such as "{grade}" (members with one: {count}): choose it once in the table of grades on Assumptions. Until then the level comes from the title.',
  useCasesMissing:
    'No use case is stated: the plan assumes {count} running use cases of size M. Fill the Use Cases sheet or change the number on Assumptions.',
  inputNumber:
    '{row}, {column}: "{value}" is not a plain number from 0 up and does not count ("1.000" could be 1 or 1,000); type it as a number.',
  inputDay: '{row}, {column}: "{value}" is not a day and does not count; type a date, such as 2027-01-31.',
  inputWord:
    '{row}, {column}: "{value}" is none of the words of this column and does not count; choose one of its list.',
  scenarioValue:
    'Scenario "{scenario}": "{value}" is no value of {assumption} and counts as empty, so that the base holds; correct the cell.',
  hiringNumber:
    'Hiring Plan: "{value}" in the column {column} is not a plain number from 0 up; what was proposed counts. Type a number.',
  hiringDay:
    'Hiring Plan: "{value}" in the column {column} is not a day; what was proposed counts. Type a date, such as 2027-01-31.',
  sheetOfYours:
    'The sheet "{sheet}" is yours: it is left alone, and nothing in it counts. The planner reads its own sheet "{own}"; state there what counts.',
  basePay:
    'Benchmarks: "{value}" is no base pay above 0 for {band}; the benchmark counts. Type an amount, or empty the cell.',
  hiringWord:
    'Hiring Plan: "{value}" is none of the words of the column {column} and counts as empty, a status as Proposed; choose one of its list.',
  hiringAction:
    'Hiring Plan: the action of line {row} was changed by hand. Reject the line and add one of your own instead.',
  assignmentCell:
    'Staffing: "{value}" is not what the column {column} holds and counts as empty; correct the cell.',
  assignmentUnknown:
    'Staffing: "{value}" in the column {column} is not known, so the line does not count. Correct the cell, or delete the line.',
  textCut:
    'What belongs into this cell has {count} characters, and a cell holds 32,767: the rest is left out. Shorten the names that it lists.',
} as const;

const german = {
  assumptionOutOfRange:
    '{assumption} enthält „{value}“ außerhalb der erlaubten Spanne; bis zur Korrektur gilt {used}.',
  assumptionNotSet: '{assumption} enthält „{value}“, keine Zahl ab 0: bis zur Korrektur ist keine gesetzt.',
  thresholdOrder:
    '{assumption} enthält {value}, doch Lücke unter, Knapp unter und Überhang über dürfen in dieser Reihenfolge nicht fallen; bis zur Korrektur gelten die Vorgaben.',
  useCaseNumber:
    'Use Case „{useCase}“: „{value}“ ist keine eindeutige Zahl ab 0 und zählt wie eine leere Zelle („1.000“ könnte 1 oder 1000 sein); bitte als Zahl eintragen.',
  useCaseDay:
    'Use Case „{useCase}“: „{value}“ ist kein Tag und zählt wie eine leere Zelle; bitte ein Datum eintragen, etwa 31.01.2027.',
  useCaseWord:
    'Use Case „{useCase}“: „{value}“ ist keines der Wörter dieser Spalte und zählt wie eine leere Zelle; bitte eines der Liste wählen.',
  useCaseLiveFirst:
    'Use Case „{useCase}“: Sein Go-live liegt vor seinem Beginn, er ist also von Beginn an in Betrieb; bitte eines der Daten korrigieren, wenn das nicht stimmt.',
  useCaseEndFirst:
    'Use Case „{useCase}“: Sein Ende liegt vor seinem Beginn, er läuft also nie; bitte eines der Daten korrigieren.',
  useCaseNeverLive:
    'Use Case „{useCase}“: Sein Ende liegt vor seinem Go-live, er geht also nie in Betrieb; bitte eines der Daten korrigieren, wenn das nicht stimmt.',
  otherWorkOfNobody:
    'Use Case „{useCase}“ ist andere Arbeit ohne Profil: Er nimmt niemandes Zeit in Anspruch. Bitte das Profil wählen, dessen Zeit er braucht.',
  sharesNotOne: 'Die Anteile von {member} ergeben {sum} %; sie sollten 100 % ergeben.',
  unknownProfile: '„{value}“ ist keines der zehn Profile; die Wahl für {member} wird nicht verwendet.',
  notAMember:
    '„{member}“ steht in der Tabelle Mapping und nicht in der Mitarbeiterliste: Die Zeile zählt nicht. Nehmen Sie das Mitglied in die Liste auf, oder löschen Sie die Zeile.',
  memberTwice:
    'Mitglied {member} steht mehrfach in der Tabelle Mapping: Nur die erste Zeile zählt; löschen Sie die andere.',
  gradesUnknown:
    'Die Stufe zu Gehaltsstufen wie „{grade}“ kennen nur Sie (Mitglieder damit: {count}): Wählen Sie sie einmal in der Tabelle der Gehaltsstufen auf Assumptions. Bis dahin gilt die Stufe aus dem Titel.',
  useCasesMissing:
    'Es ist kein Use Case angegeben: Der Plan nimmt {count} laufende Use Cases der Größe M an. Füllen Sie das Blatt Use Cases oder ändern Sie die Zahl auf Assumptions.',
  inputNumber:
    '{row}, {column}: „{value}“ ist keine eindeutige Zahl ab 0 und zählt nicht („1.000“ könnte 1 oder 1000 sein); bitte als Zahl eintragen.',
  inputDay:
    '{row}, {column}: „{value}“ ist kein Tag und zählt nicht; bitte ein Datum eintragen, etwa 31.01.2027.',
  inputWord:
    '{row}, {column}: „{value}“ ist keines der Wörter dieser Spalte und zählt nicht; bitte eines der Liste wählen.',
  scenarioValue:
    'Szenario „{scenario}“: „{value}“ ist kein Wert von {assumption} und zählt wie eine leere Zelle, es gilt also die Basis; bitte korrigieren.',
  hiringNumber:
    'Hiring Plan: „{value}“ in der Spalte {column} ist keine eindeutige Zahl ab 0; es gilt, was vorgeschlagen war. Bitte eine Zahl eintragen.',
  hiringDay:
    'Hiring Plan: „{value}“ in der Spalte {column} ist kein Tag; es gilt, was vorgeschlagen war. Bitte ein Datum eintragen, etwa 31.01.2027.',
  sheetOfYours:
    'Das Blatt „{sheet}“ gehört Ihnen: Es bleibt, wie es ist, und nichts darin zählt. Der Planer liest sein eigenes Blatt „{own}“; bitte dort eintragen, was gelten soll.',
  basePay:
    'Benchmarks: „{value}“ ist kein Grundgehalt über 0 für {band}; es gilt der Vergleichswert. Bitte einen Betrag eintragen oder die Zelle leeren.',
  hiringWord:
    'Hiring Plan: „{value}“ ist keines der Wörter der Spalte {column} und zählt wie eine leere Zelle, ein Status wie Vorgeschlagen; bitte eines der Liste wählen.',
  hiringAction:
    'Hiring Plan: Die Maßnahme der Zeile {row} wurde von Hand geändert. Lehnen Sie die Zeile ab und fügen Sie eine eigene hinzu.',
  assignmentCell:
    'Staffing: „{value}“ passt nicht in die Spalte {column} und zählt wie eine leere Zelle; bitte korrigieren.',
  assignmentUnknown:
    'Staffing: „{value}“ in der Spalte {column} ist nicht bekannt, die Zeile zählt daher nicht. Bitte korrigieren oder die Zeile löschen.',
  textCut:
    'Der Text für diese Zelle hat {count} Zeichen, eine Zelle fasst 32.767: Der Rest entfällt. Kürzen Sie die Namen, die darin stehen.',
} as const;

const sentences: {
  readonly en: typeof english;
  readonly de: SameHoles<typeof english, typeof german>;
} = { en: english, de: german };

/** The kind of a problem with one of our own tables. */
export type PlanProblemCode = keyof typeof english;

/** What fills the sentence of a kind of problem: a value for each name in braces. */
export type PlanProblemDetails<Code extends PlanProblemCode> = {
  readonly [Name in HolesOf<(typeof english)[Code]>]: string | number;
};

/** Something to tell about our own tables as the user left them, as plain data. */
export type PlanProblem<Code extends PlanProblemCode = PlanProblemCode> = {
  readonly [Each in Code]: {
    readonly code: Each;
    readonly severity: Severity;
    readonly at?: CellAddress;
    readonly details: PlanProblemDetails<Each>;
  };
}[Code];

/** A problem with one of our own tables: what is put up with is told, what is only assumed is good to know. */
export function planProblem<Code extends PlanProblemCode>(
  code: Code,
  details: PlanProblemDetails<Code>,
  at?: CellAddress,
): PlanProblem {
  const told: PlanProblem<Code> = {
    code,
    severity: code === 'useCasesMissing' || code === 'gradesUnknown' ? 'info' : 'warning',
    details,
    ...(at === undefined ? {} : { at }),
  };
  // Whatever the code is, a problem of it is a problem.
  return told as PlanProblem;
}

function isPlanProblem(problem: Problem | PlanProblem): problem is PlanProblem {
  return problem.code in english;
}

/** What is wrong with the roster or with one of our own tables, and what to do. */
export function problemWords(problem: Problem | PlanProblem, language: Language): string {
  if (!isPlanProblem(problem)) return problemSentence(problem, language);
  const details: Readonly<Record<string, string | number>> = problem.details;
  return filled(sentences[language][problem.code], (name) => String(details[name] ?? ''));
}
