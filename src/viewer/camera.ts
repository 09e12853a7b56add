import { fitScale } from './arrange';
import type { Size } from './plan';
import type { Point } from './layout';

/** Which part of the picture is seen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const least = 0.15;
const most = 4;

/** The whole picture, in the middle, at most a little larger than the editor's text. */
export function fit(picture: Size, room: Size, textScale: number): Camera {
  const scale = Math.min(fitScale(picture, room), textScale * 1.25);
  return { x: (room.width - picture.width * scale) / 2, y: (room.height - picture.height * scale) / 2, scale };
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

/** Moved just so far that a point of the picture is well inside the room. */
export function showing(camera: Camera, point: Point, room: Size): Camera {
  const [x, y] = [camera.x + point.x * camera.scale, camera.y + point.y * camera.scale];
  return panBy(camera, { x: inside(x, room.width) - x, y: inside(y, room.height) - y });
}

function inside(value: number, length: number): number {
  const edge = Math.min(80, length / 3);
  return Math.min(length - edge, Math.max(edge, value));
}
