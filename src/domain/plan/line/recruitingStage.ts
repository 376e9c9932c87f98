/** How far the recruiting of the heads of a line has come. */
export const recruitingStages = [
  'none',
  'requested',
  'advertised',
  'interviewing',
  'offer',
  'signed',
] as const;

/** How far recruiting has come; none: nothing was asked for yet. */
export type RecruitingStage = (typeof recruitingStages)[number];
