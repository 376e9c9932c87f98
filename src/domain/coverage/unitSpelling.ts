/** What tells units apart: neither case nor blanks. */
export function unitKey(unit: string): string {
  return unit.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** How a unit is spelled that is stated in several ways: as where it comes first. Case and blanks do not tell units apart. */
export function unitSpelling(stated: Iterable<string>): (unit: string) => string {
  const spellings = new Map<string, string>();
  for (const unit of stated) {
    const key = unitKey(unit);
    if (!spellings.has(key)) spellings.set(key, unit.trim().replace(/\s+/gu, ' '));
  }
  return (unit) => spellings.get(unitKey(unit)) ?? unit;
}
