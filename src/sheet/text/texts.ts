import type { Language } from '../../framework/language';
import { actualsTexts } from '../actuals/actualsText';
import { assumptionsTexts } from '../assumptions/assumptionsText';
import { benchmarksTexts } from '../benchmarks/benchmarksText';
import { budgetDe } from '../budget/budgetDe';
import { budgetEn } from '../budget/budgetEn';
import { checksTexts } from '../checks/checksText';
import { coverageTexts } from '../coverage/coverageText';
import { demandDe } from '../demand/demandDe';
import { demandEn } from '../demand/demandEn';
import { effortTexts } from '../effort/effortText';
import { explainTexts } from '../explain/explainText';
import { frameworkTexts } from '../framework/frameworkText';
import { hiringTexts } from '../hiring/hiringTexts';
import { jobsTexts } from '../jobs/jobsText';
import { mappingTexts } from '../mapping/mappingText';
import { monthsTexts } from '../months/monthsText';
import { overviewDe } from '../overview/overviewDe';
import { overviewEn } from '../overview/overviewEn';
import { planEffectTexts } from '../planEffect/planEffectText';
import { responsibilityTexts } from '../responsibilities/responsibilityText';
import { runLogTexts } from '../runLog/runLogText';
import { scenarioTexts } from '../scenarios/scenarioText';
import { skillTexts } from '../skills/skillText';
import { staffingTexts } from '../staffing/staffingText';
import { teamTexts } from '../team/teamText';
import { upskillingTexts } from '../upskilling/upskillingText';
import { unitTexts } from '../unit/unitText';
import { useCasesTexts } from '../useCases/useCasesText';
import { sharedTexts } from './sharedText';
import type { SheetText } from './sheetText';

/** The words of the sheets by language. */
export const texts: Readonly<Record<Language, SheetText>> = { en: textOf('en'), de: textOf('de') };

function textOf(locale: Language): SheetText {
  return {
    locale,
    useCaseLanguage: locale,
    shared: sharedTexts[locale],
    actuals: actualsTexts[locale],
    assumptions: assumptionsTexts[locale],
    benchmarks: benchmarksTexts[locale],
    budget: { en: budgetEn, de: budgetDe }[locale],
    checks: checksTexts[locale],
    coverage: coverageTexts[locale],
    demand: { en: demandEn, de: demandDe }[locale],
    effort: effortTexts[locale],
    explain: explainTexts[locale],
    framework: frameworkTexts[locale],
    hiring: hiringTexts[locale],
    jobs: jobsTexts[locale],
    mapping: mappingTexts[locale],
    months: monthsTexts[locale],
    overview: { en: overviewEn, de: overviewDe }[locale],
    planEffect: planEffectTexts[locale],
    responsibilities: responsibilityTexts[locale],
    runLog: runLogTexts[locale],
    scenarios: scenarioTexts[locale],
    skills: skillTexts[locale],
    staffing: staffingTexts[locale],
    team: teamTexts[locale],
    upskilling: upskillingTexts[locale],
    unitSheet: unitTexts[locale],
    useCases: useCasesTexts[locale],
  };
}
