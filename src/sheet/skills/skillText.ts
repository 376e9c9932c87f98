import type { Language } from '../../framework/language';

/** The words of the Skills sheet. */
export interface SkillText {
  readonly title: string;
  readonly reading: string;
  /** The finding where the roster states no skill that the catalogue knows. */
  readonly noSkills: string;
  /** Parts of the live finding, each before a number. */
  readonly finding: readonly [nobody: string, of: string, one: string, stated: string];
  readonly titles: { readonly named: string; readonly derived: string; readonly all: string };
  readonly notes: Readonly<Record<'matrix' | 'derived' | 'all' | 'allValues', string>>;
  readonly columns: Readonly<Record<'skill' | 'holders' | 'best' | 'rating', string>>;
  /** Heading of the best rating among the members of a profile. */
  readonly bestOf: (profile: string) => string;
  readonly nobody: string;
  readonly oneHolder: string;
  readonly holders: string;
  /** Where nobody who holds the skill is rated. */
  readonly unrated: string;
  readonly rated: string;
}

const en: SkillText = {
  title: 'Skills: who can do what',
  reading:
    'A number stands where the skill is typical for the profile: members of that profile who hold it. ✕ the roster states it of nobody, ◆ one holder, ● several, whatever their profile.',
  noSkills:
    'The roster states no skills: add a column with skills, or one column per skill with a rating from 0 to 5, and run again.',
  finding: ['Typical skills that nobody holds: ', ' of ', '; that one member holds: ', '; skills stated: '],
  titles: {
    named: 'Typical skills of the whitepaper by profile',
    derived: 'Further typical skills that somebody holds',
    all: 'Every skill of every member',
  },
  notes: {
    matrix:
      'How this number is made: lines of the table MLTP_Skills with the skill, and with the profile as Profile 1; best rating is the highest of them. Source: ML Skill Profiles whitepaper, typical skills of each profile.',
    derived:
      'How this number is made: as above. These skills are derived: the whitepaper does not name them (see the Framework sheet). The most held, as of the last run.',
    all: 'Recognised skills of the roster, in whatever spelling it uses; Profile 1 is looked up on the Mapping sheet.',
    allValues:
      'Recognised skills of the roster, in whatever spelling it uses; with so many lines Profile 1 is as of the last run.',
  },
  columns: { skill: 'Skill', holders: 'Holders', best: 'Best rating', rating: 'Rating' },
  bestOf: (profile) => `${profile}: best`,
  nobody: 'nobody',
  oneHolder: 'one holder',
  holders: ' holders',
  unrated: '–',
  rated: 'Skills with a rating',
};

const de: SkillText = {
  title: 'Skills: wer was kann',
  reading:
    'Eine Zahl steht, wo die Fähigkeit für das Profil typisch ist: Mitglieder des Profils, die sie haben. ✕ die Liste nennt sie bei niemandem, ◆ ein Mitglied, ● mehrere, gleich mit welchem Profil.',
  noSkills:
    'Die Mitarbeiterliste nennt keine Fähigkeiten: Ergänzen Sie eine Spalte mit Fähigkeiten oder je Fähigkeit eine Spalte mit Bewertung von 0 bis 5 und starten Sie erneut.',
  finding: [
    'Typische Fähigkeiten, die niemand hat: ',
    ' von ',
    '; die ein einziges Mitglied hat: ',
    '; genannte Fähigkeiten: ',
  ],
  titles: {
    named: 'Typische Fähigkeiten des Whitepapers nach Profil',
    derived: 'Weitere typische Fähigkeiten, die jemand hat',
    all: 'Jede Fähigkeit jedes Mitglieds',
  },
  notes: {
    matrix:
      'So entsteht diese Zahl: Zeilen der Tabelle MLTP_Skills mit der Fähigkeit und mit dem Profil als Profil 1; die beste Bewertung ist die höchste davon. Quelle: Whitepaper ML Skill Profiles, typische Fähigkeiten der Profile.',
    derived:
      'So entsteht diese Zahl: wie oben. Diese Fähigkeiten sind abgeleitet: Das Whitepaper nennt sie nicht (siehe Blatt Framework). Die häufigsten beim letzten Lauf.',
    all: 'Erkannte Fähigkeiten der Mitarbeiterliste, gleich in welcher Schreibweise; Profil 1 wird auf dem Blatt Mapping nachgeschlagen.',
    allValues:
      'Erkannte Fähigkeiten der Mitarbeiterliste, gleich in welcher Schreibweise; bei so vielen Zeilen hat Profil 1 den Stand des letzten Laufs.',
  },
  columns: { skill: 'Fähigkeit', holders: 'Mitglieder', best: 'Beste Bewertung', rating: 'Bewertung' },
  bestOf: (profile) => `${profile}: beste`,
  nobody: 'niemand',
  oneHolder: 'ein Mitglied',
  holders: ' Mitglieder',
  unrated: '–',
  rated: 'Fähigkeiten mit Bewertung',
};

/** The words of the Skills sheet by language. */
export const skillTexts: Readonly<Record<Language, SkillText>> = { en, de };
