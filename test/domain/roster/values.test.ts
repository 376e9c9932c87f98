import { readCurrency } from '../../../src/domain/roster/values/currencies';
import { statedPeriod } from '../../../src/domain/roster/headers/statedPeriod';
import { readCost } from '../../../src/domain/roster/values/readCost';
import { isoDate } from '../../../src/domain/calendar/serialDate';
import { dayOrder, existingDay, readDate } from '../../../src/domain/roster/values/readDate';
import { fteUnit, fullWeek, readFte, type FteUnit } from '../../../src/domain/roster/values/readFte';
import { readNumber } from '../../../src/domain/roster/values/readNumber';
import { readRating } from '../../../src/domain/roster/values/readRating';
import { readSkillList } from '../../../src/domain/roster/values/readSkillList';

test.each([
  ['0,8', false, 0.8],
  ['0.825', false, 0.825],
  ['1.234,56', true, 1234.56],
  ['1,234.56', true, 1234.56],
  ['120.000', true, 120000],
  ['120,000', true, 120000],
  ['0.125', true, 0.125],
  ['1.234.567', true, 1234567],
  ["120'000", true, 120000],
  ['52 000', true, 52000],
  ['-5', true, -5],
  ['12 Monate', true, null],
  ['', true, null],
  ['-', true, null],
])('the number %j (thousands %s) is %s', (text, thousands, number) => {
  expect(readNumber(text, thousands)).toBe(number);
});

test.each<[string | number, FteUnit, number | null, string]>([
  [0.8, 'fraction', 0.8, 'number'],
  ['0,8', 'fraction', 0.8, 'number'],
  ['80 %', 'fraction', 0.8, 'number'],
  ['80%', 'hours', 0.8, 'number'],
  [80, 'percent', 0.8, 'number'],
  [80, 'fraction', 0.8, 'percentInFraction'],
  [32, 'hours', 0.8, 'hours'],
  ['32 h', 'fraction', 0.8, 'hours'],
  ['20 Std.', 'fraction', 0.5, 'hours'],
  ['4/5', 'fraction', 0.8, 'number'],
  ['0.6 FTE', 'fraction', 0.6, 'number'],
  ['Vollzeit', 'fraction', 1, 'fullTime'],
  ['Full-time', 'fraction', 1, 'fullTime'],
  ['FT', 'fraction', 1, 'fullTime'],
  ['PT', 'fraction', 0.5, 'partTime'],
  ['Teilzeit', 'fraction', 0.5, 'partTime'],
  ['Teilzeit (60 %)', 'fraction', 0.6, 'number'],
  ['Werkstudentin', 'fraction', 0.5, 'partTime'],
  ['unbefristet', 'fraction', null, 'silent'],
  ['CT', 'fraction', null, 'silent'],
  [2, 'fraction', 2, 'outOfRange'],
  [60, 'hours', 1.5, 'outOfRange'],
  ['soon', 'fraction', null, 'unreadable'],
])('working time %j of a column in %s is FTE %s', (value, unit, fte, found) => {
  expect(readFte(value, unit, fullWeek(40))).toMatchObject({ fte, found });
});

test.each<[string, readonly number[], FteUnit]>([
  ['fte', [1, 0.8, 80], 'fraction'],
  ['fte', [100, 80, 50], 'percent'],
  ['arbeitszeit', [40, 38.5, 20], 'hours'],
  ['hours per week', [8, 40, 6], 'hours'],
  ['beschaeftigungsgrad', [40, 20, 30], 'percent'],
  ['fte', [], 'fraction'],
])('a column %s with %j counts in %s', (header, numbers, unit) => {
  expect(fteUnit(header, numbers)).toBe(unit);
});

test.each<[string | number, string | null, string]>([
  [45292, '2024-01-01', 'day'],
  [45292.75, '2024-01-01', 'day'],
  [20240131, '2024-01-31', 'day'],
  ['2024-02-29', '2024-02-29', 'day'],
  ['2023-02-29', null, 'impossible'],
  ['2024-01-31T00:00:00Z', '2024-01-31', 'day'],
  ['2024/1/5', '2024-01-05', 'day'],
  ['31.01.2024', '2024-01-31', 'day'],
  ['1.2.24', '2024-02-01', 'day'],
  ['1.2.98', '1998-02-01', 'day'],
  ['1.2.59', '2059-02-01', 'day'],
  ['1.2.60', '1960-02-01', 'day'],
  ['13/01/2024', '2024-01-13', 'day'],
  ['01/13/2024', '2024-01-13', 'day'],
  ['03/04/2024', '2024-03-04', 'swapped'],
  ['05/05/2024', '2024-05-05', 'day'],
  ['1. März 2024', '2024-03-01', 'day'],
  ['15-Jan-2024', '2024-01-15', 'day'],
  ['March 5, 2024', '2024-03-05', 'day'],
  ['Okt 2023', '2023-10-01', 'day'],
  ['07/2023', '2023-07-01', 'day'],
  ['31.12.9999', null, 'open'],
  [2958465, null, 'open'],
  ['unbefristet', null, 'open'],
  [2019, '2019-01-01', 'yearOnly'],
  ['2019', '2019-01-01', 'yearOnly'],
  ['1900-01-01', null, 'impossible'],
  [12, null, 'impossible'],
  ['ASAP', null, 'unreadable'],
])('the date %j with the month first is %s', (value, iso, found) => {
  const read = readDate(value, 'monthFirst');
  expect([read.serial === null ? null : isoDate(read.serial), read.found]).toEqual([iso, found]);
});

