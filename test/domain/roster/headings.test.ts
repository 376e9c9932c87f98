import { recogniseHeader } from '../../../src/domain/roster/headers/recogniseHeader';
import { englishAndGerman, otherLanguages } from './headingLists';

describe.each([
  ['English and German', englishAndGerman],
  ['other languages', otherLanguages],
])('headings in %s', (_, lists) => {
  test.each(Object.entries(lists))('name the field %s', (field, list) => {
    const read = list.split(' ; ').map((heading) => {
      const match = recogniseHeader(heading);
      return `${heading}: ${match === null ? 'not known' : (match.field ?? 'none')}`;
    });
    expect(read).toEqual(list.split(' ; ').map((heading) => `${heading}: ${field}`));
  });
});
