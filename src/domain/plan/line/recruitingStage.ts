/** How far the recruiting of the heads of a line has come; none: nothing was asked for yet. */
export type RecruitingStage = 'none' | 'requested' | 'advertised' | 'interviewing' | 'offer' | 'signed';
