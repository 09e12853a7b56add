/** The members of a list by a key of theirs, in their order. */
export function grouped<Member, Key>(
  all: readonly Member[],
  keyOf: (member: Member) => Key,
): ReadonlyMap<Key, readonly Member[]> {
  const map = new Map<Key, Member[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = map.get(key);
    if (known) known.push(one);
    else map.set(key, [one]);
  }
  return map;
}
