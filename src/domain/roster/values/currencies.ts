/** ISO 4217 codes that rosters hold. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP CHF PLN SEK NOK DKK CZK HUF RON BGN TRY UAH RUB ILS AED SAR EGP ZAR NGN KES GHS INR PKR BDT LKR CNY HKD TWD JPY KRW SGD ' +
    'MYR THB IDR PHP VND AUD NZD CAD MXN BRL ARS CLP COP PEN UYU HRK ISK RSD MAD TND QAR KWD CRC DOP GEL AMD KZT BAM MKD ALL MDL'
  ).split(' '),
);

/** Signs and names of currencies, longest first; a bare dollar is the US dollar. */
const signs: readonly (readonly [string, string])[] = [
  ['us$', 'USD'],
  ['ca$', 'CAD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['mx$', 'MXN'],
  ['euro', 'EUR'],
  ['dollar', 'USD'],
  ['pfund', 'GBP'],
  ['franken', 'CHF'],
  ['teur', 'EUR'],
  ['tchf', 'CHF'],
  ['tusd', 'USD'],
  ['keur', 'EUR'],
  ['kchf', 'CHF'],
  ['kusd', 'USD'],
  ['sfr', 'CHF'],
  ['lpa', 'INR'],
  ['lakh', 'INR'],
  ['crore', 'INR'],
  ['zł', 'PLN'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['kč', 'CZK'],
];

/** The currency a text names by code, sign or word; empty where it names none. */
export function readCurrency(text: string): string {
  for (const word of text.toUpperCase().match(/[A-Z]+/g) ?? []) {
    if (currencyCodes.has(word)) return word;
  }
  const lower = text.toLowerCase();
  for (const [sign, code] of signs) {
    if (lower.includes(sign)) return code;
  }
  return '';
}
