import type { Subject } from './code';

export const typescriptHead = `import { setTimeout as pause } from 'node:timers/promises';
import { BlockStorageClient, type Snapshot, type Volume } from '@example/cloud-sdk/block-storage';
import { ComputeClient, type Server } from '@example/cloud-sdk/compute';
import { HttpError } from '../errors';
import { logger } from '../logger';
import type { Page, Settings } from '../types';
`;

const wait = ({ name, noun, status, other }: Subject): string => `
export async function waitFor${name}(client: ${name}Client, id: string, settings: Settings): Promise<${name}Detail> {
  const deadline = Date.now() + settings.timeout;
  let ${noun} = await client.${noun}s.get(id);
  while (${noun}.status === '${other}') {
    if (Date.now() > deadline) {
      throw new HttpError(504, \`the ${noun} \${id} took too long\`);
    }
    logger.debug({ id, size: ${noun}.size }, 'waiting');
    await pause(settings.interval);
    ${noun} = await client.${noun}s.get(id);
  }
  if (${noun}.status !== '${status}') {
    logger.warn({ id, name: ${noun}.name }, 'it is not what was asked for');
    throw new HttpError(409, \`the ${noun} \${id} is \${${noun}.status}\`);
  }
  return ${noun};
}
`;

const list = ({ name, noun }: Subject): string => `
export async function list${name}(client: ${name}Client, query: ${name}Query = {}): Promise<Page<${name}Detail>> {
  const parameters = new URLSearchParams({ limit: String(query.limit ?? 100), sort: query.sort ?? 'created_at' });
  if (query.marker !== undefined) {
    parameters.set('marker', query.marker);
  }
  if (query.name !== undefined) {
    parameters.set('name', query.name);
  }
  const response = await client.request('GET', \`/${noun}s/detail?\${parameters.toString()}\`, {
    headers: { Accept: 'application/json', 'X-Request-Id': crypto.randomUUID() },
  });
  if (!response.ok) {
    const { message, code } = (await response.json()) as { message: string; code: string };
    logger.error({ code, path: response.url }, message);
    throw new HttpError(response.code, message);
  }
  const body = (await response.json()) as { ${noun}s: ${name}Detail[]; links?: { rel: string; href: string }[] };
  return { items: body.${noun}s, next: body.links?.find((link) => link.rel === 'next')?.href };
}
`;

const model = ({ name, noun }: Subject): string => `
export interface ${name}Detail {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly status: string;
  readonly createdAt: string;
  readonly availabilityZone: string;
  readonly metadata: Readonly<Record<string, string>>;
}

export class ${name}Store {
  private readonly items = new Map<string, ${name}Detail>();

  constructor(private readonly owner: string, private readonly kind: 'hot' | 'cold' = 'hot') {}

  add(item: ${name}Detail): void {
    if (this.items.has(item.id)) {
      logger.info({ id: item.id, owner: this.owner, kind: this.kind }, 'the ${noun} is known already');
    }
    this.items.set(item.id, item);
  }

  find(predicate: (item: ${name}Detail) => boolean): ${name}Detail | undefined {
    for (const item of this.items.values()) {
      if (predicate(item)) return item;
    }
    return undefined;
  }
}
`;

const view = ({ name, noun }: Subject): string => `
export function describe${name}(items: readonly ${name}Detail[], locale = 'en'): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const sizes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'gigabyte' });
  return items
    .filter((item) => item.name !== '' && !item.name.startsWith('.'))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((item) => {
      const parts = [item.name, sizes.format(item.size), format.format(new Date(item.createdAt))];
      const owner = item.metadata['owner'] ?? 'nobody';
      const zone = item.availabilityZone.split('-').at(-1) ?? '';
      return [...parts, owner, zone, '${noun}'].join(' · ');
    });
}
`;

export const typescriptFunctions = { speaking: wait, silent: [list, model, view] };
