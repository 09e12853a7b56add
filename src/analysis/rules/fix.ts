import type { Site } from '../../syntax/site';
import type { Fix } from '../finding';

/** Puts another word inside the literal's quotes. */
export function replaceWith(site: Site, word: string, options: { preferred: boolean; safe: boolean }): Fix {
  return { title: `Change to "${word}"`, edits: [{ span: site.span, newText: word }], ...options };
}
