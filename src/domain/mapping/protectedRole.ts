import { foldText } from './title/foldText';

/** Titles of data protection officers in folded words, in the languages whose titles are read. */
const protectionOfficers =
  /\b(?:dpo|data (?:protection|privacy) officer|privacy officer|(?:konzern|unternehmens)?datenschutz(?:beauftragt|er\b)|delegue[^,;]* protection des donnees|delegad[oa] de proteccion de datos|encarregad[oa] d[aeo][^,;]* dados|responsabile d[^,;]* protezione dei dati|functionaris[^,;]* gegevensbescherming|inspektor ochrony danych|iod|dataskyddsombud|personvernombud|databeskyttelsesradgiver|tietosuojavastaava|adatvedelmi tisztviselo)/u;

/**
 * Whether the law protects the independence of a role, so that nobody is moved out of it: the data protection officer.
 * Source: Regulation (EU) 2016/679, Article 38.
 */
export function isProtectedRole(title: string): boolean {
  return protectionOfficers.test(foldText(title));
}
