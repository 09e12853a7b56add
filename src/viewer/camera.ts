import { type Area, centreOf } from './areas';
import { fitScale } from './arrangement';
import type { Size } from './plan';
import type { Point } from './layout';

/** Which part of the picture is seen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What there is to see, and the room to see it in. */
export interface Scene {
  readonly picture: Size;
  readonly room: Size;
  /** The part of the room, from its top left corner, that the facts leave free. */
  readonly free: Size;
  /** Size of the editor's text, as a multiple of the usual one. */
  readonly textScale: number;
}

const least = 0.15;
const most = 4;
/** Scales, at the usual text size: names are read at ease, can be read, and can be told apart. */
const comfortable = 0.9;
const legible = 0.75;
const discernible = 0.55;
/** Room for what sticks out of a box: its ring and the words above it. */
const rim = 24;

/** The whole picture, in the middle, at most a little larger than the editor's text. */
export function fit({ picture, room, textScale }: Scene): Camera {
  const scale = Math.min(fitScale(picture, room), textScale * 1.25);
  return { x: (room.width - picture.width * scale) / 2, y: (room.height - picture.height * scale) / 2, scale };
}

/** A status and what is around it, in the scale of the whole picture where that can be read, otherwise in one that can. */
export function openAt(scene: Scene, status: Area, around: Area): Camera {
  const { free, textScale } = scene;
  const whole = fit(scene);
  const near = fitScale({ width: around.width + 2 * rim, height: around.height + 2 * rim }, free);
  const scale = isLegible(whole, scene) ? whole.scale : readableScale(near / textScale) * textScale;
  const camera = centredOn(centreOf(near < scale ? status : around), scale, free);
  return showing(bounded(camera, scene), status, free);
}

/** Several statuses together, as large as they fit between a size in which they can be told apart and one read at ease. */
export function openAround(scene: Scene, area: Area): Camera {
  const { free, textScale } = scene;
  const near = fitScale({ width: area.width + 2 * rim, height: area.height + 2 * rim }, free) / textScale;
  const scale = Math.min(comfortable, Math.max(discernible, near)) * textScale;
  return showing(bounded(centredOn(centreOf(area), scale, free), scene), area, free);
}

function readableScale(wished: number): number {
  return wished < legible ? comfortable : Math.min(comfortable, wished);
}

/** The whole picture where its shapes can be told apart, otherwise as much of it as can be, from the start of the life on. */
export function openAtStart(scene: Scene, start: Area): Camera {
  const whole = fit(scene);
  const scale = discernible * scene.textScale;
  return whole.scale >= scale ? whole : bounded(centredOn(centreOf(start), scale, scene.room), scene);
}

/** Whether names can be read. */
export function isLegible({ scale }: Camera, { textScale }: Scene): boolean {
  return scale >= legible * textScale;
}

/** Larger or smaller, with the given point of the room staying where it is. */
export function zoomAt(camera: Camera, at: Point, factor: number): Camera {
  const scale = Math.min(most, Math.max(least, camera.scale * factor));
  const grown = scale / camera.scale;
  return { x: at.x - (at.x - camera.x) * grown, y: at.y - (at.y - camera.y) * grown, scale };
}

export function panBy(camera: Camera, by: Point): Camera {
  return { ...camera, x: camera.x + by.x, y: camera.y + by.y };
}

/** Moved just so far that a part of the picture is well inside the room. */
export function showing(camera: Camera, area: Area, room: Size): Camera {
  const { scale } = camera;
  return {
    x: inside(camera.x, { start: area.x * scale, length: area.width * scale }, room.width),
    y: inside(camera.y, { start: area.y * scale, length: area.height * scale }, room.height),
    scale,
  };
}

/** Moved just so far that no room is left empty beyond a rim of a picture that is larger, and that a smaller one is in the middle. */
export function bounded(camera: Camera, { picture, free }: Scene): Camera {
  const bound = (at: number, length: number, room: number) =>
    length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, at));
  const { scale } = camera;
  return {
    x: bound(camera.x, picture.width * scale, free.width),
    y: bound(camera.y, picture.height * scale, free.height),
    scale,
  };
}

function centredOn({ x, y }: Point, scale: number, { width, height }: Size): Camera {
  return { x: width / 2 - x * scale, y: height / 2 - y * scale, scale };
}

function inside(
  at: number,
  { start, length }: { readonly start: number; readonly length: number },
  room: number,
): number {
  const edge = Math.max(0, Math.min(rim, (room - length) / 2));
  return Math.min(room - edge - length - start, Math.max(edge - start, at));
}
