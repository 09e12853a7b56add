/** The forms in which a lifecycle can be taken away from the panel, in the order of the menu. */
export const exportFormats = [
  { id: 'svg', words: 'SVG as shown', extension: 'svg' },
  { id: 'svg-paper', words: 'SVG for paper', extension: 'svg' },
  { id: 'png', words: 'PNG as shown', extension: 'png' },
  { id: 'mermaid', words: 'Mermaid', extension: 'mmd' },
  { id: 'dot', words: 'Graphviz DOT', extension: 'gv' },
  { id: 'json', words: 'JSON', extension: 'json' },
  { id: 'markdown', words: 'Markdown page', extension: 'md' },
] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** Nothing for a word that names no format. */
export function formatNamed(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}

/** Whether the page makes it, because it shows what is drawn; all else the extension knows by itself. */
export function isPicture({ extension }: ExportFormat): boolean {
  return extension === 'svg' || extension === 'png';
}

/** The clipboard of the editor takes text only. */
export function canBeCopied({ extension }: ExportFormat): boolean {
  return extension !== 'png';
}
