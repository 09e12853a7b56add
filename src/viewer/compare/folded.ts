/** Same for `In-Use`, `in_use` and `in use`. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/gu, '-');
}
