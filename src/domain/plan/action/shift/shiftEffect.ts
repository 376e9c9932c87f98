import { monthsInQuarter } from '../../../calendar/planMonths';
import type { ActionEffect } from '../actionEffect';

/**
 * A share of members who hold both profiles works in the other one for a term: what one cell gains the other loses.
 * Changing over has one price, whatever the share.
 */
export const shiftEffect: ActionEffect = {
  fullFrom: ({ startMonth }) => startMonth,
  gives: ({ startMonth, quarters }, quarter) => monthsInQuarter(startMonth, quarters, quarter) / 3,
  takes: ({ startMonth, quarters }, quarter) => monthsInQuarter(startMonth, quarters, quarter) / 3,
  base: () => 0,
  paidPart: () => 0,
  oneOff: ({ fte }, { shiftPrice }) => (fte > 0 ? shiftPrice : 0),
};
