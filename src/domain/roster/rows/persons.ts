import { headerWords } from '../headers/headerWords';
import { looksLikeName } from '../layout/contentFit';

const between = /\s*(?:\/|;|&|\+|\n|\s(?:und|and|u\.|et|e|y)\s)\s*/;

/** Whether a name cell holds more than one person: "Anna Schmidt / Bernd Maier". A comma parts people only where both sides are whole names. */
export function isSeveralPeople(name: string): boolean {
  const whole = name.split(/\s*,\s*/);
  if (
    whole.length > 1 &&
    whole.every((part) => looksLikeName(part) && !/^(?:van|von|de|der|den)\b/i.test(part))
  )
    return true;
  const parts = name.split(between).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]+(?:[ ,]|$)/u.test(part));
}

const vacancy =
  /^(?:n\.? ?n\.?(?: \d+)?|vacan(?:t|cy|te|cia)\b.*|vakant?\b.*|vakanz\b.*|vacature\b.*|offen(?:e stelle)?\b.*|unbesetzt\b.*|zu besetzen\b.*|open(?: (?:position|role|req\w*|headcount))?|to be (?:hired|defined|announced|confirmed|filled|recruited)|tb[hdac]|new hire|neue stelle|stelle frei|nicht besetzt|unfilled|unassigned|wakat|à pourvoir|da assumere)$/i;

/** Whether a name cell says that nobody holds the position: "N.N.", "vacant", "offene Stelle", "TBD". */
export function isVacancy(name: string): boolean {
  return vacancy.test(name);
}

const nameless =
  /^(?:n\/d|n\.d\.|s\/d|n\/?a|unknown|unbekannt|not (?:available|set|specified)|k\. ?a\.|keine angabe|nicht bekannt|sin datos?|inconnu|desconocido|sconosciuto|onbekend|brak(?: danych)?)$/i;

/** Whether a name cell says that somebody is there whose name is not told: "N/D", "unknown". */
export function isNameless(name: string): boolean {
  return nameless.test(name);
}

const noPerson =
  /^(?:svc|srv|sys|adm|app|api|bot|test|dummy|noreply|no-reply)[-_.]|\b(?:service[- ]?account|system[- ]?(?:account|user)|api[- ]user|technical user|tech(?:nischer)?[- ](?:user|benutzer)|functional account|funktionskonto|dienstkonto|shared mailbox|room mailbox|conference room|besprechungsraum|test[- ]?(?:user|account|employee|mitarbeiter)|dummy|place ?holder|platzhalter|do not (?:use|delete)|musterm(?:ann|itarbeiter))\b/i;

/** Whether a name or title is that of an account, a room or a placeholder: "svc-backup", "Test User", "Shared mailbox". */
export function isNoPerson(text: string): boolean {
  return noPerson.test(text);
}

const gone =
  /\b(?:terminated|inactive|resigned|former|retired|left|departed|separated|deceased|dismissed|offboarded|deactivated|disabled|deleted|blocked|ausgeschieden|ausgetreten|inaktiv|ehemalig\w*|gekündigt|verstorben|gesperrt|deaktiviert|gelöscht|im ruhestand|pensioniert|entlassen|sortie?|parti|inactif|inactivo|inattivo|inativo|desligado|demitido|dado de baja|baja|cesado|cessato|dimesso|licenziato|uit dienst|inactief|zwolniony|nieaktywny|slutat|fratrådt|sluttet)(?![\p{L}])/iu;
const stillThere =
  /elternzeit|parental|maternity|mutterschutz|sabbatical|leave of absence|on leave|krank|sick|notice|baja (?:médica|medica|maternal|por)/i;
const yes = /^(?:yes|y|ja|j|true|wahr|vrai|verdadero|vero|x|1|si|sí|oui|sim|tak)$/i;
const no = /^(?:no|n|nein|false|falsch|faux|falso|0|non|não|nao|nie|nej|nei|nee)$/i;
const guest = /^(?:guest|gast|invité|invitado|ospite|gość|external guest|#ext#)$/i;

/** What a status says of the person: gone for good, a guest; `null` for one who is there. An absence is no leaving. */
export function statusSays(status: string, header: string, letters: boolean): 'gone' | 'guest' | null {
  if (guest.test(status)) return 'guest';
  if (stillThere.test(status)) return null;
  if (gone.test(status) || (letters && /^[TI]$/.test(status))) return 'gone';
  const words = headerWords(header);
  if (
    /\b(?:in ?activ\w*|in ?aktiv\w*|disabled|terminated|left|termd|resigned|departed|ausgeschieden|ausgetreten|austritt|exit|baja|termination)\b/.test(
      words,
    )
  )
    return yes.test(status) ? 'gone' : null;
  return /activ|aktiv|attiv|ativ|enabled|employed|actief|aktywn|current/.test(words) && no.test(status)
    ? 'gone'
    : null;
}
