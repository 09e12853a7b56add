/** Compares plain data. Both texts stand in the error, so that a failure can be read without a debugger. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  if (left !== right) throw new Error(`expected\n${String(right)}\nbut it is\n${String(left)}`);
}
