import * as vscode from 'vscode';
import { markdownOf, rangeOf } from './documents';
import { asked, type Host } from './host';

export function hoverProvider(host: Host): vscode.HoverProvider {
  return {
    provideHover: (document, position, token) =>
      asked(host, 'hover', { document, token }, async (source, { lens }) => {
        const answer = await lens.hover(source, document.offsetAt(position));
        return answer && new vscode.Hover(markdownOf(answer.markdown), rangeOf(document, answer.span));
      }),
  };
}
