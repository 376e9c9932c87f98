const between = /\s*(?:\/|;|&|\+|\n|\s(?:und|and|u\.|et|e|y)\s)\s*/;

/** Whether a name cell holds more than one person: "Anna Schmidt / Bernd Maier". A comma only parts last and first name. */
export function isSeveralPeople(name: string): boolean {
  const parts = name.split(between).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]+(?:[ ,]|$)/u.test(part));
}

const vacancy =
  /^(?:n\.? ?n\.?(?: \d+)?|vacan(?:t|cy)\b.*|vakant?\b.*|vakanz\b.*|offen(?:e stelle)?\b.*|unbesetzt\b.*|zu besetzen\b.*|open(?: (?:position|role|req\w*))?|to be (?:hired|defined)|tbh|new hire|neue stelle|stelle frei|nicht besetzt|unfilled)$/i;

/** Whether a name cell says that nobody holds the position: "N.N.", "vacant", "offene Stelle". */
export function isVacancy(name: string): boolean {
  return vacancy.test(name);
}

const gone =
  /\b(?:terminated|inactive|resigned|former|retired|left|ausgeschieden|ausgetreten|inaktiv|ehemalig\w*|im ruhestand|pensioniert|entlassen|sorti|baja|cessato|uit dienst)\b/i;
const stillThere =
  /elternzeit|parental|maternity|mutterschutz|sabbatical|leave of absence|on leave|krank|sick/i;

/** Whether an employment status says that the member has left; an absence is no leaving. */
export function saysGone(status: string, header: string): boolean {
  if (stillThere.test(status)) return false;
  return gone.test(status) || (/activ|aktiv/i.test(header) && /^(?:no|nein|false|falsch|n|0)$/i.test(status));
}
