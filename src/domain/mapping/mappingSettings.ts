/** How titles and skills become profiles. */
export interface MappingSettings {
  /** Small organisation: a member may hold several profiles with shares (Figure 1: a profile is not an employee). */
  readonly severalProfiles: boolean;
}

/** One profile per member unless the planner says otherwise. */
export const defaultMappingSettings: MappingSettings = { severalProfiles: false };
