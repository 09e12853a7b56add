import * as vscode from 'vscode';

/**
 * Searches the workspace for a status, as a whole string in quotes or as the plain value at the end of a line, as YAML and
 * shell scripts have it. The editor's own search is used, so its limits, its excludes and its list of results hold.
 */
export function findUses(status: string): Thenable<unknown> {
  const word = status.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return vscode.commands.executeCommand('workbench.action.findInFiles', {
    query: `["'\`]${word}["'\`]|[:=-] *${word} *$`,
    isRegex: true,
    isCaseSensitive: true,
    triggerSearch: true,
  });
}
