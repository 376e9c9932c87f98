import { levelOfText } from '../../../src/domain/mapping/levelText';
import { mapTitle } from '../../../src/domain/mapping/mapTitle';
import { levelOfYears } from '../../../src/domain/mapping/memberLevel';

describe('level of a title', () => {
  it.each([
    ['Junior Data Analyst', 'junior'],
    ['Jr. BI Developer', 'junior'],
    ['Werkstudentin Data Science', 'junior'],
    ['Praktikant Datenanalyse', 'junior'],
    ['Stagiaire data scientist', 'junior'],
    ['Młodszy inżynier danych', 'junior'],
    ['Data Engineer (Mid-Level)', 'mid'],
    ['Engenheiro de dados pleno', 'mid'],
    ['Sr Data Engineer', 'senior'],
    ['Senior-Datenanalyst', 'senior'],
    ['Starszy analityk danych', 'senior'],
    ['Machine Learning Engineer L5', 'senior'],
    ['Lead Data Scientist', 'lead'],
    ['Teamleiterin Business Intelligence', 'lead'],
    ['Leitender Datenwissenschaftler', 'lead'],
    ['Principal ML Engineer', 'principal'],
    ['Senior Lead Data Engineer', 'lead'],
  ])('%s is %s', (title, level) => {
    expect(mapTitle(title, []).level).toBe(level);
  });

  it.each([
    'Data Scientist',
    'Staff Data Scientist',
    'Head of Data',
    'Data Governance Manager',
    'IT-Leiter',
    'Data Engineer II',
  ])('%s states none', (title) => {
    expect(mapTitle(title, []).level).toBeNull();
  });
});

describe('level of a level column', () => {
  it.each([
    ['EN', 'junior'],
    ['MI', 'mid'],
    ['SE', 'senior'],
    ['EX', 'principal'],
    ['L3', 'junior'],
    ['L 4', 'mid'],
    ['L-5', 'senior'],
    ['l6', 'lead'],
    ['L7', 'principal'],
    ['IC1', 'junior'],
    ['IC6', 'principal'],
    ['Senior', 'senior'],
    ['Mid-level', 'mid'],
    ['Berufserfahren', 'senior'],
    ['Teamleiter', 'lead'],
    ['Junior Level', 'junior'],
  ])('%s is %s', (text, level) => {
    expect(levelOfText(text)).toBe(level);
  });

  it.each(['', 'Stufe 2', 'Grade 5', 'E 11', 'E4', 'S 17', 'P3', '3', 'AVP', 'A13', 'unbekannt', 'Vollzeit'])(
    '"%s" is none',
    (text) => {
      expect(levelOfText(text)).toBeNull();
    },
  );
});

describe('level of years', () => {
  it.each([
    [0, 'junior'],
    [1.9, 'junior'],
    [2, 'mid'],
    [5, 'senior'],
    [8, 'lead'],
    [12, 'principal'],
    [40, 'principal'],
  ])('%d years are %s', (years, level) => {
    expect(levelOfYears(years)).toBe(level);
  });
});
