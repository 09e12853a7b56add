/** The path of a document's uri: `/work/volume.go` for `file:///work/volume.go`. */
export function pathOf(uri: string): string {
  return uri.replace(/^[a-z][\w+.-]+:(?:\/\/[^/]*)?/i, '');
}
