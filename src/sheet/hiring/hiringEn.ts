import type { HiringText } from './hiringText';

/** The words of the Hiring Plan in English. */
export const hiringEn: HiringText = {
  title: 'Hiring plan',
  statuses: {
    proposed: 'Proposed',
    approved: 'Approved',
    onHold: 'On hold',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  stages: {
    none: 'None yet',
    requested: 'Requested',
    advertised: 'Advertised',
    interviewing: 'Interviewing',
    offer: 'Offer',
    signed: 'Signed',
  },
  actions: {
    hire: 'Hire',
    contract: 'Contractor',
    train: 'Train',
    redeploy: 'Redeploy',
    shift: 'Shift share',
    defer: 'Put off',
    open: 'Leave open',
  },
  rules: {
    need: 'the demand',
    spare: 'the spare effort of members',
    lent: 'the heads hired there, who lend no more than they give',
    members: 'the number of members who could move',
    peak: 'the gap of the last quarter, which further heads would exceed',
    seat: 'the target mix of levels: the next head has another level',
    pace: 'the heads of a profile hired in a quarter',
    trainees: 'the members in training at a time',
    mentors: 'the members at Senior level or above who could guide trainees',
    yearlyPay: 'the full-year pay of further heads, which the budget does not hold',
    price: 'its worth: what would close it costs more',
    budget: 'the budget',
    hiresPerQuarter: 'the hires per quarter',
    approved: 'your approval',
    noAction: 'time: no one can start earlier',
    noOffer: 'the rules of the actions on Assumptions: none fits this gap',
    unproven: 'the time limit of the solver',
    belowMinimum: 'its size: too small for a hire',
    onHold: 'a line you put on hold',
    rejected: 'a line you rejected',
    locked: 'the lock on the plan',
  },
  warnings: {
    scientistBeforeData: 'nobody provides data yet, which the framework calls an anti-pattern',
    singleHead: 'a central profile that rests on a single head',
    allJuniors: 'all heads are Junior',
  },
  reason: ({ action, closes, before, after, seenIn, fte }) =>
    action === 'open'
      ? `Up to ${fte} FTE stay open, ${closes} FTE-quarters in all`
      : `It closes ${closes} FTE-quarters; coverage goes from ${before} to ${after} in ${seenIn}`,
  deferral: ({ useCase, quarters, closes, price }) =>
    `${useCase} starts ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'} later: that leaves ${closes} FTE-quarters less open; the delay counts ${price}, which nobody pays`,
  next: (next) =>
    next.action === 'open'
      ? `Leave open: saves ${next.money}, but ${next.leavesOpen} FTE-quarters stay open.`
      : `${next.who} from ${next.quarter}: ${{ dearer: `costs ${next.money} more`, cheaper: `saves ${next.money}`, same: 'costs the same' }[next.price]}${next.leavesOpen === null ? ', closes as much' : `${next.price === 'cheaper' ? ', but' : ' and'} leaves ${next.leavesOpen} FTE-quarters open`}.`,
  cause: (kind, who, month, fte) =>
    kind === 'leaves' ? `${who} leaves after ${month} (${fte} FTE)` : `${who} joins in ${month} (${fte} FTE)`,
  causes: (causes) => `. Cause: ${causes}`,
  boundBy: (rules) => `; limited by ${rules}`,
  conditions: {
    lent: (from) => `; lent by those hired there (${from})`,
    ifFree: () => '; if free: nobody has confirmed that no other work is hidden in this spare time',
    free: () => '',
  },
  warning: (warnings) => `. Warning: ${warnings}`,
  kept: {
    proposed: 'No longer proposed; kept because you wrote something to it',
    approved: 'Approved by you; the plan counts it as it stands',
    onHold:
      'On hold: costs nothing, and what it would close stays open; nothing else is proposed in its place',
    rejected: 'Rejected: this action is not proposed again, in any quarter',
    withdrawn: 'No longer proposed; kept because you wrote something to it',
    byHand: 'Added by you',
  },
  candidate: (who, has, missing) =>
    `${who}${has === '' ? '' : `: has ${has}`}${missing === '' ? '' : `${has === '' ? ':' : ';'} missing ${missing}`}`,
  unlistedCandidate: (who, needed) =>
    `${who}: skills not listed${needed === '' ? '' : `; to check: ${needed}`}`,
  separator: ' | ',
  optimal: {
    balanced: 'Proven: no plan within these limits comes to less cost and worth of what stays open together.',
    cover: 'Proven: no plan within these limits leaves less open, and none that leaves as little costs less.',
  },
  proven: (gap) => `Best plan within the time limit; no plan is more than ${gap} better.`,
  unproven:
    'A quick plan, cheapest action first; run the planner in the pane or command line for the proven optimum.',
  checks: {
    unknownAction: 'Unknown action: the line does nothing. Choose one of the list.',
    unknownProfile: 'Unknown profile: the line does nothing. Choose one of the list.',
    unknownStatus: 'Unknown status: counts as proposed. Choose one of the list.',
    changedAction: 'The action was changed by hand: what it takes from its old place is not known.',
    unknownPlace: 'Unknown place: the line costs and closes nothing that is missing.',
    early: 'Starts before the plan: pay before the first day is not in it.',
    late: 'Starts after the plan, or has no start date: costs and closes nothing in it.',
    nobody: 'No heads: the line does nothing.',
    free: 'Costs nothing: no pay is known for this profile and level.',
    noLevel: 'No known level: paid as Mid-level.',
    costless: 'Costs nothing in the plan: check what it should cost on Assumptions.',
    superfluous: 'Superfluous: nothing is missing where and when it works.',
    more: 'More than is needed: closes less than at the last run.',
    fewer: 'Too few: more stays open here than at the last run.',
  },
  stale: 'Inputs have changed since the last run: whether these are still the best lines is not known.',
  counts: {
    hires: ['hire', 'hires'],
    contractors: ['contractor', 'contractors'],
    trainings: ['training', 'trainings'],
    moves: ['move', 'moves'],
  },
  finding: {
    closes: [' closes ', ' close '],
    of: ' of ',
    missing: ' missing FTE-quarters for ',
    none: 'No line counts: ',
    open: ' FTE-quarters stay open.',
  },
  nothing: 'Nothing is missing that a whole head would close: nothing is proposed.',
  open: {
    title: 'Stays open',
    more: 'Since the last run more stays open than these rows say: see Plan Effect.',
    nothing: 'Nothing stays open.',
    profile: 'Profile',
    place: 'Place',
    quarter: 'From',
    quarters: 'Quarters',
    fte: 'FTE at most',
    closes: 'FTE-quarters',
    reason: 'Why',
    words: 'Why, its words',
  },
  notes: {
    plan: 'How this is made: least cost together with the worth of what stays open, within the rules on Assumptions. Lines stand from the least effort to the most: shifts, moves, trainings, contractors, hires; then by quarter and name. Start date, Heads, Status, Requisition, Recruiting stage, Owner and Comment are yours.',
    decide:
      'Decide by: the start less the months to hire; for contractors, trainings and moves one month before, for shifts the start itself. Full output from: after ramp or training.',
    positions:
      'Positions: one id per head hired; it stays over runs and is never given to another. A line in recruiting stays like an approved one. To follow its heads apart, type fewer heads: the next run adds the others as a line of their own.',
    cost: 'Loaded per year = base x heads x (1 + burden). One-off = base x heads x recruiting + heads x onboarding; training: heads x months x training. Cost of a quarter = loaded x months there ÷ 12 x heads expected to stay, with the one-off in the quarter of the start. All rates on the Assumptions sheet.',
    coverage:
      'Coverage = capacity ÷ demand of the profile at its place in the first quarter of full effort, before the plan and after all lines that count. FTE-quarters: of what all lines close there together, the part that this one gives (Plan Effect). Start month: months after the first day of the plan. All numbers are formulas; only the choice of lines is that of the last run.',
    status:
      'Status: Approved – stays as it is, and the plan adds to it what is still missing. On hold – costs nothing and keeps its place: its gap stays open, its budget is free. Rejected – the same action (hire of that profile and level there, or that training) is not proposed in any quarter; the next best is.',
    kept: 'Withdrawn – no longer proposed, kept because you commented on it. Proposal: what the planner proposed, to tell it from what you typed. Delete an approved line once its heads stand in the roster.',
  },
  locked:
    'The plan is locked (MLTP_LockPlan on Assumptions): its lines stay as they stand. What a new run would change is on Scenarios.',
  renewal: ({ added, gone, changed, money, dearer, openBefore, openAfter }) =>
    added + gone + changed === 0
      ? ' A new run would propose the same lines.'
      : ` A new run: ${added} new, ${gone} gone, ${changed} changed lines, ${money} ${dearer ? 'more' : 'less'}, ${openAfter} instead of ${openBefore} FTE-quarters open.`,
  changes: (added, gone, changed) =>
    ` Beside your approved lines this run: ${added} new, ${gone} gone, ${changed} changed.`,
};
