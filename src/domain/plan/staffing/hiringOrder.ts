import type { HiringOrder } from './staffingProblem';

/**
 * The order in which a company hires, first rank first: someone who works with the business and finds applications,
 * then Data Analyst, Data Architect, Data Engineers and Data Scientists, ML Engineers. Source: whitepaper, interview
 * with Joe Reis, "Which roles should a company hire first?". The first rank names no profile there; AI Management
 * (prioritises use cases) and Product Owner (knows the domain) are derived from their descriptions. Profiles the
 * interview does not name have no rank. The price is a default of ours.
 */
export const interviewOrder: HiringOrder = {
  ranks: {
    aiManagement: 1,
    productOwner: 1,
    dataAnalyst: 2,
    dataArchitect: 3,
    dataEngineer: 4,
    dataScientist: 4,
    mlEngineer: 5,
  },
  relaxPrice: 1,
};
