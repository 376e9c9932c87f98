import type { Language } from '../../framework/language';
import type { MappingStatus } from '../../domain/mapping/mapping';

/** The words of the Mapping sheet. */
export interface MappingText {
  readonly title: string;
  /** What follows the live numbers of members, of those mapped, to review and outside the framework. */
  readonly finding: Readonly<Record<'members' | 'mapped' | 'review' | 'outside', string>>;
  readonly notes: Readonly<Record<'reading' | 'how', string>>;
  readonly statuses: Readonly<Record<MappingStatus | 'departed', string>>;
  /** In place of the first profile of a member who does no ML work. */
  readonly outside: string;
}

const en: MappingText = {
  title: 'Mapping: every member, profile and level',
  finding: {
    members: ' members: ',
    mapped: ' mapped, ',
    review: ' to review, ',
    outside: ' outside the framework.',
  },
  notes: {
    reading:
      'Overrule any profile, share or level here: your choice is kept in every later run and the title is known from then on. Who does no ML work: choose "outside the framework" as first profile. Shares of a member sum to 100 %.',
    how: 'How this is made: the title is split into seniority, domain and head noun, matched by published rules and weighed with the skills; Auto only where such evidence was right at least 98 times in 100 on labelled titles. FTE 1 to 3 = FTE x share.',
  },
  statuses: {
    auto: 'Auto',
    review: 'Review',
    none: 'None',
    confirmed: 'Confirmed',
    departed: 'Departed',
  },
  outside: 'outside the framework',
};

const de: MappingText = {
  title: 'Mapping: jedes Mitglied mit Profil und Stufe',
  finding: {
    members: ' Mitglieder: ',
    mapped: ' zugeordnet, ',
    review: ' zu prüfen, ',
    outside: ' außerhalb des Frameworks.',
  },
  notes: {
    reading:
      'Profil, Anteil und Stufe dürfen Sie hier überschreiben: Ihre Wahl bleibt in jedem späteren Lauf erhalten, und der Titel ist von da an bekannt. Wer keine ML-Arbeit macht: als erstes Profil „außerhalb des Frameworks“ wählen. Die Anteile eines Mitglieds ergeben 100 %.',
    how: 'So entsteht das: Der Titel wird in Stufe, Fachgebiet und Hauptwort zerlegt, nach veröffentlichten Regeln zugeordnet und mit den Fähigkeiten abgewogen; Automatisch nur, wo solche Belege an geprüften Titeln in mindestens 98 von 100 Fällen richtig waren. FTE 1 bis 3 = FTE x Anteil.',
  },
  statuses: {
    auto: 'Automatisch',
    review: 'Prüfen',
    none: 'Keines',
    confirmed: 'Bestätigt',
    departed: 'Ausgeschieden',
  },
  outside: 'außerhalb des Frameworks',
};

/** The words of the Mapping sheet by language. */
export const mappingTexts: Readonly<Record<Language, MappingText>> = { en, de };
