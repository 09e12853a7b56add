/** Whether a condition holds in one round of a loop; undefined where it asks for something else than the status. */
export type Truth = boolean | undefined;

export function not(value: Truth): Truth {
  return value === undefined ? undefined : !value;
}

/**
 * Conditions joined by `or`, which `true` decides, or by `and`, which `false` does. What asks for something else is left
 * out beside one that asks for the status, because the loop comes to it anew in every round.
 */
export function joinedTruth(sides: readonly Truth[], decides: boolean): Truth {
  if (sides.includes(decides)) return decides;
  return sides.includes(!decides) ? !decides : undefined;
}
