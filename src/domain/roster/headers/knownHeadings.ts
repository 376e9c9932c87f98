import type { RosterField } from '../rosterField';
import { listed } from './listed';

/**
 * Whole headings whose words alone do not tell their meaning. Source: field names of Workday, SAP HCM and of the ai-jobs
 * salaries file, and what hand-made sheets use.
 */
export const knownHeadings: Readonly<Partial<Record<RosterField, readonly string[]>>> = {
  id: listed('Source Row | Position ID'),
  name: listed(`
    Legal Name in General Display Format | Name Vorname | Vorname Name | Nom complet | Nombre y apellidos | Nome e cognome |
    Nome completo | Nombre completo | Volledige naam
  `),
  lastName: listed('Last'),
  location: listed('Company Location'),
  fte: listed('Worker Category | F/P'),
  level: listed('Skill Level'),
  start: listed('Betriebszugehörigkeit seit | Gültig ab'),
  end: listed('Gültig bis'),
  annualCost: listed('Jahreszielgehalt | Amount | Betrag | Annual'),
  payMonths: listed(`
    Anzahl Gehälter | Anzahl Monatsgehälter | Anzahl der Gehälter | Gehälter pro Jahr | Gehälter p.a. | Monatsgehälter pro Jahr |
    Monatsgehälter | Zahl der Gehälter | Number of salaries | Number of monthly salaries | Salaries per year | Monthly salaries per year |
    Monthly salaries | Months paid | Paid months | Months paid per year | Nº pagas | Número de pagas | Num. pagas | Pagas | Pagas anuales |
    Nb mois | Nb de mois | Nombre de mois | Mois payés | Mensilità | Numero mensilità | N. mensilità | Aantal maanden | Nº de vencimentos
  `),
  payPeriod: listed('Paid per | Pay per | Per'),
};
