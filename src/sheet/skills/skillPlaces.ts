import { mostDerivedSkills, namedSkills } from '../../domain/skills/skillList';
import { profileNames } from '../../framework/profileNames';
import { matrixPlace } from '../layout/matrix';
import { reference } from '../layout/address';

/** Title, headings, note and empty row around the body of a matrix. */
const frame = 4;

/** Members whom the heat map shows at most, and skills. */
export const mostPeople = 60;
export const mostHeatSkills = 20;

/** Sheet row of the number of rated skills; while it is 0 no best rating is looked for. */
export const ratedRow = 3;
export const ratedCell = reference(ratedRow, 1, 'both');

const statements = 5;
const named = statements + profileNames.length + 1 + frame;
const derived = named + namedSkills.length + frame;
/** Room is kept for all derived skills and people, so that the table below never moves. */
const people = derived + mostDerivedSkills + frame;
const all = people + mostPeople + frame;

/** Title rows of the blocks of the Skills sheet, from top to bottom, and of the table of all skills. */
export const skillTops = { statements, named, derived, people, all, table: all + 2 } as const;

/** Where the cells of the statements are; the matrices of skills refer to them. */
export const statementPlace = matrixPlace(statements);

/** Body columns of the statements: members, those with a list of skills, and those without. */
export const statementColumns = { members: 0, stated: 1, notStated: 2 } as const;
