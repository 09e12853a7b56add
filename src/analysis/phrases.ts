import type { Lifecycle } from '../catalog/types';

/** "an EVS disk". */
export function aLifecycle(lifecycle: Lifecycle): string {
  return `${lifecycle.article} ${lifecycle.title}`;
}

/** `"a" or "b"`. */
export function quotedList(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' or ');
}
