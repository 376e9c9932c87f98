/** A level of the skill profile. Source: skill profile "ML Pipelines", "What is Expected at Each Level". */
interface LevelShape {
  readonly id: string;
  readonly name: string;
}

/**
 * The five levels, lowest first. The skill profile names its first level Junior and its last Principal
 * ("from Junior to Principal"); the names of the three between are a convention of this planner.
 */
export const levels = [
  { id: 'junior', name: 'Junior' },
  { id: 'mid', name: 'Mid-level' },
  { id: 'senior', name: 'Senior' },
  { id: 'lead', name: 'Lead' },
  { id: 'principal', name: 'Principal' },
] as const satisfies readonly LevelShape[];

/** One of the five levels. */
type Level = (typeof levels)[number];

/** The id of a level. */
export type LevelId = Level['id'];
