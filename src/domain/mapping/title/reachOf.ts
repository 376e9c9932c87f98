/** For each first word of some phrases, the number of words of the longest that begins with it. */
export function reachOf(phrases: readonly string[]): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
  }
  return reach;
}
