import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { glanceRows } from './overviewText';

/** Plans of the frontier at most: the chosen one, nothing, and those asked for beside it. */
const mostPoints = 6;

/** Title, headings, rows, note and an empty row. */
const height = (rows: number): number => rows + 4;

const glance = 4;
const tranches = glance + height(glanceRows.length);
/** Below both tranches, their note and one on what is decided later. */
const ifFree = tranches + 2 + 2 + 2;
const quarters = ifFree + 2;
const profiles = quarters + height(planQuarters);
const walk = profiles + height(profileNames.length);
const frontier = walk + height(1);
const charts = frontier + height(mostPoints);

/** Rows that the charts cover, with an empty one below. */
export const chartRows = 17;

/** Where the parts of the Summary are: the row of each title, and of the charts. */
export const overviewTops = { glance, tranches, ifFree, quarters, profiles, walk, frontier, charts } as const;

/** The row of the block that is signed. */
export const signTop = charts + chartRows + 1;
