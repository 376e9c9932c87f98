import { monthsInQuarter } from '../../../calendar/planMonths';
import type { ActionEffect } from '../actionEffect';

/** A contractor works and is paid in full in every month of its term; leavers are the other company's to replace. */
export const contractEffect: ActionEffect = {
  fullFrom: ({ startMonth }) => startMonth,
  gives: ({ startMonth, quarters }, quarter) => monthsInQuarter(startMonth, quarters, quarter) / 3,
  takes: () => 0,
  base: ({ band }, { contractorFactor }) => band * contractorFactor,
  paidPart: () => 1,
  oneOff: () => 0,
};
