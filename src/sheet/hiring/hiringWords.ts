import { levels, type LevelId } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { skills, type SkillId } from '../../framework/skills';
import { isCounted } from '../../domain/plan/line/hiringDecision';
import { isHandLine } from '../../domain/plan/line/lineId';
import type { HiringRow, RowRule } from '../../domain/plan/rows/hiringRow';
import { placeOfId } from '../../domain/plan/line/placeId';
import type { Member } from '../../domain/member';
import { skillsStated } from '../../domain/skills/memberSkills';
import type { PlanCell } from '../../domain/plan/line/planCell';
import { listed, oneDecimal, spokenNumber } from '../../domain/numberWords';
import type { SheetText } from '../text/sheetText';
import type { HiringText } from './hiringText';
import type { WorkbookModel } from '../workbookModel';

/** The name of a profile. */
export function profileName(id: ProfileId): string {
  return profileNames.find((profile) => profile.id === id)?.name ?? '';
}

/** The name of a level; empty where there is none. */
export function levelName(id: LevelId | null): string {
  return levels.find((level) => level.id === id)?.name ?? '';
}

/** A place in words: the centre, the name of a unit, or members and use cases without a unit. */
export function placeName(id: string, text: SheetText): string {
  const place = placeOfId(id);
  if (place.kind === 'centre') return text.shared.centre;
  return place.unit === '' ? text.shared.organisation : place.unit;
}

/** Where the effort of a line comes from, in words; the place only where it is another. */
export function fromName(from: PlanCell | null, place: string, text: SheetText): string {
  if (from === null) return '';
  const name = profileName(from.profile);
  return from.place === place ? name : `${name}, ${placeName(from.place, text)}`;
}

/** The sign of a percentage, which no line break takes apart from its number. */
export function percentSign(locale: SheetText['locale']): string {
  return locale === 'de' ? '\u00a0%' : '%';
}

function percent(part: number, whole: number, { locale }: SheetText): string {
  return spokenNumber(whole === 0 ? 0 : (100 * part) / whole, locale, 0) + percentSign(locale);
}

/** An amount of money with its currency, to the hundred. */
function money(amount: number, { model, text }: WorkbookModel): string {
  const rounded = Math.round(Math.abs(amount) / 100) * 100;
  const number = spokenNumber(rounded, text.locale, 0);
  const { currency } = model.assumptions;
  return text.locale === 'de' ? `${number}\u00a0${currency}` : `${currency}\u00a0${number}`;
}

/** From as many FTE-quarters on a number with one decimal is more than 0. */
const leastShown = 0.05;

/** What would be done instead of a line, with its price and what it would leave open; empty where nothing is known. */
export function alternativeWords({ next, place }: HiringRow, workbook: WorkbookModel): string {
  if (next === null) return '';
  const { model, text } = workbook;
  const words = text.hiring;
  const { action, leavesOpen } = next;
  const saved = money(next.extraCost, workbook);
  // Of a gap too small for one decimal, the second says that there is one.
  if (action === 'open') {
    const open = spokenNumber(leavesOpen, text.locale, leavesOpen < leastShown ? 2 : 1);
    return words.next({ action, money: saved, leavesOpen: open });
  }
  const count = spokenNumber(next.amount, text.locale, Number.isInteger(next.amount) ? 0 : 1);
  const from = fromName(next.from, place, text);
  const what = [levelName(next.level), from].filter((word) => word !== '').join(' ');
  return words.next({
    action,
    who: `${words.actions[action]} ${count}${what === '' ? '' : ` x ${what}`}`,
    quarter: model.quarters[next.quarter]?.quarter.name ?? '',
    money: saved,
    price: Math.abs(next.extraCost) < 50 ? 'same' : next.extraCost > 0 ? 'dearer' : 'cheaper',
    leavesOpen: leavesOpen < leastShown ? null : spokenNumber(leavesOpen, text.locale),
  });
}

/** The people who are the cause of a gap, in words. */
function causeWords({ causes }: HiringRow, workbook: WorkbookModel): string {
  const { text } = workbook;
  const words = causes.map(({ kind, member, month, fte }) => {
    const name = shownName(member, workbook);
    const named = `${text.demand.months[month % 12] ?? ''} ${Math.floor(month / 12)}`;
    const who = name === '' ? member.id : name;
    return text.hiring.cause(kind, who, named, spokenNumber(fte, text.locale));
  });
  return words.length === 0 ? '' : text.hiring.causes(words.join(', '));
}

