import type { Lens } from '../features/lens-types';
import type { GraphModel } from '../features/types';
import { arrangeWith } from '../viewer/arrangement';
import { page, pictureOf } from '../viewer/export/picture';
import { readLayouts } from '../viewer/shipped';
import { everything, viewOf } from '../viewer/view-model';
import { type LensWith, ownFilesUnder } from './own-lifecycles';
import { exitCodes, UsageError, type ExitCode, type Io } from './io';

export const graphFormats = ['mermaid', 'dot', 'svg', 'json', 'markdown'] as const;
export type GraphFormat = (typeof graphFormats)[number];

interface World {
  readonly lensWith: LensWith;
  readonly io: Io;
}

/** Writes what is known of a lifecycle, or of one status of it, as Markdown. */
export async function explain(id: string, status: string | undefined, { lensWith, io }: World): Promise<ExitCode> {
  const lens = await lensKnowing(id, lensWith, io);
  const model = graphNamed(id, lens);
  const known = lens.describe(id, status);
  if (known === undefined)
    throw new UsageError(`${model.title} has no status "${status ?? ''}"; say ${statusesOf(model)}`);
  await io.write(`${known.trimEnd()}\n`);
  return exitCodes.clean;
}

/** Writes the transition graph of a lifecycle. */
export async function graph(id: string, format: GraphFormat, { lensWith, io }: World): Promise<ExitCode> {
  const lens = await lensKnowing(id, lensWith, io);
  const model = graphNamed(id, lens);
  const text = (await textAs[format](model, { lens, io })) ?? '';
  await io.write(`${text.trimEnd()}\n`);
  return exitCodes.clean;
}

const textAs: Readonly<
  Record<
    GraphFormat,
    (model: GraphModel, world: { readonly lens: Lens; readonly io: Io }) => string | undefined | Promise<string>
  >
> = {
  mermaid: ({ id }, { lens }) => lens.mermaid(id),
  dot: ({ id }, { lens }) => lens.dot(id),
  svg: async (model, { io }) => picture(model, await io.loadLayouts()),
  json: (model) => JSON.stringify(model, null, 2),
  markdown: ({ id }, { lens }) => lens.page(id),
};

/** All that is known of a lifecycle, where the build has put it: the library that lays out is left to the viewer. */
function picture(model: GraphModel, layouts: string): string {
  const layOut = () => {
    throw new UsageError(`${model.id} comes without a layout; say --format dot, or draw it in the viewer`);
  };
  return pictureOf(arrangeWith({ shipped: readLayouts(layouts), layOut }, viewOf(model, everything), page));
}

/** Only a lifecycle that is not shipped is looked for in the files of the current folder. */
async function lensKnowing(id: string, lensWith: LensWith, io: Io): Promise<Lens> {
  const { lens } = await lensWith([]);
  return lens.graph(id) ? lens : (await lensWith(await ownFilesUnder(io.folder))).lens;
}

function graphNamed(id: string, lens: Lens): GraphModel {
  const model = lens.graph(id);
  if (model) return model;
  throw new UsageError(`there is no lifecycle "${id}"; say ${lens.lifecycles.map((known) => known.id).join(', ')}`);
}

function statusesOf(model: GraphModel): string {
  return model.nodes.flatMap((node) => (node.kind === 'absent' ? [] : [node.id])).join(', ');
}
