import type { Language } from '../../framework/language';
import { profileNames } from '../../framework/profileNames';
import type { PlanNote, PlanNoteDetails } from '../../domain/plan/rows/planNotes';
import { spokenNumber } from '../../domain/numberWords';
import { texts } from '../text/texts';
import { placeName } from './hiringWords';

/** The sentence of a note, made of its details in words. */
type Sentence<Code extends PlanNote['code']> = (
  words: Readonly<Record<keyof PlanNoteDetails[Code], string>>,
) => string;

const sentences: {
  readonly [Code in PlanNote['code']]: Readonly<Record<Language, Sentence<Code>>>;
} = {
  quickPlan: {
    en: () => 'This is a quick plan, cheapest action first: nothing is proven of it.',
    de: () => 'Das ist ein schneller Plan, die günstigste Maßnahme zuerst: Von ihm ist nichts bewiesen.',
  },
  timeLimit: {
    en: ({ gap }) =>
      `The time limit was reached: this is the best plan found, and no plan is more than ${gap} better.`,
    de: ({ gap }) =>
      `Die Zeitgrenze war erreicht: Das ist der beste gefundene Plan, und keiner ist um mehr als ${gap} besser.`,
  },
  farFromProven: {
    en: ({ gap }) =>
      `A draft: when the time limit was reached, a plan up to ${gap} better was still possible. Give the planner more time before you sign anything.`,
    de: ({ gap }) =>
      `Ein Entwurf: An der Zeitgrenze war noch ein um bis zu ${gap} besserer Plan möglich. Geben Sie dem Planer mehr Zeit, bevor Sie etwas unterschreiben.`,
  },
  carried: {
    en: ({ profile, by }) =>
      `${profile}: nobody holds it and all use cases together need less than one head of it, so its work is counted as ${by} (MLTP_CarryProfiles on Assumptions).`,
    de: ({ profile, by }) =>
      `${profile}: Niemand hat das Profil, und alle Use Cases zusammen brauchen weniger als einen Kopf davon; seine Arbeit zählt daher beim ${by} (MLTP_CarryProfiles auf Assumptions).`,
  },
  ifFree: {
    en: ({ lines }) =>
      `Lines that hold only if spare time is free: ${lines}. Confirm on Assumptions (MLTP_Surplus) that no other work is hidden in it, or state that work on Use Cases.`,
    de: ({ lines }) =>
      `Zeilen, die nur gelten, falls freie Zeit wirklich frei ist: ${lines}. Bestätigen Sie auf dem Blatt Assumptions (MLTP_Surplus), dass keine andere Arbeit darin steckt, oder geben Sie diese Arbeit auf Use Cases an.`,
  },
  noHires: {
    en: ({ price }) =>
      `Nobody is hired at this price: an open FTE-quarter is worth ${price} loaded quarters, and below about 1.15 a new head costs more than it is worth.`,
    de: ({ price }) =>
      `Zu diesem Preis wird niemand eingestellt: Ein offenes FTE-Quartal ist ${price} Quartale Vollkosten wert, und unter etwa 1,15 kostet eine neue Stelle mehr, als sie wert ist.`,
  },
  noContractors: {
    en: ({ price }) =>
      `No contractors at this price: an open FTE-quarter is worth ${price} loaded quarters, and below about 1.6 they cost more than they are worth.`,
    de: ({ price }) =>
      `Zu diesem Preis kommen keine Externen: Ein offenes FTE-Quartal ist ${price} Quartale Vollkosten wert, und unter etwa 1,6 kosten sie mehr, als sie wert sind.`,
  },
  costUnproven: {
    en: ({ gap }) =>
      `The time limit was reached: the least open effort is proven, and its least cost may be up to ${gap} below this plan.`,
    de: ({ gap }) =>
      `Die Zeitgrenze war erreicht: Der kleinste offene Aufwand ist bewiesen, seine geringsten Kosten können bis zu ${gap} unter diesem Plan liegen.`,
  },
  beyondBudget: {
    en: ({ year, cost, budget }) =>
      `The lines cost ${cost} in fiscal year ${year}, more than its budget of ${budget}: what you settled stays; reject or postpone lines, or raise the budget.`,
    de: ({ year, cost, budget }) =>
      `Die Zeilen kosten im Geschäftsjahr ${year} ${cost}, mehr als sein Budget von ${budget}: Was Sie festgelegt haben, bleibt; lehnen Sie Zeilen ab, verschieben Sie sie, oder erhöhen Sie das Budget.`,
  },
  beyondMembers: {
    en: ({ profile, place }) =>
      `Approved lines move more members out of ${profile}, ${place} than work there: correct their heads.`,
    de: ({ profile, place }) =>
      `Genehmigte Zeilen ziehen mehr Mitglieder aus ${profile}, ${place} ab, als dort arbeiten: bitte ihre Köpfe korrigieren.`,
  },
  outside: {
    en: ({ line }) =>
      `The approved line ${line} matches nothing the plan can do any more; it counts as it stands. Delete it once its heads stand in the roster.`,
    de: ({ line }) =>
      `Die genehmigte Zeile ${line} passt zu nichts mehr, was der Plan tun kann; sie zählt, wie sie steht. Löschen Sie sie, sobald ihre Köpfe in der Mitarbeiterliste stehen.`,
  },
  noBase: {
    en: ({ profile, place }) =>
      `A line of ${profile}, ${place} has no base pay and costs less than it will: state its level, or a base on Benchmarks.`,
    de: ({ profile, place }) =>
      `Eine Zeile für ${profile}, ${place} hat kein Grundgehalt und kostet weniger, als sie wird: bitte ihre Stufe angeben oder ein Grundgehalt auf Benchmarks.`,
  },
  noLevel: {
    en: ({ profile, place }) =>
      `A line of ${profile}, ${place} has no known level and is paid as Mid-level: state its level.`,
    de: ({ profile, place }) =>
      `Eine Zeile für ${profile}, ${place} hat keine bekannte Stufe und wird wie Mid-level bezahlt: bitte ihre Stufe angeben.`,
  },
  outOfOrder: {
    en: ({ heads }) =>
      `Heads hired before their turn in the hiring order: ${heads}. Nobody is hired or held back for the order alone.`,
    de: ({ heads }) =>
      `Köpfe vor ihrer Reihe in der Einstellungsreihenfolge: ${heads}. Niemand wird nur für die Reihenfolge eingestellt oder zurückgehalten.`,
  },
  belowMinimum: {
    en: ({ heads }) =>
      `Minimum heads or levels are missed by ${heads} head-quarters. Nobody is hired for them where that closes no gap.`,
    de: ({ heads }) =>
      `Mindestköpfe oder Mindeststufen werden um ${heads} Kopf-Quartale verfehlt. Niemand wird dafür eingestellt, wo das keine Lücke schließt.`,
  },
  isOver: {
    en: ({ quarter }) =>
      `The plan begins in ${quarter}, which is over: set the first day of the plan on Assumptions; otherwise lines start in the past.`,
    de: ({ quarter }) =>
      `Der Plan beginnt mit ${quarter}, das vorbei ist: Setzen Sie den ersten Tag des Plans auf dem Blatt Assumptions, sonst beginnen Zeilen in der Vergangenheit.`,
  },
  nobodyThere: {
    en: ({ place }) =>
      `Use cases belong to the unit "${place}", where nobody works: correct its name if it is misspelled; otherwise people are planned for a unit of its own.`,
    de: ({ place }) =>
      `Use Cases gehören zur Einheit „${place}“, in der niemand arbeitet: Korrigieren Sie den Namen, falls er falsch geschrieben ist; sonst werden Personen für eine eigene Einheit geplant.`,
  },
  outgrown: {
    en: ({ profile, heads, members }) =>
      `More new heads of ${profile} (${heads}) than hold it today (${members}): without a reference team relative effort is taken for people. Choose "stated" for the reference team on Assumptions.`,
    de: ({ profile, heads, members }) =>
      `Mehr neue Köpfe für ${profile} (${heads}) als heute (${members}): Ohne Referenzteam gilt relativer Aufwand als Personen. Wählen Sie auf dem Blatt Assumptions für das Referenzteam "stated".`,
  },
};

/** A detail of a note in words and numbers of a language. */
function word(name: string, value: string | number, language: Language, currency: string): string {
  if (name === 'profile' || name === 'by') return profileNames.find(({ id }) => id === value)?.name ?? '';
  if (name === 'place') return placeName(String(value), texts[language]);
  if (typeof value === 'string') return value;
  if (name === 'gap') return `${spokenNumber(100 * value, language)} %`;
  if (name === 'price') return spokenNumber(value, language, Number.isInteger(value) ? 0 : 2);
  if (name === 'cost' || name === 'budget') return `${spokenNumber(value, language, 0)} ${currency}`;
  return spokenNumber(value, language, Number.isInteger(value) ? 0 : 1);
}

/** A note on a plan in one sentence. */
export function planNoteWords(note: PlanNote, language: Language, currency: string): string {
  const details: Readonly<Record<string, string | number>> = note.details;
  const words = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, word(name, value, language, currency)]),
  );
  const say: Sentence<never> = sentences[note.code][language];
  return say(words);
}
