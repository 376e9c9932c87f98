import type { NoGrowth } from '../../domain/growth/memberGrowth';
import { plural } from '../../domain/numberWords';
import type { Language } from '../../framework/language';

/** The words of the Upskilling sheet. */
export interface UpskillingText {
  readonly title: string;
  readonly finding: (withNext: number, members: number) => string;
  /** After the finding: the skills that most people have still to cover. */
  readonly mostOften: (skills: string) => string;
  readonly note: string;
  readonly titles: { readonly units: string; readonly trainings: string; readonly members: string };
  readonly columns: {
    readonly unit: string;
    readonly members: string;
    readonly mostOften: string;
    readonly training: string;
    readonly start: string;
    readonly months: string;
    readonly cost: (currency: string) => string;
    readonly member: string;
    readonly profile: string;
    readonly level: string;
    readonly next: string;
    readonly role: string;
    readonly expected: string;
    readonly required: string;
    readonly evidence: string;
    readonly cover: string;
    readonly now: string;
  };
  readonly training: (from: string, to: string) => string;
  readonly required: string;
  readonly optional: string;
  readonly highest: string;
  readonly notStated: string;
  readonly reasons: Readonly<Record<NoGrowth, string>>;
  readonly fewer: (shown: number, members: number) => string;
  readonly noTrainings: string;
}

/** The words of the Upskilling sheet by language. */
export const upskillingTexts: Readonly<Record<Language, UpskillingText>> = {
  en: {
    title: 'Upskilling',
    finding: (withNext, members) =>
      `For ${withNext} of ${members} ${plural('en', members, 'member', 'members')} the skill profiles say what the next level expects.`,
    mostOften: (skills) => ` Most often still to cover: ${skills}.`,
    note: 'As of the last run. Roles and levels only, nobody is scored: what a skill profile expects, which stated skills speak for it, and which skills it names that are not stated. Tools named side by side are examples.',
    titles: {
      units: 'What most people have still to cover, by unit',
      trainings: 'Trainings of the plan',
      members: 'What the next level expects, member by member',
    },
    columns: {
      unit: 'Unit',
      members: 'Members',
      mostOften: 'Most often still to cover (members)',
      training: 'Training',
      start: 'Start',
      months: 'Months',
      cost: (currency) => `Cost in plan (${currency})`,
      member: 'Member',
      profile: 'Profile',
      level: 'Level',
      next: 'Next level',
      role: 'Skill profile: role',
      expected: 'Next level expects',
      required: 'Required?',
      evidence: 'Stated skills that speak for it',
      cover: 'Named and not stated',
      now: 'Present level expects',
    },
    training: (from, to) => `${from} to ${to}`,
    required: 'Required',
    optional: 'Optional',
    highest: 'Highest level reached',
    notStated: 'No skills stated for this member',
    reasons: {
      outside: 'Outside the framework: no profile, so no expectations',
      noLevel: 'No level known: state it on Mapping',
      noRole: 'No bundled skill profile has a role for this profile',
    },
    fewer: (shown, members) => `The first ${shown} of ${members} members; plan --json lists all of them.`,
    noTrainings: 'The plan proposes no trainings.',
  },
  de: {
    title: 'Weiterentwicklung',
    finding: (withNext, members) =>
      `Für ${withNext} von ${members} ${plural('de', members, 'Mitglied', 'Mitgliedern')} sagen die Skill-Profile, was die nächste Stufe erwartet.`,
    mostOften: (skills) => ` Am häufigsten noch offen: ${skills}.`,
    note: 'Stand des letzten Laufs. Nur Rollen und Stufen, niemand wird bewertet: was ein Skill-Profil erwartet, welche angegebenen Skills dafür sprechen und welche es nennt, die nicht angegeben sind. Nebeneinander genannte Werkzeuge sind Beispiele.',
    titles: {
      units: 'Was den meisten noch fehlt, je Bereich',
      trainings: 'Weiterbildungen des Plans',
      members: 'Was die nächste Stufe erwartet, Mitglied für Mitglied',
    },
    columns: {
      unit: 'Bereich',
      members: 'Mitglieder',
      mostOften: 'Am häufigsten noch offen (Mitglieder)',
      training: 'Weiterbildung',
      start: 'Beginn',
      months: 'Monate',
      cost: (currency) => `Kosten im Plan (${currency})`,
      member: 'Mitglied',
      profile: 'Profil',
      level: 'Stufe',
      next: 'Nächste Stufe',
      role: 'Skill-Profil: Rolle',
      expected: 'Nächste Stufe erwartet',
      required: 'Erforderlich?',
      evidence: 'Angegebene Skills, die dafür sprechen',
      cover: 'Genannt und nicht angegeben',
      now: 'Jetzige Stufe erwartet',
    },
    training: (from, to) => `${from} zu ${to}`,
    required: 'Erforderlich',
    optional: 'Optional',
    highest: 'Höchste Stufe erreicht',
    notStated: 'Für dieses Mitglied sind keine Skills angegeben',
    reasons: {
      outside: 'Außerhalb des Frameworks: kein Profil, daher keine Erwartungen',
      noLevel: 'Stufe unbekannt: auf Mapping angeben',
      noRole: 'Kein mitgeliefertes Skill-Profil hat eine Rolle für dieses Profil',
    },
    fewer: (shown, members) => `Die ersten ${shown} von ${members} Mitgliedern; plan --json nennt alle.`,
    noTrainings: 'Der Plan schlägt keine Weiterbildungen vor.',
  },
};
