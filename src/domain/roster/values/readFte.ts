import { readNumber } from './readNumber';

/** In what a column counts working time. */
export type FteUnit = 'fraction' | 'percent' | 'hours';

/** Working time as read from one cell. */
export interface FteValue {
  /** `null` where the cell does not say it in numbers. */
  readonly fte: number | null;
  readonly found:
    | 'number'
    | 'percentInFraction'
    | 'hours'
    | 'fullTime'
    | 'partTime'
    | 'silent'
    | 'unreadable'
    | 'outOfRange';
  /** The number was typed as text. */
  readonly asText: boolean;
}

/** Above this an FTE is taken for a mistake: overtime contracts reach 1.2. */
export const highestFte = 1.2;

const fullTime =
  /^(?:ft|vz|full|full[- ]?time(?:r| equivalent| employee)?|vollzeit(?:kraft|beschäftigt\w*)?|temps plein|tiempo completo|jornada completa|tempo pieno|voltijd|fulltime|100 ?%)\b/i;
const partTime =
  /^(?:pt|tz|part|part[- ]?time|teilzeit|parttime|temps partiel|tiempo parcial|jornada parcial|media jornada|tempo parziale|deeltijd|werkstudent|working student|minijob|geringfügig)/i;
/** Kinds of contract: they say nothing of working time. CT and FL are contract and freelance of the ai-jobs salaries file. */
const silent =
  /^(?:ct|fl|contract|freelanc|permanent|regular|employee|unbefristet|befristet|festanstellung|fest|temporary|fixed|cdi|cdd|intern|praktik|extern|contingent|consultant|indefinid|vast|trainee|azubi|active|aktiv|salaried|standard|gleitzeit|vertrauensarbeitszeit|ja|yes)/i;

/** Reads working time: "0,8", "80 %", 32 (hours), "32 h", "4/5", "Teilzeit 60%", "Vollzeit", "PT". */
export function readFte(value: string | number | boolean, unit: FteUnit, hoursPerWeek: number): FteValue {
  if (typeof value === 'number') return fromNumber(value, unit, hoursPerWeek, false);
  if (typeof value === 'boolean') return { fte: null, found: 'unreadable', asText: false };
  const plain = readNumber(value, false);
  if (plain !== null) return fromNumber(plain, unit, hoursPerWeek, true);
  return fromWords(value, hoursPerWeek);
}

function fromNumber(number: number, unit: FteUnit, hoursPerWeek: number, asText: boolean): FteValue {
  if (unit === 'hours' && number > highestFte) return inRange(number / hoursPerWeek, 'hours', asText);
  if (unit === 'percent' && number > highestFte) return inRange(number / 100, 'number', asText);
  if (unit === 'fraction' && number >= 10 && number <= 100) {
    return { fte: number / 100, found: 'percentInFraction', asText };
  }
  return inRange(number, 'number', asText);
}

function inRange(fte: number, found: FteValue['found'], asText: boolean): FteValue {
  const rounded = Math.round(fte * 10000) / 10000;
  if (rounded > 0 && rounded <= highestFte) return { fte: rounded, found, asText };
  return { fte: rounded, found: 'outOfRange', asText };
}

function fromWords(text: string, hoursPerWeek: number): FteValue {
  const percent = /(?<!\d)(\d{1,9}(?:[.,]\d{1,9})?) ?(?:%|percent|prozent)/i.exec(text);
  if (percent?.[1] !== undefined) return inRange((readNumber(percent[1], false) ?? 0) / 100, 'number', false);
  const hours =
    /(?<!\d)(\d{1,9}(?:[.,]\d{1,9})?) ?(?:h|hrs?|hours?|std\.?|stunden|heures|horas|ore|uur)\b/i.exec(text);
  if (hours?.[1] !== undefined)
    return inRange((readNumber(hours[1], false) ?? 0) / hoursPerWeek, 'hours', false);
  const share = /^(\d) ?\/ ?(\d)$/.exec(text);
  if (share) return inRange(Number(share[1]) / Number(share[2]), 'number', false);
  const before = /^(\d+(?:[.,]\d+)?) ?(?:fte|vzä|etp)\b|\b(?:fte|vzä|etp) ?(\d+(?:[.,]\d+)?)$/i.exec(text);
  const stated = before?.[1] ?? before?.[2];
  if (stated !== undefined) return inRange(readNumber(stated, false) ?? 0, 'number', false);
  if (fullTime.test(text)) return { fte: 1, found: 'fullTime', asText: false };
  if (partTime.test(text)) return { fte: 0.5, found: 'partTime', asText: false };
  if (silent.test(text)) return { fte: null, found: 'silent', asText: false };
  return { fte: null, found: 'unreadable', asText: false };
}

/** Decides in what a column counts, from its header (as headerWords) and the numbers in it. */
export function fteUnit(header: string, numbers: readonly number[]): FteUnit {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 1;
  if (middle <= highestFte) return 'fraction';
  if (/\b(?:hours?|stunden|std|uren|heures|ore|horas)\b|stunden/.test(header)) return 'hours';
  if (/percent|grad\b|umfang|anteil|pensum|workload|utilization|quotite/.test(header)) return 'percent';
  return middle >= 15 && middle <= 48 ? 'hours' : 'percent';
}
