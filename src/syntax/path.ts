import type { Source } from './site';

/**
 * Where a text stands in its project. What lies around the project tells nothing of it: somebody's home may be called
 * after any cloud. Where nobody tells, the path of the uri: `/home/me/volume.go` for `file:///home/me/volume.go`.
 */
export function pathOf({ uri, path }: Pick<Source, 'uri' | 'path'>): string {
  return path ?? uri.replace(/^[a-z][\w+.-]+:(?:\/\/[^/]*)?/i, '');
}
