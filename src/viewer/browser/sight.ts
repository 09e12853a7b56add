import { type Area, areaAround, areasOf } from '../areas';
import type { Arrangement } from '../arrangement';
import { bounded, type Camera, fit, isLegible, openAround, openAt, openAtStart, type Scene, showing } from '../camera';
import type { Saved } from '../saved';
import { surroundingsOf } from '../surroundings';
import { find } from './dom';

/** What there is to see a picture in. */
export type Stage = Omit<Scene, 'picture'>;

/** Where a picture is opened: where the reader chose to, or else at a status, or else at the start of the life. */
export interface Opening {
  readonly zoom: Saved['zoom'];
  readonly status: string | undefined;
  /** Measured now where it was not before. */
  readonly stage?: Stage;
}

/** Which part of the picture the stage shows. Facts may lie over the lower part of the stage. */
export class Sight {
  private readonly stage: HTMLElement;
  private readonly panel: HTMLElement;
  private camera: Camera = { x: 0, y: 0, scale: 1 };

  constructor(private readonly root: Element) {
    this.stage = find(root, '.stage', HTMLElement);
    this.panel = find(root, '.panel', HTMLElement);
  }

  /** How much room there is. Asked after a change of the page, the browser has to lay all of it out for the answer. */
  measure(): Stage {
    const room = { width: this.stage.clientWidth, height: this.stage.clientHeight };
    const [below, over] = [this.stage.getBoundingClientRect(), this.panel.getBoundingClientRect()];
    const covered = over.height > 0 && over.left < below.right ? below.bottom - over.top : 0;
    const textScale = parseFloat(getComputedStyle(document.body).fontSize) / 13;
    return { room, free: { ...room, height: room.height - covered }, textScale };
  }

  /** Shows what the reader chose to see, and otherwise the status or the start of the life in a size that can be read. */
  open(drawn: Arrangement, { zoom, status, stage = this.measure() }: Opening): void {
    const scene = { picture: drawn.layout, ...stage };
    const around = areasAround(drawn, status);
    if (zoom === 'whole') this.turn(() => fit(scene));
    else if (zoom) this.turn(() => zoom);
    else this.turn(() => (around ? openAt(scene, around.status, around.all) : openAtStart(scene, startOf(drawn))));
  }

  /** Brings a status or one of its shapes into sight with the least movement. */
  follow(drawn: Arrangement, name: string): Camera {
    const around = areasAround(drawn, name);
    return this.turn((camera) => (around ? showing(camera, around.status, this.sceneOf(drawn).free) : camera));
  }

  /** Brings several shapes into sight together, as far as they fit. */
  followAll(drawn: Arrangement, shapes: ReadonlySet<string>): void {
    const areas = areasOf(drawn.plan, drawn.layout);
    const around = areaAround([...shapes].flatMap((id) => areas.get(id) ?? []));
    const scene = this.sceneOf(drawn);
    if (around) this.turn((camera) => bounded(showing(camera, around, scene.free), scene));
  }

  /** Opens at several shapes together, in a scale in which they fit if that can be. */
  openAround(drawn: Arrangement, shapes: ReadonlySet<string>): void {
    const areas = areasOf(drawn.plan, drawn.layout);
    const around = areaAround([...shapes].flatMap((id) => areas.get(id) ?? []));
    if (around) this.turn(() => openAround(this.sceneOf(drawn), around));
  }

  /** Takes the room back that the facts have left. */
  settle(drawn: Arrangement): void {
    this.turn((camera) => bounded(camera, this.sceneOf(drawn)));
  }

  turn(change: (camera: Camera) => Camera): Camera {
    this.camera = change(this.camera);
    const { x, y, scale } = this.camera;
    this.root.querySelector('.camera')?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    return this.camera;
  }

  canBeRead(drawn: Arrangement): boolean {
    return isLegible(this.camera, this.sceneOf(drawn));
  }

  private sceneOf({ layout }: Arrangement): Scene {
    return { picture: layout, ...this.measure() };
  }
}

/** Where a status or one of its shapes stands, and it together with its neighbours; nothing for one that is not drawn. */
function areasAround(
  { view, plan, layout }: Arrangement,
  name: string | undefined,
): { readonly status: Area; readonly all: Area } | undefined {
  const areas = areasOf(plan, layout);
  const own = view.shapes.filter(({ id, node }) => node.id === name || id === name).map(({ id }) => id);
  const area = areas.get(own[0] ?? '');
  const all = areaAround([...surroundingsOf(view, new Set(own)).shapes].flatMap((id) => areas.get(id) ?? []));
  return area && all && { status: area, all };
}

function startOf({ view, plan, layout }: Arrangement): Area {
  const first = view.shapes.find(({ kind }) => kind === 'start') ?? view.shapes[0];
  return areasOf(plan, layout).get(first?.id ?? '') ?? { x: 0, y: 0, width: 0, height: 0 };
}