/** Rules that other rules say better: what hires are for, and in which order their levels come. */
const weakRules: readonly RowRule[] = ['lent', 'peak', 'seat'];

/**
 * The rules of a line that are news to a reader. The largest gap and the order of levels limit every hire, what is hired
 * limits every lent share; of a gap that stays open these come last, and the order of levels only where nothing else is known.
 */
function toldRules({ action, boundBy }: HiringRow): readonly RowRule[] {
  const strong = boundBy.filter((rule) => !weakRules.includes(rule));
  if (action !== 'open') return strong;
  const weak = weakRules.filter(
    (rule) => boundBy.includes(rule) && (rule !== 'seat' || boundBy.length === 1),
  );
  return [...strong, ...weak];
}

/** As many limits as a reason names, those that hold most first. */
const namedRules = 2;

/** Why a line is proposed: what it closes, what limits it, who is the cause, and its warnings. */
export function hiringReason(
  row: HiringRow,
  workbook: WorkbookModel,
  /** What stands for numbers in its place, such as marks of formulas. */
  instead: Partial<Parameters<HiringText['reason']>[0]> & { readonly ifFree?: string } = {},
): string {
  const { model, text } = workbook;
  const words = text.hiring;
  const isLocked = row.boundBy.includes('locked') && isCounted(row.status);
  if (row.origin === 'kept' && !isLocked) {
    const isMine = isHandLine(row.id) && isCounted(row.status);
    return `${words.kept[isMine ? 'byHand' : row.status]}.`;
  }
  const isDelay = row.action === 'defer';
  const reason = isDelay
    ? words.deferral({
        useCase: row.useCase,
        quarters: row.quarters ?? 0,
        closes: instead.closes ?? oneDecimal(row.closes, text.locale),
        price: money(row.delayPrice, workbook),
      })
    : words.reason({
        action: row.action,
        closes: oneDecimal(row.closes, text.locale),
        before: percent(row.capacity, row.demand, text),
        after: percent(row.after, row.demand, text),
        seenIn: model.quarters[row.seenIn]?.quarter.name ?? '',
        fte: oneDecimal(row.fte, text.locale),
        ...instead,
      });
  const named = [...new Set(toldRules(row).map((rule) => words.rules[rule]))].slice(0, namedRules);
  const rules = listed(text.locale, named);
  const warnings = row.warnings.map((warning) => words.warnings[warning]).join(', ');
  const conditions = row.conditions.map((each) =>
    each === 'lent'
      ? words.conditions.lent(fromName(row.from, '', text))
      : (instead.ifFree ?? words.conditions[each]('')),
  );
  return (
    reason +
    conditions.join('') +
    (rules === '' ? '' : words.boundBy(rules)) +
    causeWords(row, workbook) +
    (warnings === '' ? '.' : words.warning(warnings) + '.')
  );
}

/** As many skills as a candidate is described by. */
const shownSkills = 5;

/** Skills by the names a reader knows. */
export function skillNames(ids: readonly SkillId[], { text }: WorkbookModel): readonly string[] {
  return ids.map((id) => skills.find((skill) => skill.id === id)?.name[text.locale] ?? id);
}

/** The name of a candidate; empty where names are hidden. */
export function shownName({ name }: Pick<Member, 'name'>, { model }: WorkbookModel): string {
  return model.assumptions.showNames === 'yes' ? name : '';
}

/** The candidates of a line, each with its title, the skills that speak for it and those that are missing. */
export function candidateWords(row: HiringRow, workbook: WorkbookModel): string {
  const words = workbook.text.hiring;
  return row.candidates
    .map(({ member, has, missing }) => {
      const name = shownName(member, workbook);
      const parts = [name === '' ? member.id : `${name} (${member.id})`, member.title];
      const who = parts.filter((part) => part !== '').join(', ');
      const lacks = skillNames(missing.slice(0, shownSkills), workbook).join(', ');
      if (!skillsStated(member)) return words.unlistedCandidate(who, lacks);
      return words.candidate(who, skillNames(has.slice(0, shownSkills), workbook).join(', '), lacks);
    })
    .join(words.separator);
}
