/** Makes text safe inside Markdown; statuses hold underscores, which would turn into emphasis. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
}

/** Inline code; backticks never occur in statuses, so they are dropped. */
export function code(text: string): string {
  return `\`${text.replace(/`/g, '')}\``;
}

/** A link that runs one of the extension's commands; the editor decides whether to trust it. */
export function commandLink(label: string, command: string, ...args: readonly (string | number | undefined)[]): string {
  return `[${label}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
}
