import { listed } from './listed';

/**
 * Headers of rosters that no field takes although they hold words of one: a manager's id is no id, a job code no title, a
 * date of birth no start. Recognised inside longer headers; the longest name wins.
 */
export const otherHeaders: readonly string[] = listed(`
      Manager ID | Manager Employee ID | Manager Number | Supervisor ID | Manager Email |
      Manager User ID | Vorgesetzten-ID | Vorgesetzter ID | Personalnummer Vorgesetzter |
      Personalnr. Vorgesetzter | Job Code | Job Title Code | Job ID | Job Family | Job Family Group |
      Position Code | Position Number | Position Start Date | Position Entry Date | Stellennummer |
      Planstellennummer | Stellenschlüssel | Tätigkeitsschlüssel | Personengruppenschlüssel |
      Department ID | Department Code | Business Unit Code | Business Unit ID | Division Code |
      Location Code | Company Code | Buchungskreis | Mandant | Mandantennummer | Beraternummer |
      Abteilungsnummer | Cost Center ID | Cost Center Code | Kostenstellennummer | Date of Birth |
      Birth Date | Birthday | Headcount | Geburtsdatum | Geburtstag | Date de naissance | Fecha de nacimiento |
      Data di nascita | Geboortedatum | Age | Alter | Geburtsname | Birth Name | Geburtsort |
      Place of Birth | Probation End Date | Probation | Probezeit | Probezeitende |
      Ende der Probezeit | Ende Probezeit | Probation Period End | Position End Date | Notice Period |
      Kündigungsfrist | Termination Reason | Termination Type | Austrittsgrund | Effective Date |
      Seniority Date | Years of Service | Length of Service | Dienstjahre | Betriebszugehörigkeit |
      Betriebszugehörigkeit in Jahren | Tenure | Salary in USD | Bonus | Bonus Target |
      Target Bonus | Zielbonus | Variable Pay | Variable Vergütung | Variables Gehalt |
      Salary Effective Date | Salary Review Date | Gehalt gültig ab | Last Salary Increase |
      Letzte Gehaltserhöhung | Compa-Ratio | Pay Group | Pay Range | Steuerklasse | IBAN | Bank |
      Overtime | Email | E-Mail | E-Mail-Adresse | Work Email | Business Email | Phone | Telefon |
      Mobile | Mobil | Fax | Address | Adresse | Straße | Street | PLZ | Postleitzahl | Zip |
      Postal Code | Gender | Geschlecht | Nationality | Staatsangehörigkeit | Marital Status |
      Familienstand | Anrede | Salutation | Akademischer Titel | Academic Title | Namenszusatz |
      Remote Ratio | Company Size | Company Name | Company | Legal Entity | Gesellschaft | Firma |
      Work Year | Comment | Comments | Kommentar | Bemerkung | Bemerkungen | Notes | Note | Notiz |
      Remarks | Lfd. Nr. | Laufende Nummer | Row Number | Worker Type | Employee Type |
      Default Weekly Hours | Full-time Hours | Vollzeitstunden | Project Name | Projekt | Project |
      Education | Ausbildung | Degree | Abschluss | Studium | University | Certifications |
      Zertifikate | Languages | Sprachen | Sprachkenntnisse | Vacation Days | Urlaubstage |
      Urlaubsanspruch | Performance Rating | Performance | Potential | Successor | Critical Role |
      Username | Benutzername | Manager Level | Number of Reports | Direct Reports | Contract Number |
      Vertragsart | Fulltime Reference | Kinder | Children | Last Login | Last Modified | Created on
    `);
