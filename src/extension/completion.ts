import * as vscode from 'vscode';
import type { Completion } from '../features/types';
import { markdownOf, rangeOf } from './documents';
import { filterPrefix } from './filter-prefix';
import { asked, type Host } from './host';

/**
 * Quick suggestions are off inside strings by default, so the quote itself asks for the list. `-` and `_` ask again,
 * because `-` ends a word in most languages and with it the list that was open.
 */
export const triggerCharacters = ['"', "'", '`', '-', '_'] as const;

export function completionProvider(host: Host): vscode.CompletionItemProvider {
  return {
    provideCompletionItems: (document, position, token, { triggerKind }) =>
      asked(host, 'completion', { document, token }, async (source, { lens }) => {
        const offset = document.offsetAt(position);
        const completions = await lens.completions(source, offset);
        const isInvoked = triggerKind === vscode.CompletionTriggerKind.Invoke;
        const prefix = isInvoked ? prefixOf(source.text, offset, completions) : '';
        return completions.map((completion) => itemOf(document, completion, prefix));
      }),
  };
}

function prefixOf(text: string, offset: number, completions: readonly Completion[]): string {
  const written = text.slice(completions[0]?.span.start ?? offset, offset);
  return filterPrefix(
    written,
    completions.map(({ insertText }) => insertText),
  );
}

function itemOf(document: vscode.TextDocument, completion: Completion, prefix: string): vscode.CompletionItem {
  const label = { label: completion.label, description: completion.detail };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.EnumMember);
  item.range = rangeOf(document, completion.span);
  item.insertText = completion.insertText;
  item.filterText = prefix + completion.insertText;
  item.sortText = completion.sortText;
  item.documentation = markdownOf(completion.documentation);
  return item;
}
