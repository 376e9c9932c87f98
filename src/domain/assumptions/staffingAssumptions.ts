import type { AssumptionDefinition } from './assumptionDefinition';

const planned = 'Assumption of this plan; editable';
const currency = { en: 'plan currency', de: 'Planwährung' } as const;
const months = { en: 'months', de: 'Monate' } as const;

/** The budget of a fiscal year, by its place in the plan. */
function budget(key: 'budgetYear1' | 'budgetYear2' | 'budgetYear3', place: number): AssumptionDefinition {
  return {
    key,
    group: 'money',
    cellName: `MLTP_BudgetYear${place}`,
    label: { en: `Budget, fiscal year ${place}`, de: `Budget, Geschäftsjahr ${place}` },
    unit: currency,
    look: 'money',
    range: { kind: 'number', min: 0, max: 1_000_000_000_000 },
    note: {
      en: 'What the lines of the plan may cost in that fiscal year, members not included. 0: no limit.',
      de: 'Was die Zeilen des Plans in diesem Geschäftsjahr kosten dürfen, ohne Mitglieder. 0: keine Grenze.',
    },
    source: 'Your number',
  };
}

/** The assumptions on what a plan may do about gaps, and within which limits. */
export const staffingAssumptions: readonly AssumptionDefinition[] = [
  {
    key: 'fiscalYearStart',
    group: 'time',
    cellName: 'MLTP_FiscalYearStart',
    label: { en: 'First month of the fiscal year', de: 'Erster Monat des Geschäftsjahres' },
    unit: { en: 'month 1-12', de: 'Monat 1-12' },
    look: 'count',
    range: { kind: 'number', min: 1, max: 12 },
    note: {
      en: 'A quarter belongs to the fiscal year in which it begins.',
      de: 'Ein Quartal gehört zu dem Geschäftsjahr, in dem es beginnt.',
    },
    source: 'Your number; January unless you change it',
  },
  budget('budgetYear1', 1),
  budget('budgetYear2', 2),
  budget('budgetYear3', 3),
  {
    key: 'hiresPerQuarter',
    group: 'time',
    cellName: 'MLTP_HiresPerQuarter',
    label: { en: 'Hires per quarter at most', de: 'Einstellungen je Quartal höchstens' },
    unit: { en: 'heads', de: 'Köpfe' },
    look: 'count',
    range: { kind: 'number', min: 0, max: 100_000 },
    note: {
      en: 'What recruiting can handle over all places. 0: no limit.',
      de: 'Was die Personalgewinnung über alle Orte schafft. 0: keine Grenze.',
    },
    source: 'Your number',
  },
  {
    key: 'rampMonths',
    group: 'time',
    cellName: 'MLTP_RampMonths',
    label: {
      en: 'Months until a hire is up to speed',
      de: 'Monate bis zur vollen Leistung nach Einstellung',
    },
    unit: months,
    look: 'count',
    range: { kind: 'number', min: 0, max: 24 },
    note: {
      en: 'Effort rises evenly from nothing to full; pay is full from the first month.',
      de: 'Die Leistung steigt gleichmäßig von null auf voll; bezahlt wird ab dem ersten Monat voll.',
    },
    source: planned,
  },
  {
    key: 'attrition',
    group: 'time',
    cellName: 'MLTP_Attrition',
    label: { en: 'Attrition', de: 'Fluktuation' },
    unit: { en: 'part of heads per year', de: 'Anteil der Köpfe je Jahr' },
    look: 'percent',
    range: { kind: 'number', min: 0, max: 0.9 },
    note: {
      en: 'Heads expected to leave in a year, beside the end dates of the roster.',
      de: 'Köpfe, die in einem Jahr voraussichtlich gehen, neben den Enddaten der Mitarbeiterliste.',
    },
    source: planned,
  },
  {
    key: 'backfill',
    group: 'time',
    cellName: 'MLTP_Backfill',
    label: { en: 'Leavers who are replaced', de: 'Abgänge, die ersetzt werden' },
    unit: { en: 'part of leavers', de: 'Anteil der Abgänge' },
    look: 'percent',
    range: { kind: 'number', min: 0, max: 1 },
    note: {
      en: 'Replaced leavers cost recruiting and onboarding again (Budget); the others take effort and pay with them.',
      de: 'Ersetzte Abgänge kosten erneut Personalgewinnung und Einarbeitung (Budget); die übrigen nehmen Leistung und Gehalt mit.',
    },
    source: planned,
  },
  {
    key: 'contractorFactor',
    group: 'money',
    cellName: 'MLTP_ContractorFactor',
    label: { en: 'Contractor factor', de: 'Faktor für Externe' },
    unit: { en: 'times the loaded cost', de: 'mal Vollkosten' },
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 10 },
    note: {
      en: 'Loaded cost of a contractor compared with an employee of the same profile and level.',
      de: 'Vollkosten Externer im Vergleich zu Angestellten desselben Profils und derselben Stufe.',
    },
    source: planned,
  },
  {
    key: 'contractorsPerPlace',
    group: 'organisation',
    cellName: 'MLTP_ContractorsPerPlace',
    label: { en: 'Contractors per profile and place at most', de: 'Externe je Profil und Ort höchstens' },
    unit: { en: 'heads', de: 'Köpfe' },
    look: 'count',
    range: { kind: 'number', min: 0, max: 1000 },
    note: { en: '0: none are proposed.', de: '0: Es werden keine vorgeschlagen.' },
    source: planned,
  },
  {
    key: 'trainingCost',
    group: 'money',
    cellName: 'MLTP_TrainingCost',
    label: { en: 'Training', de: 'Weiterbildung' },
    unit: { en: 'plan currency per head and month', de: 'Planwährung je Kopf und Monat' },
    look: 'money',
    range: { kind: 'number', min: 0, max: 1_000_000 },
    note: {
      en: 'Courses and coaching; pay runs on and is not counted twice.',
      de: 'Kurse und Begleitung; das Gehalt läuft weiter und zählt nicht doppelt.',
    },
    source: planned,
  },
  {
    key: 'redeployCost',
    group: 'money',
    cellName: 'MLTP_RedeployCost',
    label: { en: 'Redeployment', de: 'Umsetzung' },
    unit: { en: 'plan currency per head, once', de: 'Planwährung je Kopf, einmalig' },
    look: 'money',
    range: { kind: 'number', min: 0, max: 1_000_000 },
    note: { en: 'Moving a member to another place.', de: 'Wechsel eines Mitglieds an einen anderen Ort.' },
    source: planned,
  },
  {
    key: 'redeployMonths',
    group: 'time',
    cellName: 'MLTP_RedeployMonths',
    label: { en: 'Months of a redeployment', de: 'Monate einer Umsetzung' },
    unit: months,
    look: 'count',
    range: { kind: 'number', min: 0, max: 24 },
    note: {
      en: 'Until the member works at the new place; counted in whole quarters.',
      de: 'Bis das Mitglied am neuen Ort arbeitet; gezählt in ganzen Quartalen.',
    },
    source: planned,
  },
  {
    key: 'outOfOrderPrice',
    group: 'organisation',
    cellName: 'MLTP_OutOfOrderPrice',
    label: { en: 'Price of hiring out of order', de: 'Preis einer Einstellung außer der Reihe' },
    unit: { en: 'FTE-quarters per head', de: 'FTE-Quartale je Kopf' },
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 1000 },
    note: {
      en: 'How much open effort one head hired before its turn must close to be worth it.',
      de: 'Wie viel offenen Aufwand ein Kopf schließen muss, der vor seiner Reihe kommt.',
    },
    source: planned,
  },
  {
    key: 'showNames',
    group: 'organisation',
    cellName: 'MLTP_ShowNames',
    label: { en: 'Names of training candidates', de: 'Namen der Weiterbildungskandidaten' },
    unit: { en: 'choice', de: 'Auswahl' },
    look: 'text',
    range: { kind: 'choice', choices: ['yes', 'no'] },
    note: {
      en: 'no: the Hiring Plan shows member ids only.',
      de: 'no: Der Einstellungsplan zeigt nur Mitglied-IDs.',
    },
    source: planned,
  },
  {
    key: 'lockPlan',
    group: 'organisation',
    cellName: 'MLTP_LockPlan',
    label: { en: 'Lock the plan', de: 'Plan sperren' },
    unit: { en: 'choice', de: 'Auswahl' },
    look: 'text',
    range: { kind: 'choice', choices: ['no', 'yes'] },
    note: {
      en: 'yes: a run keeps the lines of the Hiring Plan as they stand and shows on Scenarios what it would change.',
      de: 'yes: Ein Lauf lässt die Zeilen des Blatts Hiring Plan, wie sie sind, und zeigt auf Scenarios, was er ändern würde.',
    },
    source: planned,
  },
];
