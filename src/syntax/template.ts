import type { Source } from './site';

const ending = /\.(?:j2|jinja2?|tpl|tmpl)$/i;

/** The name of the file that a template makes: `start.sh` for `start.sh.j2`. */
export function madeBy(path: string): string {
  return path.replace(ending, '');
}

/**
 * A template's text as what it makes looks, with every character in its place: blanks for its own statements and remarks,
 * and a name for each value that it puts in.
 */
export function made(source: Source): Source {
  if (!ending.test(source.uri)) return source;
  const plain = source.text
    .replace(/\{%[^]*?%\}|\{#[^]*?#\}|^[ \t]*\{\{.*\}\}[ \t]*$/gm, (each) => each.replace(/[^\n]/g, ' '))
    .replace(/\{\{.*?\}\}/g, (each) => each.replace(/\W/g, '_'));
  return { ...source, text: plain };
}
