import type { Lifecycle } from '../../catalog/types';
import type { Source, WaitChoice } from '../types';
import { ansibleWait } from './ansible';
import { goWait } from './go';
import { javaWait } from './java';
import { planOf } from './plan';
import { pythonWait } from './python';
import { scriptWait } from './script';
import { shellWait } from './shell';
import type { Template } from './template';

const templates: Readonly<Record<string, Template>> = {
  ansible: ansibleWait,
  go: goWait,
  java: javaWait,
  javascript: scriptWait,
  javascriptreact: scriptWait,
  python: pythonWait,
  shellscript: shellWait,
  typescript: scriptWait,
  typescriptreact: scriptWait,
  yaml: ansibleWait,
};

/** The operations of a lifecycle whose end code can wait for. */
export function waitChoicesOf(lifecycle: Lifecycle): readonly WaitChoice[] {
  return lifecycle.operations.flatMap((operation) => {
    const plan = planOf(lifecycle, operation);
    if (!plan) return [];
    const { pending, target, failure } = plan;
    const ends = target.length > 0 ? target.join(', ') : 'gone';
    const ways = `${pending.length > 0 ? `${pending.join(', ')} → ` : ''}${ends}`;
    const detail = failure.length > 0 ? `${ways} | ${failure.join(', ')}` : ways;
    return [{ operation: operation.id, title: operation.title, detail }];
  });
}

/**
 * A correct wait for the end of an operation, as an editor's snippet in a file's own language and idiom. Nothing for a
 * language in which nobody waits, and for an operation that has no end to wait for.
 */
export function waitSnippet(
  lifecycle: Lifecycle,
  operationId: string,
  { languageId, text }: Source,
): string | undefined {
  const operation = lifecycle.operations.find(({ id }) => id === operationId);
  const plan = operation && planOf(lifecycle, operation);
  const template = templates[languageId];
  return plan && template?.(plan, text).join('\n');
}
