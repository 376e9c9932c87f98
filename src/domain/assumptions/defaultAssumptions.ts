import { monthsFromNothing } from '../../framework/adjacency';
import { sizeRules, type SizeId } from '../../framework/sizeRules';
import { quarterOf } from '../calendar/quarter';
import type { Assumptions } from './assumptions';

/** What the first run of a workbook starts from. */
export interface FirstRun {
  /** Today as an Excel serial number. */
  readonly today: number;
  /** FTE of the members in the framework, for the first guess of running use cases. */
  readonly fte: number;
  /** Heads in the framework, by which the size of the organisation is proposed; not stated: medium. */
  readonly heads?: number;
  /** Units of the members in the framework, the largest first, among which a central one may be. */
  readonly units?: readonly string[];
  /** Most frequent currency of the roster; empty where it states none. */
  readonly currency: string;
}

/** Units of a currency per US dollar: the median rate of the 2024 and 2025 rows of the public salaries file. */
export const usdRates: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.8,
  CHF: 0.88,
  CAD: 1.3,
  PLN: 4,
};

/** The country whose benchmarks a currency suggests. */
const currencyCountries: Readonly<Record<string, string>> = {
  EUR: 'DE',
  USD: 'US',
  GBP: 'GB',
  CHF: 'CH',
  CAD: 'CA',
  PLN: 'PL',
};

const dataWord = '(?:data|ai|ki|ml|analytics|daten\\w*|machine learning|artificial intelligence)';

/** What a unit that works for all others is called. A service centre or a retail group is none. */
const centralNames: readonly RegExp[] = [
  /\b(?:central|headquarters|hq|head office|shared services?|zentrale?[rsnm]?|konzern\w*|holding|stabsstelle)\b/iu,
  /\b(?:cent(?:er|re) of (?:excellence|expertise)|coe|competence cent(?:er|re)|kompetenz(?:zentrum|center))\b/iu,
  new RegExp(
    `\\b(?:group|corporate) (?:it|${dataWord})\\b|\\b${dataWord}(?: & \\w+)? (?:hub|cent(?:er|re)|zentrum)\\b`,
    'iu',
  ),
];

/** The size whose heads these are. */
function sizeOf(heads: number): SizeId {
  return sizeRules.findLast(({ minimumHeads }) => heads >= minimumHeads)?.id ?? 'small';
}

/** The assumptions a new workbook gets; every one can be changed on its sheet. */
export function defaultAssumptions({ today, fte, heads, currency, units = [] }: FirstRun): Assumptions {
  const known = usdRates[currency] === undefined ? 'EUR' : currency;
  return {
    effortModel: 'levels',
    weightHigh: 3,
    weightModerate: 1,
    weightLittle: 0,
    sizeS: 2,
    sizeM: 5,
    sizeL: 10,
    referenceTeam: 'stated',
    reuse: 1,
    reuseWithoutTeam: 0.5,
    shareInOperation: 0.4,
    availability: 1,
    outputJunior: 1,
    outputMid: 1,
    outputSenior: 1,
    outputLead: 1,
    outputPrincipal: 1,
    centralUnit: units.find((unit) => centralNames.some((name) => name.test(unit))) ?? '',
    runningUseCases: fte > 0 ? Math.max(1, Math.round(fte / 5)) : 0,
    gapBelow: 0.8,
    tightBelow: 1,
    surplusAbove: 1.3,
    organisationPattern: 'hubAndSpoke',
    organisationSize: heads === undefined ? 'medium' : sizeOf(heads),
    maturity: 'growing',
    hoursPerWeek: 40,
    planStart: quarterOf(today).lastDay + 1,
    minimumGap: 0.5,
    burden: 0.25,
    bonus: 0,
    merit: 0,
    meritMonth: 4,
    payBasis: 'actual',
    recruiting: 0.2,
    onboarding: 5000,
    monthsToHire: 3,
    country: currencyCountries[known] ?? 'DE',
    currency: known,
    usdRate: usdRates[known] ?? 1,
    fiscalYearStart: 1,
    budgetYear1: null,
    budgetYear2: null,
    budgetYear3: null,
    budgetCut: 0.2,
    hiresPerQuarter: 0,
    rampMonths: 3,
    attrition: 0.08,
    backfill: 1,
    contractorFactor: 1.6,
    contractorsPerPlace: 10,
    trainingMonths: monthsFromNothing,
    trainingCost: 1000,
    redeployCost: 2000,
    redeployMonths: 1,
    vacancyMonths: 3,
    trainingTime: 0.4,
    practiceMonths: 3,
    shiftPrice: 2000,
    objective: 'balanced',
    openPrice: 2,
    priceMust: 2,
    priceShould: 1,
    priceCould: 0.65,
    mixJunior: 0.2,
    mixMid: 0.4,
    mixSenior: 0.3,
    mixLead: 0.1,
    mixPrincipal: 0,
    quietQuarters: 2,
    hirePace: 0.2,
    traineePace: 0.2,
    trainingOverlap: 0.3,
    freeOverlap: 0.25,
    lentOverlap: 0.6,
    bridgedQuarters: 3,
    shiftLeast: 0.2,
    quartersBeyond: 4,
    toleratedFte: 0.25,
    toleratedPart: 0.1,
    outOfOrderPrice: 1,
    showNames: 'yes',
    carryProfiles: 'yes',
    lockPlan: 'no',
  };
}
