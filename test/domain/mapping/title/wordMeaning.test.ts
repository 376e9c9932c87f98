import { wordMeaning } from '../../../../src/domain/mapping/title/wordMeaning';

describe('wordMeaning', () => {
  it.each([
    ['datenqualitatsmanager', 'data quality manager'],
    ['datenwissenschaftlerin', 'data scientist'],
    ['stammdatenpfleger', 'master data steward'],
    ['qualitaetsmanager', 'quality manager'],
    ['dataanalytiker', 'data analyst'],
    ['databaseontwerper', 'database designer'],
    ['ingegnere', 'engineer'],
    ['tietosuojavastaava', 'privacy officer'],
  ])('%s is %s', (word, english) => {
    expect(wordMeaning(word)).toMatchObject({ words: english.split(' '), known: true });
  });

  it.each([
    ['schiffsarchitekt', 'architect'],
    ['klimadatenanalyst', 'analyst'],
    ['wasserwirtschaftsingenieur', 'engineer'],
  ])('%s is some %s', (word, last) => {
    expect(wordMeaning(word).words.at(-1)).toBe(last);
  });

  it('leaves a word of no table as it is', () => {
    expect(wordMeaning('gartner')).toEqual({ words: ['gartner'], headFirst: false, known: false });
  });

  it('does not look for compounds in languages that write none', () => {
    expect(wordMeaning('cuidados').words).not.toContain('data');
  });
});
