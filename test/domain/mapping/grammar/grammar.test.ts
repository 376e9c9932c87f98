import { bands } from '../../../../src/domain/mapping/grammar/bands';
import { domains } from '../../../../src/domain/mapping/grammar/domains';
import { heads } from '../../../../src/domain/mapping/grammar/heads';
import { titleRules } from '../../../../src/domain/mapping/grammar/titleRules';
import { wordList } from '../../../../src/domain/mapping/title/wordList';
import { profileNames } from '../../../../src/framework/profileNames';

describe('title grammar', () => {
  it.each([
    ['domain', domains],
    ['head noun', heads],
  ])('names no %s by a phrase of another', (_, table) => {
    const all = Object.values(table).flatMap((list: string) => [...new Set(wordList(list))]);
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
  });

  it('has one rule of each name', () => {
    const ids = titleRules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('reaches every profile with a band that is accepted unasked', () => {
    const reached = new Set(titleRules.filter(({ band }) => bands[band].auto).map(({ profile }) => profile));
    expect(profileNames.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it('accepts unasked only bands that are right at least 98 times in 100', () => {
    for (const { auto, confidence } of Object.values(bands)) expect(auto).toBe(confidence >= 0.98 && auto);
  });

  it('never accepts a title outside the framework, and gives no band of such titles a profile', () => {
    for (const { profile, band } of titleRules) expect(profile === null).toBe(band === 'outside');
  });
});
