import type { RosterField } from '../../rosterField';
import type { fieldWords } from './fieldWords';
import type { roleWords } from './roleWords';

/** What a word of a heading can mean; `other` makes a heading one that no field takes. */
export type HeadingConcept = keyof typeof fieldWords | keyof typeof roleWords | 'other' | 'leave';

/**
 * What concepts together mean, in this order: the first rule of which all concepts stand in a heading holds. `null`: no field
 * takes it. A rule that ends in "!" holds only where the heading says nothing more than its concepts and those that
 * change nothing: "Level" is one, "Access level" is none. Of two columns for one field the rule that stands first is preferred.
 */
export const headingRules: readonly (readonly [RosterField | null, string])[] = [
  ['ratingDate', 'skills assess | skills dated | assess date! | assess!'],
  ['end', 'leave date!'],
  [null, 'other | leave'],
  [
    null,
    'manager id | manager code | manager level | manager pay | manager cost | manager percent | manager country | manager place',
  ],
  [
    null,
    'manager job | manager start | manager end | manager unit | manager date | manager hour | manager since | manager status',
  ],
  ['manager', 'manager name | manager person | manager!'],
  ['unit', 'organisation level | bu level | unit level'],
  [null, 'level date | level since | level start | level id | level hour | level percent'],
  ['level', 'job level | career level | person level | experience level | level code! | level!'],
  ['level', 'pay level | pay team | rate level | rate team | cost level'],
  ['title', 'job title description'],
  ['costCentre', 'costcentre code | costcentre id'],
  [null, 'unit id | bu id | team id | place id | job id | pay id | contract id | country id | town id'],
  [null, 'unit code | bu code | team code | place code | job code | pay code | town code | job description'],
  ['currency', 'currency'],
  [null, 'hour frequency | hour unit | pay planned | cost planned'],
  ['payPeriod', 'pay unit'],
  ['payPeriod', 'pay frequency | pay kind | rate kind | frequency!'],
  [
    null,
    'person kind! | end kind | pay net | pay percent | rate percent | pay date | pay start | pay end | pay since | pay until | cost percent',
  ],
  [null, 'cost job | cost unit | cost team | net!'],
  ['annualCost', 'base pay year | base year!'],
  ['annualCost', 'base pay!'],
  ['annualCost', 'pay gross year | pay year'],
  ['annualCost', 'base pay'],
  ['annualCost', 'pay gross | pay month | gross year! | gross month! | pay! | rate year!'],
  [
    'annualCost',
    'pay fortnight | pay halfMonth | pay week | pay day | pay hour | pay rate | rate month! | rate day! | rate hour! | gross total!',
  ],
  ['annualCost', 'pay total'],
  [
    'annualCost',
    'cost person | cost year | cost month | cost total! | pay cost! | cost hour! | cost day! | cost!',
  ],
  [
    null,
    'pay person unit | job start | job since | job end | job date | unit start | unit since | unit date | status date | status since',
  ],
  [null, 'start end | place since | place start | contract kind date'],
  ['start', 'start date | employment start | start person'],
  ['start', 'employment date! | person date! | start day! | start!'],
  ['start', 'company start | company since | start since'],
  ['start', 'contract start | employment since | person since | contract since | since date! | since!'],
  ['end', 'end date | end employment | end person'],
  ['end', 'end day | end!'],
  ['end', 'contract end | contract until | person until | employment until | until date! | until!'],
  ['name', 'full name'],
  ['fte', 'contract full hour'],
  [
    'fullTime',
    'full time employment! | full time week! | full hour week | norm hour week | full hour! | full norm! | norm hour! | norm time! | full worktime hour',
  ],
  ['workDays', 'day week! | employment day! | day per week'],
  [null, 'part month! | part year! | part day!'],
  ['fte', 'worktime | full part | part full'],
  ['fte', 'employment rate! | employment share | part share | job share | time share | time percent'],
  ['fte', 'hour week | hour month | hour employment | hour contract | hour day | hour year!'],
  [
    'fte',
    'employment time | time kind | employment kind | contract kind! | full! | part! | full time! | contract time | time week! | person hour! | hour!',
  ],
  ['fte', 'percent! | share!'],
  ['years', 'experience years | experience year | job years | experience! | years!'],
  [null, 'employment years | employment year! | years'],
  ['skills', 'skills'],
  ['status', 'status employment | status person | status job | status! | employment kind state!'],
  ['title', 'job title | job label | job name'],
  ['title', 'job! | title! | job person!'],
  ['unit', 'bu'],
  ['unit', 'unit'],
  ['unit', 'team! | team organisation! | organisation!'],
  ['costCentre', 'costcentre'],
  ['location', 'place'],
  ['location', 'town! | country! | town person! | country code! | country place | town country!'],
  [null, 'company'],
  ['id', 'person id | person code! | employment id! | id!'],
  ['name', 'first last'],
  ['firstName', 'first name | first!'],
  ['lastName', 'last name | last!'],
  ['name', 'person name | name! | person!'],
];

/** Concepts that may stand beside those of a rule that ends in "!": they do not change what it means. */
export const neutralConcepts: readonly HeadingConcept[] = [
  'person',
  'employment',
  'dated',
  'base',
  'total',
  'gross',
  'label',
  'name',
  'title',
  'year',
  'month',
  'halfMonth',
  'fortnight',
  'week',
  'day',
  'hour',
  'per',
  'percent',
  'share',
  'full',
  'currency',
  'contract',
];
