import * as vscode from 'vscode';

/** Opens a text as an editor shows it. `<|>` is taken out; it is where the answer's position stands. */
export async function show(
  language: string,
  marked: string,
): Promise<{ document: vscode.TextDocument; at: vscode.Position }> {
  const cursor = marked.indexOf('<|>');
  const content = marked.replace('<|>', '');
  const document = await untitled(language, content);
  const editor = await vscode.window.showTextDocument(document);
  const at = document.positionAt(Math.max(0, cursor));
  editor.selection = new vscode.Selection(at, at);
  return { document, at };
}

/**
 * Opens a new document. The editor names it like one that was just closed, and may then still answer with the old one's text;
 * such a document is left alone, and the next has another name.
 */
async function untitled(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  if (document.getText() === content) return document;
  await vscode.window.showTextDocument(document);
  return untitled(language, content);
}

/** Waits until the extension has said something about a document, and gives it back. */
export async function findingsOf(document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
  const own = (): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Lifecycle Lens');
  if (own().length > 0) return own();
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, 10_000);
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (own().length === 0) return;
      clearTimeout(late);
      listener.dispose();
      resolve();
    });
  });
  return own();
}

export async function hoverAt({
  document,
  at,
}: {
  document: vscode.TextDocument;
  at: vscode.Position;
}): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** Waits until something is so; the test's own time limit ends a wait in vain. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}
