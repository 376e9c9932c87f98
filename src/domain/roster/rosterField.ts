import type { Language } from '../../framework/language';

interface RosterFieldShape {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
}

/** What a column of a roster can mean, with the label that the pane shows beside the recognised header. */
export const rosterFields = [
  { id: 'id', label: { en: 'Id', de: 'Personalnummer' } },
  { id: 'name', label: { en: 'Name', de: 'Name' } },
  { id: 'firstName', label: { en: 'First name', de: 'Vorname' } },
  { id: 'lastName', label: { en: 'Last name', de: 'Nachname' } },
  { id: 'title', label: { en: 'Title', de: 'Stellenbezeichnung' } },
  { id: 'unit', label: { en: 'Business unit', de: 'Bereich' } },
  { id: 'costCentre', label: { en: 'Cost centre', de: 'Kostenstelle' } },
  { id: 'location', label: { en: 'Location', de: 'Standort' } },
  { id: 'fte', label: { en: 'FTE', de: 'FTE' } },
  { id: 'level', label: { en: 'Level', de: 'Stufe' } },
  { id: 'start', label: { en: 'Start', de: 'Eintritt' } },
  { id: 'end', label: { en: 'End', de: 'Austritt' } },
  { id: 'annualCost', label: { en: 'Annual cost', de: 'Jahreskosten' } },
  { id: 'currency', label: { en: 'Currency', de: 'Währung' } },
  { id: 'payPeriod', label: { en: 'Pay period', de: 'Gehaltsintervall' } },
  { id: 'payMonths', label: { en: 'Monthly salaries per year', de: 'Gehälter pro Jahr' } },
  { id: 'manager', label: { en: 'Manager', de: 'Führungskraft' } },
  { id: 'skills', label: { en: 'Skills', de: 'Skills' } },
  { id: 'years', label: { en: 'Years of experience', de: 'Jahre Erfahrung' } },
  { id: 'ratingDate', label: { en: 'Date of the ratings', de: 'Datum der Bewertung' } },
  { id: 'fullTime', label: { en: 'Full-time hours', de: 'Vollzeitstunden' } },
  { id: 'workDays', label: { en: 'Days per week', de: 'Tage pro Woche' } },
  { id: 'status', label: { en: 'Employment status', de: 'Beschäftigungsstatus' } },
] as const satisfies readonly RosterFieldShape[];

/** A meaning of a roster column. */
export type RosterField = (typeof rosterFields)[number]['id'];
