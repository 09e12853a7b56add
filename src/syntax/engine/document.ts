import type { Edit, Tree } from 'web-tree-sitter';
import type { Adapter } from '../adapter';
import type { Site, Wanted } from '../site';
import type { WrittenWait } from '../wait';
import { KeptWaits } from '../waits/kept';
import { waitsIn, type WaitReader } from '../waits/reader';
import { Branch } from './branch';
import { changesBetween } from './changes';
import { editBetween } from './edits';
import type { Ready } from './languages';
import { placed, readRegion, stillIs, untouched, type Region } from './regions';
import type { Scope } from './scope';
import { Surroundings } from './surroundings';

/** What was read of one version of a text. */
interface Version {
  readonly text: string;
  readonly tree: Tree;
  readonly world: Surroundings;
  readonly wanted: Wanted;
  readonly file: Scope | undefined;
  readonly regions: readonly Region[];
  readonly sites: readonly Site[];
  /** Read when somebody asks for them. */
  waits?: readonly WrittenWait[];
}

/** A document that is read again and again while someone types: each version costs only what changed in it. */
export class Document {
  #last: Version | undefined;

  constructor(
    private readonly path: string,
    readonly adapter: Adapter,
    private readonly ready: Ready,
  ) {}

  /** The sites of a text; `guest` reads the texts of another language in its strings. */
  sitesOf(text: string, wanted: Wanted, guest?: Ready): readonly Site[] {
    const last = this.#last;
    if (last?.text === text && last.wanted === wanted) return last.sites;
    const edit = last && editBetween(last.text, text);
    if (edit) last.tree.edit(edit);
    const tree = this.ready.parser.parse(text, last?.tree);
    this.free();
    if (!tree) return [];
    const root = new Branch(tree.rootNode, undefined);
    const { path, adapter } = this;
    const world = new Surroundings({ text, path, adapter, query: this.ready.query, root, guest });
    const regions = edit && last.wanted === wanted ? reread(world, wanted, last, edit) : read(world, wanted);
    const sites = regions.flatMap((region) => region.sites);
    this.#last = { text, tree, world, wanted, file: world.knownFile, regions, sites };
    return sites;
  }

  waitsOf(text: string, wanted: Wanted, readers: readonly WaitReader[], guest?: Ready): readonly WrittenWait[] {
    this.sitesOf(text, wanted, guest);
    const last = this.#last;
    return last ? (last.waits ??= waitsIn(last.world, readers, last.regions)) : [];
  }

  free(): void {
    this.#last?.tree.delete();
    this.#last = undefined;
  }
}

function read(world: Surroundings, wanted: Wanted): readonly Region[] {
  return numbered(world.script.root.children.map((branch) => readRegion(branch, world, wanted)));
}

/** Takes over what was read of the declarations that are as they were, as far as all that they speak of is. */
function reread(world: Surroundings, wanted: Wanted, last: Version, edit: Edit): readonly Region[] {
  const { root, text } = world.script;
  const old = untouched(last.regions, edit);
  const kept = root.children.map((branch) => {
    const region = old.get(branch.start);
    return region && stillIs(region, branch) ? region : undefined;
  });
  const keeps = new Set(kept);
  const isChanged = changesBetween(
    { text: last.text, file: last.file, changed: last.regions.filter((region) => !keeps.has(region)) },
    { text, file: last.file && world.file, changed: root.children.filter((_, index) => !kept[index]) },
  );
  const regions = root.children.map((branch, index) => {
    const region = kept[index];
    if (!region || isChanged(region.asked)) return readRegion(branch, world, wanted);
    const own = placed(region, branch.start, region.base);
    return isChanged(region.waits.asked) ? { ...own, waits: new KeptWaits() } : own;
  });
  return numbered(regions);
}

/** Gives each region's groups numbers of their own. */
function numbered(regions: readonly Region[]): readonly Region[] {
  let base = 0;
  return regions.map((region) => {
    const own = placed(region, region.start, base);
    base += region.groups;
    return own;
  });
}
