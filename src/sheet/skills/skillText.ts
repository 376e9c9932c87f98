import type { Language } from '../../framework/language';

/** The words of the Skills sheet. */
export interface SkillText {
  readonly title: string;
  readonly reading: string;
  /** The finding where the roster states no skill that the catalogue knows. */
  readonly noSkills: string;
  /** Parts of the live finding, each before a number. */
  readonly finding: readonly [
    nobody: string,
    of: string,
    one: string,
    unknown: string,
    people: string,
    ofPeople: string,
    end: string,
  ];
  readonly titles: Readonly<Record<'statements' | 'named' | 'derived' | 'people' | 'all', string>>;
  readonly notes: Readonly<
    Record<'statements' | 'matrix' | 'derived' | 'people' | 'all' | 'allValues', string>
  >;
  readonly columns: Readonly<
    Record<'holders' | 'best' | 'members' | 'stated' | 'notStated' | 'statement', string>
  >;
  /** Where the heat map has not everybody. */
  readonly fewerPeople: (shown: number, all: number) => string;
  readonly peopleOfLastRun: string;
  readonly everybody: string;
  /** Where the roster states no skills of anybody who should hold one. */
  readonly notStated: string;
  readonly listed: string;
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
    '✕ nobody has the skill, ◆ one member, ● several, ? not known: the roster lists no skills for the members who should have it. Numbers under a profile count its members.',
  noSkills:
    'The roster states no skills: add a column with skills, or one column per skill with a rating from 0 to 5, and run again.',
  finding: [
    'Typical skills nobody has: ',
    ' of ',
    '; only one member has: ',
    '; not known: ',
    '. Skills are listed for ',
    ' of ',
    ' members.',
  ],
  titles: {
    statements: 'For whom the roster lists skills',
    named: 'Typical skills of the whitepaper by profile',
    derived: 'Further typical skills that somebody has',
    people: 'Who can do what, person by person',
    all: 'Every skill of every member',
  },
  notes: {
    statements:
      'Members by their first profile on the Mapping sheet. Without a list of skills a member may have any skill: nothing is concluded.',
    matrix:
      'Counted in the table at the bottom, by first profile; the best rating is the highest there. A specific skill counts for its general one: Docker for containerization. Source: ML Skill Profiles whitepaper.',
    derived:
      'Counted as above. The whitepaper does not name these skills: they are derived (Framework sheet). The most frequent ones as of the last run.',
    people:
      'Ratings from 1 to 5 of the roster; ● listed without a rating; empty: not listed. Skills that most members list come first.',
    all: 'Skills of the roster that the catalogue knows, however spelled, and the general skills that they imply. First profiles come from the Mapping sheet.',
    allValues:
      'Skills of the roster that the catalogue knows, however spelled, and the general skills that they imply. First profiles as of the last run.',
  },
  columns: {
    holders: 'Members',
    best: 'Best rating',
    members: 'Members',
    stated: 'With skills listed',
    notStated: 'Without a list',
    statement: 'Skills',
  },
  fewerPeople: (shown, all) =>
    `Shown are ${shown} of ${all} members, those with most skills; filter the table below for the others.`,
  peopleOfLastRun: 'As of the last run.',
  everybody: 'All members',
  bestOf: (profile) => `${profile}: best`,
  nobody: 'nobody',
  notStated: 'not known',
  listed: 'listed',
  oneHolder: 'one member',
  holders: ' members',
  unrated: '–',
  rated: 'Skills with a rating',
};

const de: SkillText = {
  title: 'Skills: wer was kann',
  reading:
    '✕ niemand hat die Fähigkeit, ◆ ein Mitglied, ● mehrere, ? nicht bekannt: Die Mitarbeiterliste nennt keine Fähigkeiten der Mitglieder, die sie haben sollten. Zahlen unter einem Profil zählen dessen Mitglieder.',
  noSkills:
    'Die Mitarbeiterliste nennt keine Fähigkeiten: Ergänzen Sie eine Spalte mit Fähigkeiten oder je Fähigkeit eine Spalte mit Bewertung von 0 bis 5 und starten Sie erneut.',
  finding: [
    'Typische Fähigkeiten, die niemand hat: ',
    ' von ',
    '; die nur ein Mitglied hat: ',
    '; nicht bekannt: ',
    '. Genannt sind Fähigkeiten für ',
    ' von ',
    ' Mitgliedern.',
  ],
  titles: {
    statements: 'Für wen die Mitarbeiterliste Fähigkeiten nennt',
    named: 'Typische Fähigkeiten des Whitepapers nach Profil',
    derived: 'Weitere typische Fähigkeiten, die jemand hat',
    people: 'Wer was kann, Person für Person',
    all: 'Jede Fähigkeit jedes Mitglieds',
  },
  notes: {
    statements:
      'Mitglieder nach ihrem ersten Profil auf dem Blatt Mapping. Ohne Angabe kann ein Mitglied jede Fähigkeit haben: Es wird nichts daraus geschlossen.',
    matrix:
      'Gezählt in der Tabelle ganz unten, nach erstem Profil; die beste Bewertung ist die höchste dort. Eine spezielle Fähigkeit zählt für ihre allgemeine: Docker für Containerisierung. Quelle: Whitepaper ML Skill Profiles.',
    derived:
      'Gezählt wie oben. Das Whitepaper nennt diese Fähigkeiten nicht: Sie sind abgeleitet (Blatt Framework). Die häufigsten beim letzten Lauf.',
    people:
      'Bewertungen von 1 bis 5 aus der Mitarbeiterliste; ● ohne Bewertung genannt; leer: nicht genannt. Fähigkeiten, die die meisten nennen, stehen vorn.',
    all: 'Fähigkeiten der Mitarbeiterliste, die der Katalog kennt, gleich in welcher Schreibweise, und die allgemeinen, die sie einschließen. Erste Profile vom Blatt Mapping.',
    allValues:
      'Fähigkeiten der Mitarbeiterliste, die der Katalog kennt, gleich in welcher Schreibweise, und die allgemeinen, die sie einschließen. Erste Profile vom letzten Lauf.',
  },
  columns: {
    holders: 'Mitglieder',
    best: 'Beste Bewertung',
    members: 'Mitglieder',
    stated: 'Mit Angabe',
    notStated: 'Ohne Angabe',
    statement: 'Fähigkeiten',
  },
  fewerPeople: (shown, all) =>
    `Gezeigt sind ${shown} von ${all} Mitgliedern, die mit den meisten Fähigkeiten; die übrigen finden Sie mit dem Filter der Tabelle unten.`,
  peopleOfLastRun: 'Stand des letzten Laufs.',
  everybody: 'Alle Mitglieder',
  bestOf: (profile) => `${profile}: beste`,
  nobody: 'niemand',
  notStated: 'nicht bekannt',
  listed: 'genannt',
  oneHolder: 'ein Mitglied',
  holders: ' Mitglieder',
  unrated: '–',
  rated: 'Fähigkeiten mit Bewertung',
};

/** The words of the Skills sheet by language. */
export const skillTexts: Readonly<Record<Language, SkillText>> = { en, de };
