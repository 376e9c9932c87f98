import type { LevelId } from './levels';
import type { Source } from './source';
import type { Text } from './text';

/** What a level asks of anyone, whatever the profile. */
export interface LevelScope {
  /** How far responsibilities reach, before they are listed. */
  readonly reach: Text;
  readonly expects: readonly Text[];
}

/** What each level asks in general. Source: derived, see levelScopeSource. */
export const levelScopes: Readonly<Record<LevelId, LevelScope>> = {
  junior: {
    reach: {
      en: 'With guidance from experienced colleagues you take on tasks from these responsibilities:',
      de: 'Unter Anleitung erfahrener Kolleginnen und Kollegen übernehmen Sie Aufgaben aus diesen Zuständigkeiten:',
    },
    expects: [
      {
        en: 'You work with what exists, understand why it was built that way and improve it in small steps.',
        de: 'Sie arbeiten mit dem Vorhandenen, verstehen, warum es so gebaut ist, und verbessern es in kleinen Schritten.',
      },
      {
        en: 'You say early where you are stuck and have your results reviewed before others rely on them.',
        de: 'Sie sagen früh, wo Sie nicht weiterkommen, und lassen Ergebnisse prüfen, bevor sich andere darauf verlassen.',
      },
      {
        en: 'You learn the basics of your field quickly and write down what you found out.',
        de: 'Sie lernen die Grundlagen Ihres Fachgebiets zügig und halten fest, was Sie herausgefunden haben.',
      },
    ],
  },
  mid: {
    reach: {
      en: 'On your own you take on these responsibilities:',
      de: 'Selbstständig übernehmen Sie diese Zuständigkeiten:',
    },
    expects: [
      {
        en: 'You take a task from the question to the result, tested, documented and handed over.',
        de: 'Sie bringen eine Aufgabe von der Frage bis zum Ergebnis: getestet, dokumentiert und übergeben.',
      },
      {
        en: 'You choose between known approaches and can say why.',
        de: 'Sie wählen zwischen bekannten Vorgehensweisen und können die Wahl begründen.',
      },
      {
        en: 'You review the work of colleagues and help those who are new.',
        de: 'Sie prüfen die Arbeit von Kolleginnen und Kollegen und helfen neuen im Team.',
      },
    ],
  },
  senior: {
    reach: {
      en: 'You answer for these responsibilities, design how they are met and take on the demanding ones yourself:',
      de: 'Sie verantworten diese Zuständigkeiten, entwerfen, wie sie erfüllt werden, und übernehmen die anspruchsvollen selbst:',
    },
    expects: [
      {
        en: 'You design solutions that last: they scale, give the same result again and are watched in operation.',
        de: 'Sie entwerfen Lösungen, die Bestand haben: Sie wachsen mit, liefern wiederholbare Ergebnisse und werden im Betrieb überwacht.',
      },
      {
        en: 'You see the risks of a use case early and weigh benefit, effort and rules against each other.',
        de: 'Sie erkennen die Risiken eines Use Case früh und wägen Nutzen, Aufwand und Regeln gegeneinander ab.',
      },
      {
        en: 'You mentor juniors and colleagues who train for your profile.',
        de: 'Sie begleiten Juniors sowie Kolleginnen und Kollegen, die sich für Ihr Profil weiterbilden.',
      },
    ],
  },
  lead: {
    reach: {
      en: 'For a team or a product you set how these responsibilities are met, and see to it that they are:',
      de: 'Für ein Team oder Produkt legen Sie fest, wie diese Zuständigkeiten erfüllt werden, und sorgen dafür, dass es geschieht:',
    },
    expects: [
      {
        en: 'You set standards for your discipline, review designs and bring projects to a common way of working.',
        de: 'Sie setzen Standards für Ihre Disziplin, prüfen Entwürfe und bringen Projekte zu einer gemeinsamen Arbeitsweise.',
      },
      {
        en: 'You plan who does what and when, and agree it with the teams around you.',
        de: 'Sie planen, wer was bis wann tut, und stimmen es mit den Teams um Sie herum ab.',
      },
      {
        en: 'You develop people: with feedback, goals and time to learn.',
        de: 'Sie entwickeln Menschen weiter: mit Rückmeldung, Zielen und Zeit zum Lernen.',
      },
    ],
  },
  principal: {
    reach: {
      en: 'Across the organisation you shape how these responsibilities are met, and with which platforms and rules:',
      de: 'In der ganzen Organisation prägen Sie, wie und mit welchen Plattformen und Regeln diese Zuständigkeiten erfüllt werden:',
    },
    expects: [
      {
        en: 'You set the direction of your discipline: what is built once and used by all, and what each team decides itself.',
        de: 'Sie geben die Richtung Ihrer Disziplin vor: was einmal gebaut und von allen genutzt wird und was jedes Team selbst entscheidet.',
      },
      {
        en: 'You decide on platforms and suppliers with their cost over years in view.',
        de: 'Sie entscheiden über Plattformen und Anbieter und haben deren Kosten über Jahre im Blick.',
      },
      {
        en: 'You mentor leads and architects and speak for your discipline to management.',
        de: 'Sie begleiten Leads und Architects und vertreten Ihre Disziplin gegenüber der Leitung.',
      },
    ],
  },
};

/** Where the general expectations come from. */
export const levelScopeSource: Source = {
  document: 'mlPipelines',
  place: 'What is Expected at Each Level',
  derived: {
    en: 'What grows from level to level in every role of the skill profile, said without its subject: from running what exists over independent work and design to standards of a team and direction of an organisation.',
    de: 'Was in jeder Rolle des Skill-Profils von Stufe zu Stufe wächst, ohne dessen Gegenstand gesagt: vom Betrieb des Vorhandenen über selbstständige Arbeit und Entwurf bis zu Standards eines Teams und Ausrichtung einer Organisation.',
  },
};
