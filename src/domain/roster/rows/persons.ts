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

/** The same with a number, a quarter or a name of the position behind it, as in "TBH - Q2" and "New hire 3". */
const numberedVacancy =
  /^(?:n\.? ?n\.?|tb[hdac]|open (?:position|role|req\w*|headcount)|to be (?:hired|filled|recruited)|new hire|neue stelle|unfilled)\s*[-–—#:(/\d].*$/i;

/** Whether a name cell says that nobody holds the position: "N.N.", "vacant", "(open)", "offene Stelle", "TBH - Q2". */
export function isVacancy(name: string): boolean {
  const bare = name.replace(/^[([<{*\s]+|(?<![)\]>}*\s])[)\]>}*\s]+$/g, '');
  return vacancy.test(bare) || numberedVacancy.test(bare);
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
const away =
  /elternzeit|parental|maternity|paternity|mutterschutz|sabbatical|leave of absence|\bon (?:\p{L}+ )?leave\b|^(?:\p{L}+ )?leave$|\bloa\b|beurlaubt|freigestellt|ruhend|krank|sick|congé (?:parental|maternité|sabbatique)|excedencia|baja (?:médica|medica|maternal|por)|aspettativa|ouderschapsverlof|zwangerschapsverlof|föräldraledig|orlov|urlop (?:macierzyński|wychowawczy)/iu;
const inNotice = /notice/i;
const yes = /^(?:yes|y|ja|j|true|wahr|vrai|verdadero|vero|x|1|si|sí|oui|sim|tak|[✓✔✅☑])\uFE0F?$/i;
const no = /^(?:no|n|nein|false|falsch|faux|falso|0|non|não|nao|nie|nej|nei|nee|[✗✘✖❌☐⛔🚫])\uFE0F?$/iu;
const guest =
  /^(?:applicants?|candidates?|bewerber(?:in)?|interview\w*|offer (?:declined|rejected|withdrawn)|(?:angebot )?abgelehnt|rejected|declined|guest|gast|invité|invitado|ospite|gość|external guest|#ext#)$/i;

/** Whether a name says that its person is away for long: "Raj Patel (On Leave)". */
export function isAwayName(name: string): boolean {
  return away.test(/^[^(]*\(([^)]*)\)/.exec(name)?.[1] ?? '');
}

/**
 * What a status says of the person: gone for good, a guest, nobody there, away for long; `null` for one who is there. An absence is
 * no leaving.
 */
export function statusSays(
  status: string,
  header: string,
  letters: boolean,
): 'gone' | 'guest' | 'vacant' | 'away' | null {
  if (guest.test(status)) return 'guest';
  if (away.test(status)) return 'away';
  if (letters && status === 'L') return 'away';
  if (inNotice.test(status)) return null;
  if (gone.test(status) || (letters && /^[TI]$/.test(status))) return 'gone';
  const words = headerWords(header);
  if (/\b(?:vacant|vakant|unbesetzt)\b/.test(words)) return yes.test(status) ? 'vacant' : null;
  if (/\b(?:leave|loa|elternzeit|beurlaubt|tjaenstledig)\b/.test(words))
    return yes.test(status) ? 'away' : null;
  if (
    /\b(?:in ?activ\w*|in ?aktiv\w*|disabled|deleted|archived|geloescht|archiviert|terminated|left|termd|resigned|departed|ausgeschieden|ausgetreten|austritt|exit|baja|termination)\b/.test(
      words,
    )
  )
    return yes.test(status) ? 'gone' : null;
  return /activ|aktiv|attiv|ativ|enabled|employed|actief|aktywn|current/.test(words) && no.test(status)
    ? 'gone'
    : null;
}
