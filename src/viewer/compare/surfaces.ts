import { absent } from '../../catalog/types';
import type { GraphEdge, GraphModel } from '../../features/types';
import { isExtra } from '../view-model';

/** Where the words of a lifecycle are met, or who tells of them. */
export const surfaces = ['api', 'console', 'vendor', 'openstack'] as const;
export type Surface = (typeof surfaces)[number];

/** Whether the provider's own documents, or OpenStack's documents and code, tell of something. */
export type Teller = Extract<Surface, 'vendor' | 'openstack'>;

/** One side of a comparison, by name. */
export interface SideRef {
  readonly lifecycle: string;
  readonly surface: Surface;
}

export const surfaceNames: Readonly<Record<Surface, string>> = {
  api: 'API',
  console: 'Console',
  vendor: 'Huawei and OTC documents',
  openstack: 'OpenStack',
};

export function surfaceNamed(text: unknown): Surface | undefined {
  return surfaces.find((surface) => surface === text);
}

/** The surfaces on which a lifecycle can be looked at apart. */
export function surfacesOf(model: GraphModel): readonly Surface[] {
  const hasConsole = model.labels.length > 0 || model.nodes.some(({ console }) => console.length > 0);
  const statuses = model.nodes.filter(({ kind }) => kind !== 'absent').map(({ id }) => id);
  const [vendor, openstack] = (['vendor', 'openstack'] as const).map((by) =>
    statuses.filter((status) => isTold(model, status, by)),
  );
  const isToldApart = vendor?.length && openstack?.length && String(vendor) !== String(openstack);
  return [
    'api',
    ...(hasConsole ? (['console'] as const) : []),
    ...(isToldApart ? (['vendor', 'openstack'] as const) : []),
  ];
}

/** Whether one of them knows a status: by name, or because it tells how the status comes or goes. */
export function isTold(model: GraphModel, status: string, by: Teller): boolean {
  const own = model.nodes.find(({ id }) => id === status)?.sources ?? [];
  if (own.some((source) => tellerOf(source) === by)) return true;
  // The provider's lists of statuses are whole. OpenStack has none: there, who tells of a way tells of its ends.
  if (by === 'vendor') return false;
  const around = model.edges.filter(({ from, to }) => from === status || to === status);
  return around.some(({ evidence, sources }) => evidence !== 'inferred' && sources.some(isOfOpenStack));
}

/**
 * Whether a transition can be met on a side. The provider's side lacks what only OpenStack knows; OpenStack's lacks the ways
 * between statuses that it does not have. That it is not named as a source proves nothing: the catalog does not quote all.
 */
export function isWayTold(model: GraphModel, edge: GraphEdge, by: Teller): boolean {
  if (by === 'vendor') return !isExtra(edge);
  return [edge.from, edge.to].every((status) => status === absent || isTold(model, status, by));
}

function isOfOpenStack(source: string): boolean {
  return tellerOf(source) === 'openstack';
}

function tellerOf(source: string): Teller {
  return source.startsWith('openstack/') ? 'openstack' : 'vendor';
}
