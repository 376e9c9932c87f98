import { levels, type LevelId } from '../../../framework/levels';
import { profileNames, type ProfileId } from '../../../framework/profileNames';
import type { Quarter } from '../../calendar/quarter';
import { isTermed, type HiringAction } from './hiringAction';
import type { PlanCell } from './planCell';

/*
 * The id of a line of the hiring plan, built and read here alone. It is the same in every run while what the line does is:
 *
 *   hire|dataEngineer|mid|Retail|2027-Q2
 *   contract|dataEngineer|mid|Retail|3q|2027-Q2
 *   train|dataAnalyst>dataScientist|mid|Retail>centre|0.8fte|2027-Q2       redeploy the same
 *   shift|dataEngineer>mlEngineer|Retail>Retail|2q|2027-Q2
 *   defer|productOwner|Price forecast|2q|2027-Q2       names the use case in the place of a place
 *   open|dataEngineer|Retail|2027-Q2
 *
 * The names of units are free text: signs that separate the parts stand in it as %7C and the like. Behind an id, ~2 marks
 * what a later run proposes beside a line that the planner decided on.
 */

/** What a line does, whatever its quarter. */
export interface LineDeed {
  readonly action: HiringAction;
  readonly cell: PlanCell;
  /** Where the effort comes from; `null` for hires, contractors and gaps. */
  readonly from: PlanCell | null;
  /** `null` for shifts and gaps, and where a line states none. */
  readonly level: LevelId | null;
  /** FTE of each member that moves; `null` where none does. */
  readonly fteEach: number | null;
}

/** What an id says. */
export interface LineName extends LineDeed {
  /** Quarters a contractor or a shift lasts; `null` for all else. */
  readonly term: number | null;
  /** Label of its first quarter, see quarterLabel. */
  readonly quarter: string;
  /** 1, or which of several lines of that name it is. */
  readonly copy: number;
}

/** What the columns of a line say, as far as ids of earlier versions need it to be understood. */
export interface StatedLine {
  readonly place: string;
  readonly fteEach: number;
}

const hand = 'hand|';

/** An id for a line that the planner typed in without one: the row of the table it stands in, from 0. */
export function handLineId(row: number): string {
  return hand + String(row);
}

/** Whether an id is that of a line typed in by hand. */
export function isHandLine(id: string): boolean {
  return id.startsWith(hand);
}

/** Label of a quarter in ids, such as 2027-Q1. */
export function quarterLabel({ name }: Pick<Quarter, 'name'>): string {
  return name.replace(' ', '-');
}

