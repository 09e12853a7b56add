/** A function that works out its answer once for each object, and forgets it together with the object. */
export function keptByObject<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const shelf = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = shelf.get(key);
    if (known) return known.answer;
    const answer = make(key);
    shelf.set(key, { answer });
    return answer;
  };
}
