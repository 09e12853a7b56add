import * as vscode from 'vscode';
import type { Completion } from '../features/types';
import { markdownOf, rangeOf } from './documents';
import { asked, type Host } from './host';

/**
 * Quick suggestions are off inside strings by default, so the quote itself asks for the list. `-` and `_` ask again,
 * because `-` ends a word in most languages and with it the list that was open.
 */
export const triggerCharacters = ['"', "'", '`', '-', '_'] as const;

export function completionProvider(host: Host): vscode.CompletionItemProvider {
  return {
    provideCompletionItems: (document, position, token) =>
      asked(host, 'completion', { document, token }, async (source) => {
        const completions = await host.lens.completions(source, document.offsetAt(position));
        return completions.map((completion) => itemOf(document, completion));
      }),
  };
}

function itemOf(document: vscode.TextDocument, completion: Completion): vscode.CompletionItem {
  const label = { label: completion.label, description: completion.detail };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.EnumMember);
  item.range = rangeOf(document, completion.span);
  item.insertText = completion.insertText;
  item.filterText = completion.insertText;
  item.sortText = completion.sortText;
  item.documentation = markdownOf(completion.documentation);
  return item;
}