/** Signs that part an id, the sign that stands for them, and what no cell keeps. */
const reserved = /[|>~#%\p{Cc}]/gu;

function encode(text: string): string {
  return text.replace(reserved, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, '0')}`;
  });
}

/** The text behind an encoded one; `null` for a text that encoding never gives. */
function decode(text: string): string | null {
  const plain = text.replace(/%([0-9A-F]{2})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return encode(plain) === text ? plain : null;
}

/** FTE in ids: members whose FTE differ by less than a millionth are alike. */
export function fteLabel(fte: number): string {
  return String(Math.round(fte * 1e6) / 1e6);
}

/** Whether the lines of an action are of a level. */
function hasLevel(action: HiringAction): boolean {
  return action !== 'shift' && action !== 'defer' && action !== 'open';
}

/** What a line does as a text: equal for equal deeds alone. */
export function lineKey({ action, cell, from, level, fteEach }: LineDeed): string {
  const path = (of: (end: PlanCell) => string) => (from === null ? of(cell) : `${of(from)}>${of(cell)}`);
  const parts = [action, path(({ profile }) => profile)];
  if (hasLevel(action)) parts.push(level ?? '');
  parts.push(path(({ place }) => encode(place)));
  if (fteEach !== null) parts.push(`${fteLabel(fteEach)}fte`);
  return parts.join('|');
}

/** An id from the key of what the line does. */
export function lineId(
  key: string,
  { quarter, term, copy }: Pick<LineName, 'quarter' | 'term' | 'copy'>,
): string {
  const lasts = term === null ? '' : `|${term}q`;
  return `${key}${lasts}|${encode(quarter)}${copy === 1 ? '' : `~${copy}`}`;
}

function isProfile(text: string): text is ProfileId {
  return profileNames.some(({ id }) => id === text);
}

function levelOf(text: string): LevelId | null | undefined {
  return text === '' ? null : levels.find(({ id }) => id === text)?.id;
}

/** The two ends of a path, or the one end of none; `null` for another number of parts. */
function ends(text: string, isPath: boolean): { readonly from: string | null; readonly to: string } | null {
  const [first = '', second, ...rest] = text.split('>');
  if (rest.length > 0 || isPath !== (second !== undefined)) return null;
  return second === undefined ? { from: null, to: first } : { from: first, to: second };
}

const movingActions: readonly HiringAction[] = ['train', 'redeploy', 'shift'];

/** What is common to ids of this version and of earlier ones: all but the places and the FTE. */
const shape =
  /^(?<action>hire|contract|train|redeploy|shift|defer|open)\|(?<profiles>[^|]*)\|(?<rest>.*)\|(?<quarter>[^|~]*)(?:~(?<copy>\d+))?$/su;

/** The parts of an id around its places; `null` for a text that is none. */
function frameOf(id: string) {
  const found = shape.exec(id)?.groups;
  if (found === undefined) return null;
  const action = found['action'] as HiringAction;
  const moves = movingActions.includes(action);
  const profiles = ends(found['profiles'] ?? '', moves);
  const quarter = decode(found['quarter'] ?? '');
  if (profiles === null || quarter === null || !isProfile(profiles.to)) return null;
  const from = profiles.from;
  if (from !== null && !isProfile(from)) return null;
  let rest = found['rest'] ?? '';
  let level: LevelId | null | undefined = null;
  if (hasLevel(action)) {
    const cut = rest.indexOf('|');
    level = cut < 0 ? undefined : levelOf(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
  }
  const lasts = isTermed(action) ? /^(.*)\|(\d+)q$/su.exec(rest) : null;
  if (level === undefined || (isTermed(action) && lasts === null)) return null;
  return {
    action,
    profile: profiles.to,
    fromProfile: from,
    level,
    term: lasts === null ? null : Number(lasts[2]),
    places: lasts?.[1] ?? rest,
    quarter,
    copy: Number(found['copy'] ?? 1),
  };
}

type Frame = NonNullable<ReturnType<typeof frameOf>>;

function named(
  { action, profile, fromProfile, level, term, quarter, copy }: Frame,
  place: string,
  fromPlace: string | null,
  fteEach: number | null,
): LineName {
  const from = fromProfile === null || fromPlace === null ? null : { profile: fromProfile, place: fromPlace };
  return { action, cell: { profile, place }, from, level, fteEach, term, quarter, copy };
}

function isOfMembers({ action }: Frame): boolean {
  return action === 'train' || action === 'redeploy';
}

/** Reads the places of an id of this version; `null` where they are not of it. */
function readPlaces(frame: Frame): LineName | null {
  const size = isOfMembers(frame) ? /^(.*)\|(\d+(?:\.\d+)?(?:e[+-]?\d+)?)fte$/su.exec(frame.places) : null;
  if (isOfMembers(frame) && size === null) return null;
  const path = size?.[1] ?? frame.places;
  if (path.includes('|')) return null;
  const places = ends(path, frame.fromProfile !== null);
  const to = places === null ? null : decode(places.to);
  const from = places === null || places.from === null ? null : decode(places.from);
  if (places === null || to === null || (places.from !== null && from === null)) return null;
  return named(frame, to, from, size === null ? null : Number(size[2]));
}

/**
 * Reads the places of an id of an earlier version, in which the names of units stood as they are, groups of members were
 * numbered (#2) and their FTE stood in the line alone. What the columns of the line say settles what the text leaves open.
 */
function readOldPlaces(frame: Frame, { place, fteEach }: StatedLine): LineName | null {
  const isPath = frame.fromProfile !== null;
  if (!isPath) return named(frame, place, null, null);
  for (const path of [frame.places, frame.places.replace(/#\d+$/u, '')]) {
    if (!path.endsWith(`>${place}`)) continue;
    const from = path.slice(0, -place.length - 1);
    return named(frame, place, from, isOfMembers(frame) ? fteEach : null);
  }
  return null;
}

/**
 * What an id says, also one of an earlier version where the columns of its line leave no doubt; `null` for any other text,
 * such as the id of a line typed in by hand.
 */
export function readLineId(id: string, stated: StatedLine | null = null): LineName | null {
  const frame = frameOf(id);
  if (frame === null) return null;
  return readPlaces(frame) ?? (stated === null ? null : readOldPlaces(frame, stated));
}
