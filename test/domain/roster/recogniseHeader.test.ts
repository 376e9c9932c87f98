import type { CellValue } from '../../../src/domain/grid';
import { headerWords } from '../../../src/domain/roster/headers/headerWords';
import { recogniseHeader } from '../../../src/domain/roster/headers/recogniseHeader';
import { fieldByContent, proposalByContent } from '../../../src/domain/roster/layout/contentFit';
import type { RosterField } from '../../../src/domain/roster/rosterField';

test.each([
  ['Job Title', 'job title'],
  ['JobTitle', 'job title'],
  ['job_title', 'job title'],
  ['Mitarbeiter*in', 'mitarbeiter'],
  ['MitarbeiterIn', 'mitarbeiter'],
  ['Vorgesetzte:r', 'vorgesetzte r'],
  ['Beschäftigungsgrad (%)', 'beschaeftigungsgrad percent'],
  ['Prénom', 'prenom'],
  ['Employee #', 'employee number'],
  ['Gehalt in €', 'gehalt in eur'],
])('%j is compared as %j', (header, words) => {
  expect(headerWords(header)).toBe(words);
});

test.each([
  ['Employee ID', 'id'],
  ['Pers.-Nr.', 'id'],
  ['PERSNR', 'id'],
  ['Personalnummer', 'id'],
  ['Manager ID', null],
  ['Personalnummer Vorgesetzter', null],
  ['Worker', 'name'],
  ['Name, Vorname', 'name'],
  ['Project Name', null],
  ['Jobtitle', 'title'],
  ['Current Job Title (English)', 'title'],
  ['Job Title Code', null],
  ['Stellenbezeichnung (m/w/d)', 'title'],
  ['Org.-Einheit', 'unit'],
  ['Cost Center ID', 'costCentre'],
  ['Arbeitsort', 'location'],
  ['FTE %', 'fte'],
  ['Std./Woche', 'fte'],
  ['BG %', 'fte'],
  ['BG (in %)', 'fte'],
  ['Besch.-Grad', 'fte'],
  ['Teilzeit %', 'fte'],
  ['BG', null],
  ['Default Weekly Hours', 'fullTime'],
  ['Karrierestufe', 'level'],
  ['Salary Grade', 'level'],
  ['Most Recent Hire Date', 'start'],
  ['Date of Birth', null],
  ['Austritt zum', 'end'],
  ['Austrittsdatum', 'end'],
  ['Ende der Probezeit', null],
  ['Bruttojahresgehalt 2025', 'annualCost'],
  ['Gehalt (EUR)', 'annualCost'],
  ['Salary Currency', 'currency'],
  ['Gehaltsintervall', 'payPeriod'],
  ['Direct Manager', 'manager'],
  ['Top Skills', 'skills'],
  ['Years of Experience', 'years'],
  ['Years of Service', null],
  ['Skills last updated', 'ratingDate'],
  ['Lorem ipsum', null],
])('the heading %j names %s', (header, field) => {
  expect(recogniseHeader(header)?.field ?? null).toBe(field);
});

test('a whole known heading is most certain, then one with words that change nothing, then a part of one', () => {
  const certainties = ['Job Title', 'Current Job Title (English)', 'Job Title Acme'].map(
    (header) => recogniseHeader(header)?.certainty ?? 0,
  );
  expect(certainties[0]).toBe(1);
  expect(certainties).toEqual([...certainties].sort((one, other) => other - one));
  expect(new Set(certainties).size).toBe(3);
});

test.each<[string, readonly CellValue[], RosterField | null]>([
  ['days from 1980 on', [29_222, 40_000], 'start'],
  ['the last day of 2049', [54_788, 40_000], 'start'],
  ['numbers below', [29_221, 40_000], null],
  ['numbers above', [54_789, 40_000], null],
  ['a single day', [40_000], null],
])('a column without a heading that holds %s is read as nothing, and proposed', (_, cells, field) => {
  const open: ReadonlySet<RosterField> = new Set(['start']);
  expect(fieldByContent(cells, open)).toBeNull();
  expect(proposalByContent(cells, open)).toBe(field);
});
