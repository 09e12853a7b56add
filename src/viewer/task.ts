import type { Walk } from './walk';
import { walkFrom } from './walk';

/** What the reader is about to find out. The panel beside the picture is about it, and the picture shows the answer. */
export type Task = FactsTask | WayTask | WalkTask;

export interface FactsTask {
  readonly kind: 'facts';
}

/** How to get from one status to another; without a `to`, what can follow. */
export interface WayTask {
  readonly kind: 'way';
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface WalkTask {
  readonly kind: 'walk';
  readonly walk: Walk;
}

export const facts: FactsTask = { kind: 'facts' };

export function wayTask(from: string | undefined, to?: string): WayTask {
  return { kind: 'way', from, to };
}

export function walkTask(start: string): WalkTask {
  return { kind: 'walk', walk: walkFrom(start) };
}

/** The status that was picked becomes the end of the way that is still open, or else its new goal. */
export function withEnd({ from, to }: WayTask, status: string): WayTask {
  return from === undefined && status !== to ? wayTask(status, to) : wayTask(from ?? status, status);
}

export function swapped({ from, to }: WayTask): WayTask {
  return wayTask(to, from);
}
