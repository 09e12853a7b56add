import type { Standing } from './standing';
import { textOf, type Script } from './script';

/** Python's `case _:` and `case other:` take whatever comes, as do Java's `default` and the shell's `*)`. */
const capturesAll = /^(?:case\s+[A-Za-z_]\w*\s*:|default\b|\*\s*\))/;

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
    return script.adapter.places[branch.type]?.kind === 'case' && capturesAll.test(textOf(branch, script));
  });
}
