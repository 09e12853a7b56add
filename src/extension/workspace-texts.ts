import * as vscode from 'vscode';
import { contentOfBytes } from '../features/content';
import { fileEndings, languageOf } from '../features/languages';
import type { Source } from '../features/types';
import { pathIn, sourceOf } from './documents';
import type { Host } from './host';
import { withoutIgnored } from './ignored-files';

/** More files than this are not looked at, and the answer says so. */
export const mostFiles = 20_000;

/** Nothing is known yet of what git leaves out when they are listed. */
const mostListed = 5 * mostFiles;

/** The files of the workspace that the core can read, but for those that the user or git keeps out of searches. */
export async function readableFiles(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const pattern = `**/*{${fileEndings.join(',')}}`;
  const listed = await vscode.workspace.findFiles(pattern, leftOut(), mostListed, token);
  return (await withoutIgnored(listed, leftOut(), token)).slice(0, mostFiles);
}

/** The text of a file as it is in its editor, or else on the disk. Nothing for one that nobody reads. */
export async function textOf(uri: vscode.Uri, { log }: Host): Promise<Source | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return sourceOf(open, log);
  const languageId = languageOf(uri.path);
  if (languageId === undefined) return undefined;
  try {
    const content = contentOfBytes(await vscode.workspace.fs.readFile(uri), languageId, decode);
    if (content.kind === 'text')
      return { uri: uri.toString(), path: pathIn(uri), languageId, version: 1, text: content.text };
  } catch (error) {
    log.info(`${uri.toString()} could not be read: ${String(error)}`);
  }
  return undefined;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What the settings keep out of the explorer and out of searches, as one pattern. */
function leftOut(): string {
  const patterns = ['files', 'search'].flatMap((part) => {
    const set = vscode.workspace.getConfiguration(part).get<Readonly<Record<string, unknown>>>('exclude', {});
    return Object.entries(set).flatMap(([pattern, isOut]) => (isOut === true ? [pattern] : []));
  });
  return `{${[...new Set(patterns)].join(',')}}`;
}
