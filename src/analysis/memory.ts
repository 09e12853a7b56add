interface Shelf<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** The value kept for a key, made at the first asking. */
export function remembered<K, V extends object>(shelf: Shelf<K, V>, key: K, make: () => V): V {
  const known = shelf.get(key);
  if (known) return known;
  const made = make();
  shelf.set(key, made);
  return made;
}
