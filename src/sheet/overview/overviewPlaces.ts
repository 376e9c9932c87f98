import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { findingIds } from './findingText';
import { glanceRows, quarterFigures } from './overviewText';

/** Plans of the frontier at most: the chosen one, nothing, and those asked for beside it. */
const mostPoints = 6;

/** Title, headings, rows, note and an empty row. */
const height = (rows: number): number => rows + 4;

const findings = 5;
/** Below the findings and an empty row. */
const glance = findings + 1 + findingIds.length + 1;
const tranches = glance + height(glanceRows.length);
/** Below both tranches, their note and one on what is decided later. */
const ifFree = tranches + 2 + 2 + 2;
const quarters = ifFree + 2;
const profiles = quarters + height(planQuarters);
const walk = profiles + height(profileNames.length);
const frontier = walk + height(1);
const charts = frontier + height(mostPoints);

/** Sheet column of what the page is worked out from: to the right of what is printed, an empty column between. */
export const workLeft = 1 + quarterFigures.length + 1;

/** Rows that the charts cover, with an empty one below. */
export const chartRows = 17;

/** Below the charts, one more of them beside a timetable and where to look. */
const guide = charts + chartRows;

/** Where the parts of the Summary are: the row of each title, and of the charts. */
export const overviewTops = {
  findings,
  glance,
  tranches,
  ifFree,
  quarters,
  profiles,
  walk,
  frontier,
  charts,
  guide,
} as const;

/** The row of the block that is signed. */
export const signTop = guide + chartRows + 1;

/** Sheet column of the timetable, beside the chart. */
export const guideLeft = 2;
