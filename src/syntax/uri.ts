/** The path of a document's uri: `/home/me/volume.go` for `file:///home/me/volume.go`. */
export function pathOf(uri: string): string {
  return uri.replace(/^[a-z][\w+.-]+:(?:\/\/[^/]*)?/i, '');
}
