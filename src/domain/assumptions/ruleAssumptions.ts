import type { Language } from '../../framework/language';
import type { AssumptionDefinition, AssumptionName } from './assumptionDefinition';
import { planObjectives, type AssumptionKey } from './assumptions';

const planned = 'Assumption of this plan; editable';
const months = { en: 'months', de: 'Monate' } as const;

/** What an assumption is beside its key, name and source. */
type Stated = Omit<AssumptionDefinition, 'key' | 'cellName' | 'source' | 'range'> & {
  readonly min: number;
  readonly max: number;
};

/** An assumption of this plan that is a number. */
function number<Key extends AssumptionKey>(
  key: Key,
  cellName: AssumptionName<Key>,
  { min, max, ...stated }: Stated,
): AssumptionDefinition {
  return { ...stated, key, cellName, range: { kind: 'number', min, max }, source: planned };
}

/** The worth of open effort by the priority of the use cases that ask for it. */
function priority(
  key: 'priceMust' | 'priceShould' | 'priceCould',
  cellName: AssumptionName<typeof key>,
  word: Readonly<Record<Language, string>>,
): AssumptionDefinition {
  return {
    ...{ key, cellName, group: 'money', look: 'ratio', source: planned },
    label: { en: `Worth of priority ${word.en}`, de: `Wert der Priorität ${word.de}` },
    unit: { en: 'times the worth of open effort', de: 'mal Wert offener Leistung' },
    range: { kind: 'number', min: 0, max: 100 },
    note: {
      en: 'Where not all can be staffed, what is worth least stays open first.',
      de: 'Wo nicht alles besetzt werden kann, bleibt zuerst offen, was am wenigsten wert ist.',
    },
  };
}

/** The part of a team that a level should have. */
function mix(
  key: 'mixJunior' | 'mixMid' | 'mixSenior' | 'mixLead' | 'mixPrincipal',
  cellName: AssumptionName<typeof key>,
  level: string,
): AssumptionDefinition {
  return {
    ...{ key, cellName, group: 'organisation', look: 'percent', source: planned },
    label: { en: `Target mix, ${level}`, de: `Zielmischung, ${level}` },
    unit: { en: 'part of a team', de: 'Anteil eines Teams' },
    range: { kind: 'number', min: 0, max: 1 },
    note: {
      en: 'The next hire of a profile at a place takes the level that is furthest below the mix, never Junior where nobody is Senior or above.',
      de: 'Die nächste Einstellung eines Profils an einem Ort erhält die Stufe, die am weitesten unter der Mischung liegt, nie Junior, wo niemand Senior oder höher ist.',
    },
  };
}

