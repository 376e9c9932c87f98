import type { Mapping } from '../mapping/mapping';
import type { Member } from '../member';

/** A member of the roster with what was made of title, skills and level. */
export interface StaffMember {
  readonly member: Member;
  readonly mapping: Mapping;
}
