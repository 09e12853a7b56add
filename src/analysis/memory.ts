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

/** Texts of many files pass by, so a shelf for them is emptied when it is full. */
const mostTexts = 20_000;

/** What a function makes of a text, kept apart for each owner; an owner that is gone takes its texts along. */
export function keptByText<Owner extends object, V extends object>(
  make: (text: string, owner: Owner) => V,
): (text: string, owner: Owner) => V {
  const shelves = new WeakMap<Owner, Map<string, V>>();
  return (text, owner) => {
    const shelf = remembered(shelves, owner, () => new Map<string, V>());
    if (shelf.size > mostTexts) shelf.clear();
    return remembered(shelf, text, () => make(text, owner));
  };
}