/** The assumptions on what the best plan is, and the rules that keep its actions to what a planner would do. */
export const ruleAssumptions: readonly AssumptionDefinition[] = [
  number('trainingTime', 'MLTP_TrainingTime', {
    ...{ group: 'time', look: 'percent', min: 0, max: 1 },
    label: { en: 'Working time of a training', de: 'Arbeitszeit einer Weiterbildung' },
    unit: { en: 'part of working time', de: 'Anteil der Arbeitszeit' },
    note: {
      en: 'Missing in the old profile while the training lasts; after it the member works in the new profile alone.',
      de: 'Fehlt im alten Profil, solange die Weiterbildung dauert; danach arbeitet das Mitglied nur noch im neuen Profil.',
    },
  }),
  number('practiceMonths', 'MLTP_PracticeMonths', {
    ...{ group: 'time', unit: months, look: 'count', min: 0, max: 24 },
    label: { en: 'Practice after a training', de: 'Praxis nach einer Weiterbildung' },
    note: {
      en: 'Months at half of the effort before the member gives all of it.',
      de: 'Monate mit halber Leistung, bevor das Mitglied die ganze gibt.',
    },
  }),
  number('trainingOverlap', 'MLTP_TrainingOverlap', {
    ...{ group: 'organisation', look: 'percent', min: 0.2, max: 1 },
    label: { en: 'A training is proposed from', de: 'Eine Weiterbildung wird vorgeschlagen ab' },
    unit: { en: 'overlap of typical skills', de: 'Überdeckung typischer Skills' },
    note: {
      en: 'For members at Mid-level or Senior; architects, Data Governor and Product Owner from Senior only. A member whose skills are stated holds at least one typical skill of the new profile.',
      de: 'Für Mitglieder der Stufen Mid-level und Senior; Architekten, Data Governor und Product Owner nur ab Senior. Ein Mitglied mit angegebenen Skills hat mindestens einen typischen Skill des neuen Profils.',
    },
  }),
  number('freeOverlap', 'MLTP_FreeOverlap', {
    ...{ group: 'organisation', look: 'percent', min: 0.2, max: 1 },
    label: { en: 'The same, out of confirmed surplus', de: 'Dasselbe aus bestätigtem Überhang' },
    unit: { en: 'overlap of typical skills', de: 'Überdeckung typischer Skills' },
    note: {
      en: 'Where MLTP_Surplus says that no other work is hidden in the spare time.',
      de: 'Wo MLTP_Surplus sagt, dass in der freien Zeit keine andere Arbeit steckt.',
    },
  }),
  number('lentOverlap', 'MLTP_LentOverlap', {
    ...{ group: 'organisation', look: 'percent', min: 0.2, max: 1 },
    label: { en: 'A hired head lends a share from', de: 'Eine eingestellte Person hilft anteilig aus ab' },
    unit: { en: 'overlap of typical skills', de: 'Überdeckung typischer Skills' },
    note: {
      en: 'Gaps too small for a head of their own are gathered over places and profiles that overlap so much; the head lends its share to each.',
      de: 'Lücken, die für eine eigene Stelle zu klein sind, werden über Orte und so ähnliche Profile gesammelt; die Stelle hilft an jedem Ort anteilig aus.',
    },
  }),
  number('traineePace', 'MLTP_TraineePace', {
    ...{ group: 'organisation', look: 'percent', min: 0, max: 1 },
    label: { en: 'In training at a time at most', de: 'Gleichzeitig in Weiterbildung höchstens' },
    unit: { en: 'part of a profile at a place', de: 'Anteil eines Profils an einem Ort' },
    note: {
      en: 'At least one head; and no more trainees than the target profile has members at Senior level or above.',
      de: 'Mindestens ein Kopf; und nicht mehr als Mitglieder des Zielprofils auf der Stufe Senior oder höher.',
    },
  }),
  number('hirePace', 'MLTP_HirePace', {
    ...{ group: 'organisation', look: 'percent', min: 0, max: 10 },
    label: { en: 'Hired in a quarter at most', de: 'In einem Quartal eingestellt höchstens' },
    unit: { en: 'part of the heads of a profile', de: 'Anteil der Köpfe eines Profils' },
    note: { en: 'At least one head.', de: 'Mindestens ein Kopf.' },
  }),
  number('quietQuarters', 'MLTP_QuietQuarters', {
    ...{ group: 'time', look: 'count', min: 0, max: 7 },
    label: { en: 'Nothing begins in the last', de: 'Nichts beginnt in den letzten' },
    unit: { en: 'quarters', de: 'Quartalen' },
    note: {
      en: 'No hire and no shift begins so near to the end of the plan: it would not show what it gives.',
      de: 'So nah am Ende des Plans beginnt keine Einstellung und keine Verschiebung: Was sie bringt, wäre nicht zu sehen.',
    },
  }),
  number('quartersBeyond', 'MLTP_QuartersBeyond', {
    ...{ group: 'time', look: 'count', min: 0, max: 40 },
    label: { en: 'What lasts counts beyond the plan for', de: 'Bleibendes zählt über den Plan hinaus für' },
    unit: { en: 'quarters', de: 'Quartale' },
    note: {
      en: 'Pay and benefit of heads go on as in the last quarter when plans are weighed; no cost on any sheet holds them.',
      de: 'Gehalt und Nutzen von Köpfen zählen beim Abwägen weiter wie im letzten Quartal; die Kosten auf den Blättern enthalten sie nicht.',
    },
  }),
  number('bridgedQuarters', 'MLTP_BridgedQuarters', {
    ...{ group: 'time', look: 'count', min: 0, max: 8 },
    label: { en: 'Contractors bridge all gaps for', de: 'Externe überbrücken alle Lücken für' },
    unit: { en: 'quarters', de: 'Quartale' },
    note: {
      en: 'Later they close only what is missing above the gap of the last quarter: they never stand in for a head.',
      de: 'Danach schließen sie nur, was über die Lücke des letzten Quartals hinaus fehlt: Sie ersetzen keine Stelle.',
    },
  }),
  number('shiftLeast', 'MLTP_ShiftLeast', {
    ...{ group: 'organisation', unit: { en: 'FTE', de: 'FTE' }, look: 'ratio', min: 0.1, max: 10 },
    label: { en: 'Smallest share that shifts', de: 'Kleinster Anteil, der wechselt' },
    note: { en: 'In tenths of an FTE.', de: 'In Zehnteln eines FTE.' },
  }),
  number('shiftPrice', 'MLTP_ShiftPrice', {
    ...{ group: 'money', look: 'money', min: 0, max: 1_000_000 },
    label: { en: 'Shift of a share', de: 'Wechsel eines Anteils' },
    unit: { en: 'plan currency, once', de: 'Planwährung, einmalig' },
    note: { en: 'Handing over and changing over.', de: 'Übergabe und Umstellung.' },
  }),
  number('toleratedFte', 'MLTP_ToleratedFte', {
    ...{ group: 'organisation', unit: { en: 'FTE', de: 'FTE' }, look: 'ratio', min: 0, max: 100 },
    label: { en: 'Moves may leave missing', de: 'Wechsel dürfen fehlen lassen' },
    note: {
      en: 'What shifts, moves and trainings take from a profile at a place may raise what it misses by no more.',
      de: 'Was Verschiebungen, Umsetzungen und Weiterbildungen einem Profil an einem Ort nehmen, darf dessen Lücke um nicht mehr vergrößern.',
    },
  }),
  number('toleratedPart', 'MLTP_ToleratedPart', {
    ...{ group: 'organisation', look: 'percent', min: 0, max: 1 },
    label: { en: 'Moves may leave missing, at most', de: 'Wechsel dürfen fehlen lassen, höchstens' },
    unit: { en: 'part of the capacity there', de: 'Anteil der dortigen Kapazität' },
    note: { en: 'The smaller of both counts.', de: 'Der kleinere Wert zählt.' },
  }),
  number('vacancyMonths', 'MLTP_VacancyMonths', {
    ...{ group: 'time', unit: months, look: 'count', min: 0, max: 24 },
    label: { en: 'A post stays empty for', de: 'Eine Stelle bleibt unbesetzt' },
    note: {
      en: 'From the last day of a leaver to the first day of the replacement, who then takes the ramp months of a hire.',
      de: 'Vom letzten Tag eines Abgangs bis zum ersten Tag der Nachfolge, die dann die Einarbeitungsmonate einer Einstellung braucht.',
    },
  }),
  {
    key: 'objective',
    group: 'money',
    cellName: 'MLTP_Objective',
    label: { en: 'Best plan', de: 'Bester Plan' },
    unit: { en: 'choice', de: 'Auswahl' },
    look: 'text',
    range: { kind: 'choice', choices: planObjectives },
    note: {
      en: 'balanced: least cost together with the worth of what stays open. cover: the least open effort, then the least cost.',
      de: 'balanced: am wenigsten Kosten zusammen mit dem Wert dessen, was offen bleibt. cover: am wenigsten offene Leistung, dann am wenigsten Kosten.',
    },
    source: planned,
  },
  number('openPrice', 'MLTP_OpenPrice', {
    ...{ group: 'money', look: 'ratio', min: 0, max: 100 },
    label: { en: 'Worth of an open FTE-quarter', de: 'Wert eines offenen FTE-Quartals' },
    unit: { en: 'times a loaded quarter', de: 'mal Vollkosten eines Quartals' },
    note: {
      en: 'Loaded quarter of the profile at Mid-level. Below about 1.15 nobody is hired, below about 1.6 nobody is contracted.',
      de: 'Vollkosten des Profils auf Mid-level. Unter etwa 1,15 wird niemand eingestellt, unter etwa 1,6 kommen keine Externen.',
    },
  }),
  priority('priceMust', 'MLTP_PriceMust', { en: 'must', de: 'muss' }),
  priority('priceShould', 'MLTP_PriceShould', { en: 'should', de: 'soll' }),
  priority('priceCould', 'MLTP_PriceCould', { en: 'could', de: 'kann' }),
  mix('mixJunior', 'MLTP_MixJunior', 'Junior'),
  mix('mixMid', 'MLTP_MixMid', 'Mid-level'),
  mix('mixSenior', 'MLTP_MixSenior', 'Senior'),
  mix('mixLead', 'MLTP_MixLead', 'Lead'),
  mix('mixPrincipal', 'MLTP_MixPrincipal', 'Principal'),
];
