import { profileNames } from '../../framework/profileNames';
import type { PlanCell } from './staffing/planLine';

/** Where the effort of a line comes from, by its id; `null` for hires, contractors and lines typed in by hand. */
export function sourceOf(id: string): PlanCell | null {
  const [action, profiles = '', ...rest] = id.split('|');
  if (action !== 'train' && action !== 'redeploy' && action !== 'shift') return null;
  const from = profiles.split('>')[0];
  const profile = profileNames.find((known) => known.id === from)?.id;
  const place = (action === 'shift' ? rest[0] : rest[1])?.split('>')[0];
  return profile === undefined || place === undefined ? null : { profile, place };
}
