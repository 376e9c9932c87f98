import type { RosterField } from '../rosterField';
import { listed } from './listed';

/**
 * How rosters head a field, in any case and spelling (see headerWords). Of two columns for one field the name listed first is
 * preferred: a base salary before a total, a business unit before a team.
 */
export interface HeaderNames {
  /** Recognised inside a longer header, too: "Job Title" in "Job Title (current)". */
  readonly within: readonly string[];
  /** Recognised only as the whole header: "Name" is not a name in "Project Name". */
  readonly whole: readonly string[];
}

/**
 * The header table. Source: field names of Workday, SAP HCM and SuccessFactors (English, German), Personio, BambooHR, DATEV,
 * ADP and of the ai-jobs salaries file, and what hand-made sheets use; common French, Spanish, Italian and Dutch names.
 */
export const headerNames: Readonly<Record<RosterField, HeaderNames>> = {
  id: {
    within: listed(`
      Employee ID | Employee Number | Personnel Number | Personnel ID | Personalnummer |
      Personal-Nr. | Personalnr. | Pers.-Nr. | PersNr | Persnr | Pernr | Mitarbeiternummer | Mitarbeiternr |
      Mitarbeiter-Nr. | Mitarbeiter-ID | MA-Nr. | MA-ID | Worker ID | Associate ID | Staff ID |
      Staff Number | Person ID | Personen-ID | Payroll Number | File Number | Emp ID | Emp No |
      Member ID | User ID | Personeelsnummer | Medewerkernummer | Código de empleado |
      Número de empleado | ID empleado | Codice dipendente | Identifiant salarié | Numéro employé |
      Stammnummer
    `),
    whole: listed(`
      ID | Number | PNr | EID | Matricule | Matricola | Legajo | Kennung | Key | UID |
      Source Row | Position ID
    `),
  },
  name: {
    within: listed(`
      Employee Name | Full Name | Legal Name | Preferred Name | Display Name | Worker Name |
      Legal Name in General Display Format | Formatted Name | Payroll Name | Associate Name |
      Mitarbeitername | Name des Mitarbeiters | Name der Mitarbeitenden | Vollständiger Name |
      Vor- und Nachname | Vorname Nachname | Nachname Vorname | Name Vorname | Vorname Name |
      Anzeigename | Person Name | Member Name | Nom et prénom | Nom complet | Nombre completo |
      Nombre y apellidos | Nome completo | Nome e cognome | Volledige naam | Nom prénom
    `),
    whole: listed(`
      Name | Worker | Employee | Mitarbeiter | Mitarbeitende | Mitarbeitende Person | Person | Member |
      Employees | Team member | Beschäftigte | Nombre | Nome | Naam | Medewerker | Salarié |
      Empleado | Dipendente | Colleague | Kollege | Resource | Ressource | Wer | Who | Incumbent | Stelleninhaber | Positionsinhaber | Holder | Associate | Kollegin
    `),
  },
  firstName: {
    within: listed(`
      First Name | Given Name | Forename | Vorname | Rufname | Prénom | Voornaam | Legal First Name |
      Preferred First Name
    `),
    whole: listed(`
      First | Firstname
    `),
  },
  lastName: {
    within: listed(`
      Last Name | Family Name | Surname | Nachname | Familienname | Zuname | Apellido | Apellidos |
      Cognome | Achternaam | Nom de famille
    `),
    whole: listed(`
      Last | Lastname | Nom
    `),
  },
  title: {
    within: listed(`
      Job Title | Business Title | Position Title | Jobtitel | Jobbezeichnung | Stellenbezeichnung |
      Positionsbezeichnung | Positionstitel | Stellentitel | Berufsbezeichnung |
      Funktionsbezeichnung | Tätigkeitsbezeichnung | Ausgeübte Tätigkeit | Role Title | Current Role |
      Job Role | Working Title | Intitulé du poste | Título del puesto | Functietitel | Functienaam |
      Job Name | Job Profile | Job Classification | Job Information | Planstelle
    `),
    whole: listed(`
      Title | Position | Position Name | Role | Rolle | Funktion | Stelle | Tätigkeit | Job | Beruf |
      Poste | Emploi | Fonction | Puesto | Cargo | Mansione | Ruolo | Qualifica | Posizione |
      Functie | Rol | Jobtitle | Designation | Occupation | Profession | Profil | Profile |
      Stellenbez. | Pos.-Bez. | Aufgabe | Titel | Function
    `),
  },
  unit: {
    within: listed(`
      Business Unit | Geschäftsbereich | Geschäftseinheit | Geschäftsfeld | Sparte | Division |
      Organisational Unit | Organization Unit | Org. Unit | OrgUnit | Organisationseinheit |
      OrgEinheit | Org.-Einheit | Supervisory Organization | Department | Fachbereich | Abteilung |
      Home Department | Abteilungsname | Unternehmensbereich | Unité organisationnelle |
      Departamento | Afdeling | Reparto | Bedrijfsonderdeel | Service affectation |
      Unidad de negocio
    `),
    whole: listed(`
      Unit | BU | Bereich | OE | Dept | Abt. | Direction | Département | Dipartimento | Area |
      Area aziendale | Team | Teamname | Team Name | Gruppe | Squad | Tribe | Group | Service |
      Equipo | Équipe | Organisation | Cost Center Name | Cost Center | Cost Centre | Kostenstelle |
      Kostenstellenbezeichnung
    `),
  },
  location: {
    within: listed(`
      Work Location | Office Location | Location Name | Standort | Arbeitsort | Arbeitsstätte |
      Einsatzort | Dienstort | Dienstsitz | Niederlassung | Betriebsstätte | Work Site |
      Lieu de travail | Lugar de trabajo | Luogo di lavoro | Standplaats | Employee Residence |
      Personalbereich | Personnel Area | Company Location
    `),
    whole: listed(`
      Location | Office | Site | Büro | Ort | Sitz | City | Stadt | Country | Land | Country/Region |
      Residence | Lieu | Ubicación | Sede | Locatie | Ville | Pays | País | Paese | Ciudad | Region |
      Werk | Vestiging
    `),
  },
  fte: {
    within: listed(`
      FTE | VZÄ | VZE | Vollzeitäquivalent | Vollzeitäquivalente | Full-time equivalent |
      Beschäftigungsgrad | Beschäftigungsumfang | Stellenanteil | Stellenumfang | Arbeitszeitanteil |
      Arbeitszeitprozent | Arbeitszeitfaktor | Teilzeitgrad | Teilzeitfaktor | Employment Percentage |
      Capacity Utilization Level | Workload | Pensum | Weekly Hours | Hours per Week | Hours/Week |
      Standard Hours | Contract Hours | Wochenstunden | Wochenarbeitszeit | Wöchentliche Arbeitszeit |
      Wöchentliche Stunden | Stunden pro Woche | Stunden/Woche | Std/Woche | Std. pro Woche |
      Vertragsstunden | Arbeitsstunden | Employment Type | Time Type | Full/Part Time |
      Full-time / Part-time | Vollzeit/Teilzeit | VZ/TZ | Beschäftigungsart | Arbeitszeitmodell |
      Anstellungsart | Temps de travail | Quotité | Jornada | Deeltijdpercentage |
      Parttime percentage | Uren per week | Heures par semaine | Ore settimanali | Horas semanales |
      Working Hours | Worker Category | Employment Class | Beschäftigungsverhältnis
    `),
    whole: listed(`
      Arbeitszeit | Auslastung | Std./Wo. | Wo.-Std. | h/Woche | h/week | WAZ | Working Time | Kapazität | Capacity | ETP | Hours | Stunden | Std. | Percent |
      AZ | AZ % | Contract Type | Auslastungsgrad | Umfang | Allocation | BG % | BG in % | Besch.-Grad | Besch.-Grad % |
      Besch.grad | Teilzeit % | Teilzeit in % | Teilzeitprozent
    `),
  },
  level: {
    within: listed(`
      Job Level | Career Level | Seniority | Seniorität | Experience Level | Karrierestufe |
      Karrierelevel | Erfahrungsstufe | Laufbahnstufe | Management Level | Job Grade | Pay Grade |
      Salary Grade | Salary Band | Job Band | Gehaltsstufe | Gehaltsband | Entgeltgruppe |
      Entgeltstufe | Tarifgruppe | Vergütungsgruppe | Skill Level
    `),
    whole: listed(`
      Level | Grade | Band | Stufe | EG | Niveau | Nivel | Livello | Inquadramento | Experience |
      Seniority Level | Schaal | Dienstgrad
    `),
  },
  start: {
    within: listed(`
      Start Date | Hire Date | Date of Hire | Joining Date | Date Joined | Date of Joining |
      Entry Date | Eintrittsdatum | Eintrittstermin | Einstellungsdatum | Einstelldatum | Startdatum |
      Vertragsbeginn | Beschäftigungsbeginn | Beginn der Beschäftigung | Im Unternehmen seit |
      Beschäftigt seit | Betriebszugehörigkeit seit | Date d'entrée | Date d'embauche |
      Fecha de ingreso | Fecha de alta | Fecha de inicio | Data assunzione | Data di assunzione |
      Datum in dienst | Indiensttreding | Employment Date | Hired on | Original Hire
    `),
    whole: listed(`
      Start | Eintritt | Beginn | Hired | Joined | In dienst | Seit | Since | Von | From | Gültig ab |
      Eintritt am | Alta
    `),
  },
  end: {
    within: listed(`
      Termination Date | End Date | Leaving Date | Leave Date | Exit Date | Last Day of Work |
      Last Working Day | Last Working Date | Last Day | Contract End | Austrittsdatum | Austrittstermin | Enddatum |
      Vertragsende | Beschäftigungsende | Letzter Arbeitstag | Befristet bis | Befristung bis |
      Kündigungsdatum | Date de sortie | Date de fin | Fecha de baja | Fecha de salida | Fecha fin |
      Data cessazione | Data fine | Datum uit dienst
    `),
    whole: listed(`
      End | Ende | Austritt | Uit dienst | Bis | To | Until | Termination | Austritt am | Left |
      Baja | Gültig bis
    `),
  },
  annualCost: {
    within: listed(`
      Annual Base Salary | Annual Base Pay | Base Salary | Total Base Pay Annualized | Annual Salary |
      Annualized Salary | Yearly Salary | Base Pay | Jahresgrundgehalt | Jahresgehalt |
      Bruttojahresgehalt | Jahresbruttogehalt | Jahresbrutto | Bruttojahresentgelt | Jahresentgelt |
      Grundgehalt | Fixgehalt | Annual Rate | Annual Cost | Annual Pay | Salary Amount |
      Bruttogehalt | Jahreszielgehalt | Monatsgehalt | Bruttomonatsgehalt | Monatsbrutto |
      Monatsbruttogehalt | Monatsentgelt | Monatsbezug | Monthly Salary | Monthly Pay | Gesamtbrutto |
      Salary | Gehalt | Pay Rate | Rate of Pay | Hourly Rate | Day Rate | Daily Rate | Tagessatz | Stundenlohn | Stundensatz |
      Regular Pay Rate Amount | Salaire annuel | Salaire brut | Salaire | Salario | Retribuzione |
      Stipendio | Jaarsalaris | Bruto jaarsalaris | Salaris | Rémunération | Sueldo | Jahreskosten |
      Kosten pro Jahr | Personalkosten | Cost per Year | Total Compensation | Total Cost | Vergütung |
      Entgelt
    `),
    whole: listed(`
      Compensation | Cost | Kosten | Pay | Lohn | CTC | RAL | Wage | Amount | Betrag | Bezüge | JBG |
      Annual | Cost p.a. | Kosten p.a.
    `),
  },
  currency: {
    within: listed(`
      Salary Currency | Pay Currency | Currency Code | Local Currency | Currency | Währung |
      Währungsschlüssel | Währungscode | Gehaltswährung | Devise | Moneda | Valuta | Divisa
    `),
    whole: listed(`
      Whg. | Curr | Ccy | Wkz
    `),
  },
  payPeriod: {
    within: listed(`
      Pay Period | Paid per | Pay per | Pay Frequency | Salary Frequency | Salary Interval |
      Pay Basis | Pay Type | Rate Type | Compensation Basis | Gehaltsintervall | Zahlungsrhythmus |
      Zahlweise | Gehaltsfrequenz
    `),
    whole: listed(`
      Frequency | Frequenz | Intervall | Interval | Per
    `),
  },
  manager: {
    within: listed(`
      Manager Name | Line Manager | Direct Manager | Reporting Manager | Reporting to | Reports to |
      Supervisor | Vorgesetzter | Vorgesetzte | Vorgesetzte Person | Führungskraft |
      Manager Full Name | Berichtet an | Teamleitung | Leidinggevende | Supérieur hiérarchique |
      Responsabile | Worker's Manager
    `),
    whole: listed(`
      Manager | Boss | Chef | Teamleiter | Team Lead | Teamlead | Responsable | Jefe | N+1 | VG |
      Lead
    `),
  },
  skills: {
    within: listed(`
      Skills | Skill List | Skillset | Skill Set | Fähigkeiten | Kenntnisse | Kompetenzen |
      Fertigkeiten | IT-Kenntnisse | Fachkenntnisse | Technologien | Technologies | Tech Stack |
      Compétences | Competencias | Habilidades | Competenze | Vaardigheden | Competencies |
      Qualifikationen | Know-how | Werkzeuge
    `),
    whole: listed(`
      Skill | Stack | Tools | Expertise | Schwerpunkte | Skill-Profil | Conocimientos | Kompetenz
    `),
  },
  years: {
    within: listed(`
      Years of Experience | Experience Years | Experience in Years | Years Experience |
      Relevant Experience | Berufserfahrung | Erfahrung in Jahren | Jahre Erfahrung |
      Erfahrung (Jahre) | Berufsjahre | Années d'expérience | Años de experiencia |
      Anni di esperienza | Jaren ervaring
    `),
    whole: listed(`
      YoE | Experience yrs | Exp yrs | Years exp | Experience y | Years | Jahre | Exp. (years) | Erfahrung
    `),
  },
  ratingDate: {
    within: listed(`
      Last Assessed | Assessment Date | Date of Assessment | Rating Date | Last Rated | Rated on |
      Skills Updated | Skill Update | Skills Last Updated | Skills reviewed | Skill Review Date |
      Bewertet am | Letzte Bewertung | Bewertungsdatum | Skills Stand | Stand Skills |
      Stand der Bewertung | Einschätzung vom | Letzte Einschätzung | Skill-Stand
    `),
    whole: listed(`
      Assessed | Rated | Bewertung vom
    `),
  },
  status: {
    within: listed(`
      Employment Status | Worker Status | Employee Status | Mitarbeiterstatus | Beschäftigungsstatus |
      Active Status | Position Status | Anstellungsstatus | Statut | Estado
    `),
    whole: listed(`
      Status | Active | Aktiv | Active? | Aktiv? | Stato
    `),
  },
};