test('serial numbers are those of Excel', () => {
  expect([existingDay(1970, 1, 1), existingDay(2024, 1, 1), existingDay(2024, 2, 30)]).toEqual([
    25569,
    45292,
    null,
  ]);
});

test.each([
  [['13/01/2024', '01/02/2024'], 'dayFirst'],
  [['01/13/2024'], 'monthFirst'],
  [['13/01/2024', '01/13/2024'], 'both'],
  [['01/02/2024', '31.12.2024'], null],
])('the dates %j have the order %s', (texts, order) => {
  expect(dayOrder(texts)).toBe(order);
});

test.each<[string | number, number, string, string | null]>([
  [65000, 65000, '', null],
  ['65000', 65000, '', null],
  ['1.234,56 EUR', 1234.56, 'EUR', null],
  ['$120k', 120000, 'USD', null],
  ['120.000 €', 120000, 'EUR', null],
  ['65 Tsd. EUR', 65000, 'EUR', null],
  ['CHF 98’500.-', 98500, 'CHF', null],
  ['85 TEUR', 85000, 'EUR', null],
  ['1,2 Mio. €', 1200000, 'EUR', null],
  ['5.000 €/Monat', 5000, 'EUR', 'month'],
  ['$45.50 per hour', 45.5, 'USD', 'hour'],
  ['ca. 60 Tsd. Euro brutto p.a.', 60_000, 'EUR', 'year'],
  ['kr 52 000', 52_000, '', null],
  ['4 500 zł miesięcznie', 4500, 'PLN', 'month'],
])('the cost %j is %d %s per %s', (value, amount, currency, period) => {
  expect(readCost(value)).toMatchObject({ amount, currency, period });
});

test.each(['auf Anfrage', 'E13 Stufe 4', 'Band 5', 'E 13', 'Grade 7', 'Step 3', ''])(
  '%j is no cost',
  (text) => {
    expect(readCost(text)).toBeNull();
  },
);

test.each([
  ['Monatsgehalt', 'month'],
  ['Total Base Pay Annualized - Monthly Frequency', 'year'],
  ['Stundenlohn', 'hour'],
  ['Salary p.a.', 'year'],
  ['Salary', null],
])('the heading %j is per %s', (header, period) => {
  expect(statedPeriod(header)).toBe(period);
});

test.each([
  ['Gehalt (EUR)', 'EUR'],
  ['Salary US$', 'USD'],
  ['C$', 'CAD'],
  ['zł', 'PLN'],
  ['£', 'GBP'],
  ['Taler', ''],
])('%j names the currency %j', (text, currency) => {
  expect(readCurrency(text)).toBe(currency);
});

test.each([
  [4, 4],
  ['4/5', 4],
  ['8/10', 4],
  ['3 von 5', 3],
  ['3,5', 3.5],
  ['***', 3],
  ['★★☆☆☆', 2],
  ['x', 'held'],
  ['ja', 'held'],
  [true, 'held'],
  [0, 'notHeld'],
  ['nein', 'notHeld'],
  ['Experte', 5],
  [7, 'outOfRange'],
  ['Python', null],
])('the rating %j is %s', (value, rating) => {
  expect(readRating(value)).toBe(rating);
});

test.each([
  ['Python (4), SQL:3, Spark 5/5', ['Python 4', 'SQL 3', 'Spark 5']],
  ['Python; R\nSQL | dbt', ['Python', 'R', 'SQL', 'dbt']],
  ['Cloud (AWS, Azure), Java - Experte', ['Cloud (AWS, Azure)', 'Java 5']],
  ['Python, python, Go (0)', ['Python']],
  ['Python 3, scikit-learn, C++', ['Python 3', 'scikit-learn', 'C++']],
  ['• Power BI\n• Excel', ['Power BI', 'Excel']],
  ['', []],
])('the skills %j are read one by one', (text, expected) => {
  const { skills } = readSkillList(text);
  expect(skills.map(({ skill, rating }) => (rating === null ? skill : `${skill} ${rating}`))).toEqual(
    expected,
  );
});
