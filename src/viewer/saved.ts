import type { Camera } from './camera';
import { defaultToggles, type Toggles } from './view-model';

/** What the webview keeps while it is hidden and over a reload. The extension reads `lifecycle` to restore the panel. */
export interface Saved {
  readonly lifecycle: string | undefined;
  readonly status: string | undefined;
  /** The status that the extension last asked for. It asks again when a hidden page comes back. */
  readonly asked: string | undefined;
  /** What the reader chose to see; undefined while that is left to the viewer. */
  readonly zoom: Camera | 'whole' | undefined;
  /** Whether the legend is open; undefined while that is left to the viewer. */
  readonly legend: boolean | undefined;
  readonly toggles: Toggles;
}

/** Reads what an earlier version of the viewer may have kept, and makes do with the defaults for all that is missing. */
export function readSaved(kept: unknown): Saved {
  const { lifecycle, status, asked, zoom, legend, toggles } = fields(kept);
  return {
    lifecycle: typeof lifecycle === 'string' ? lifecycle : undefined,
    status: typeof status === 'string' ? status : undefined,
    asked: typeof asked === 'string' ? asked : undefined,
    zoom: zoom === 'whole' ? zoom : readCamera(fields(zoom)),
    legend: typeof legend === 'boolean' ? legend : undefined,
    toggles: readToggles(fields(toggles)),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function readCamera({ x, y, scale }: Readonly<Record<string, unknown>>): Camera | undefined {
  return typeof x === 'number' && typeof y === 'number' && typeof scale === 'number' ? { x, y, scale } : undefined;
}

function readToggles(kept: Readonly<Record<string, unknown>>): Toggles {
  const read = (name: keyof Toggles) => {
    const value = kept[name];
    return typeof value === 'boolean' ? value : defaultToggles[name];
  };
  return { openstack: read('openstack'), inferred: read('inferred'), failures: read('failures') };
}
