import type { Coverage, GraphModel } from '../features/types';
import type { SideRef, Surface } from './compare/surfaces';
import type { ExportFormat } from './export/formats';
import type { UseRef, Uses } from './uses';

/** A lifecycle to show, at a status of it or at none. */
export interface Opening {
  readonly model: GraphModel;
  readonly status?: string | undefined;
}

/** What the extension tells the webview. */
export type ToViewer =
  | ({ readonly type: 'show' } & Opening)
  /** The status under the cursor; undefined when the cursor left it. */
  | { readonly type: 'mark'; readonly status: string | undefined }
  /** The lifecycle on the other side of a comparison. */
  | { readonly type: 'other'; readonly model: GraphModel }
  /** The lifecycle that is shown is to be compared. */
  | { readonly type: 'compare'; readonly left: Surface; readonly right: SideRef; readonly other: GraphModel }
  /** What is known of the uses of a status. */
  | { readonly type: 'uses'; readonly uses: Uses }
  /**
   * The wait or switch under the cursor; undefined when the cursor left it. One that was asked for is shown whatever the
   * reader is about.
   */
  | { readonly type: 'cover'; readonly coverage: Coverage | undefined; readonly asked: boolean }
  /** What has come of a wish. */
  | { readonly type: 'news'; readonly words: string }
  | { readonly type: 'lifecycles'; readonly all: readonly { readonly id: string; readonly title: string }[] };

/** What the webview tells the extension. */
export type ToHost =
  /** The page works; it may have opened with what the page itself says is to be shown first. */
  | { readonly type: 'ready'; readonly isOpen: boolean }
  /** Another lifecycle was picked in the panel. */
  | { readonly type: 'choose'; readonly lifecycle: string }
  /** The other side of a comparison is wanted. */
  | { readonly type: 'other'; readonly lifecycle: string }
  /** Two sides are to be compared of which the first may not be shown yet. */
  | { readonly type: 'compare'; readonly left: SideRef; readonly right: SideRef }
  /** The uses of a status in the workspace are wanted. */
  | { readonly type: 'find'; readonly lifecycle: string; readonly status: string }
  /** Enough uses were looked for. */
  | { readonly type: 'stop-finding' }
  /** A use that was found is to be opened. */
  | { readonly type: 'open-use'; readonly at: UseRef }
  /** The word of a status is to be searched for, whatever resource it is of. */
  | { readonly type: 'search-word'; readonly status: string }
  /** Statuses are to be added to the wait or switch that is shown. */
  | { readonly type: 'add'; readonly statuses: readonly string[] }
  /** A pinned panel keeps its lifecycle: it neither follows the cursor to another one nor is used for another. */
  | { readonly type: 'pin'; readonly pinned: boolean }
  /**
   * A lifecycle is to be saved or copied. Pictures and comparisons come with it; everything else the extension makes itself.
   */
  | {
      readonly type: 'export';
      readonly lifecycle: string;
      /** What the file is called, without its extension, where that is not the lifecycle's id. */
      readonly name?: string;
      readonly format: ExportFormat['id'];
      readonly to: 'file' | 'clipboard';
      readonly content: string | Uint8Array<ArrayBuffer> | undefined;
    }
  | { readonly type: 'failed'; readonly message: string };
