import { evidenceSentence } from '../../../src/domain/mapping/evidenceSentence';
import { evidenceTexts } from '../../../src/domain/mapping/evidenceTexts';
import { mapTitle } from '../../../src/domain/mapping/mapTitle';

describe('evidenceSentence', () => {
  it('tells why a title has its profile, in English and German', () => {
    const [title, , , skills] = mapTitle('Sr. MLOps Engineer', ['Kubernetes', 'CI/CD']).evidence;
    expect(title && evidenceSentence(title, 'en')).toBe(
      "title 'Sr. MLOps Engineer': head noun engineer, domain MLOps",
    );
    expect(title && evidenceSentence(title, 'de')).toBe(
      'Titel „Sr. MLOps Engineer“: Hauptwort engineer, Gebiet MLOps',
    );
    expect(skills && evidenceSentence(skills, 'en')).toBe('skills CI/CD, Kubernetes agree');
  });

  it('names profiles and levels as the framework does', () => {
    const sentences = mapTitle('Senior Data Manager', []).evidence.map((evidence) =>
      evidenceSentence(evidence, 'en'),
    );
    expect(sentences).toEqual([
      "title 'Senior Data Manager': head noun manager, domain data",
      'such titles can also mean Data Governor, AI Management, Data Engineer',
      'the title states the level Senior',
    ]);
  });

  it('leaves out what a title does not have', () => {
    const [evidence] = mapTitle('Rocket Scientist', []).evidence;
    expect(evidence && evidenceSentence(evidence, 'en')).toBe(
      "title 'Rocket Scientist' is outside the framework: head noun scientist; not known: rocket",
    );
  });

  it('keeps text of the roster as it is, brackets and braces included', () => {
    const evidence = { code: 'levelUnknown' as const, details: { text: '[x] {level} $1' } };
    expect(evidenceSentence(evidence, 'en')).toBe("level column '[x] {level} $1' names no level");
  });

  it('has the same details in both languages', () => {
    const details = (text: string): readonly string[] =>
      [...text.matchAll(/\{(\w+)\}/gu)].map(([name]) => name);
    const { en, de } = evidenceTexts;
    expect(Object.values(de).map(details)).toEqual(Object.values(en).map(details));
  });
});
