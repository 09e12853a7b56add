import type { Standing } from './standing';
import { textOf, type Script } from './script';

/** Java's `default` and the shell's `*)` take whatever comes. */
const isDefault = /^(?:default\b|\*\s*\))/;
/** As do Python's `case _:` and `case other:`; in other languages the name is that of a constant. */
const isCapture = /^case\s+[A-Za-z_]\w*\s*:/;

/** Whether the switch that a label belongs to has a default branch. */
export function hasFallback({ role, whole }: Standing, script: Script): boolean {
  if (role !== 'case') return false;
  const branches = whole.named.flatMap((child) => [
    child,
    ...child.named,
    ...child.named.flatMap(({ named }) => named),
  ]);
  return branches.some((branch) => {
    if (script.adapter.fallbacks.has(branch.type)) return true;
    if (script.adapter.places[branch.type]?.kind !== 'case') return false;
    return (branch.type === 'case_clause' ? isCapture : isDefault).test(textOf(branch, script));
  });
}
