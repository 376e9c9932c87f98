import type { Member } from '../../member';
import type { DraftMember } from './readMember';

/** The member of a draft, its fields in an order of their own. */
export function memberOf(draft: DraftMember): Member {
  const { id, row, name, title, unit, location, manager, fte, levelText, years, start, end } = draft;
  const { costCentre, annualCost, currency, skills, ratedNone } = draft;
  return {
    id,
    row,
    name,
    title,
    unit,
    costCentre,
    location,
    manager,
    fte,
    levelText,
    years,
    start,
    end,
    annualCost,
    currency,
    skills,
    ...(ratedNone === true ? { ratedNone } : {}),
  };
}
