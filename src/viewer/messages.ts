import type { GraphModel } from '../features/types';

/** What the extension tells the webview. */
export type ToViewer =
  | { readonly type: 'show'; readonly model: GraphModel; readonly status: string | undefined }
  /** The status under the cursor; undefined when the cursor left it. */
  | { readonly type: 'mark'; readonly status: string | undefined }
  | { readonly type: 'lifecycles'; readonly all: readonly { readonly id: string; readonly title: string }[] };

/** What the webview tells the extension. */
export type ToHost =
  | { readonly type: 'ready' }
  /** Another lifecycle was picked in the panel. */
  | { readonly type: 'choose'; readonly lifecycle: string }
  | { readonly type: 'failed'; readonly message: string };
