/** What a plan can do about a gap. */
export type StaffingAction = 'hire' | 'contract' | 'train' | 'redeploy' | 'shift' | 'defer';

/** What a line of the hiring plan does; `open` leaves a gap as it is. */
export type HiringAction = StaffingAction | 'open';

/** Whether an action lasts for a number of quarters: a contractor, a shift, the delay of a use case. */
export function isTermed(action: HiringAction): boolean {
  return action === 'contract' || action === 'shift' || action === 'defer';
}
