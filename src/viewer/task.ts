import type { SideRef, Surface } from './compare/surfaces';
import type { Coverage } from '../features/types';
import type { Walk } from './walk';
import { walkFrom } from './walk';

/** What the reader is about to find out. The panel beside the picture is about it, and the picture shows the answer. */
export type Task = FactsTask | WayTask | WalkTask | CompareTask | CoverageTask;

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

/** How the words of the lifecycle that is shown stand to those of another one, or of another surface. */
export interface CompareTask {
  readonly kind: 'compare';
  /** The surface of the lifecycle that is shown. */
  readonly left: Surface;
  readonly right: SideRef;
  /** The row that is looked at closely. */
  readonly row: RowRef | undefined;
}

/** A row by the word on its left side, or by that on its right one where it has no other. */
export interface RowRef {
  readonly side: 'left' | 'right';
  readonly name: string;
}

/** What a wait or switch in the code covers. */
export interface CoverageTask {
  readonly kind: 'coverage';
  readonly coverage: Coverage;
  /** The status that the reader wants to know about. */
  readonly picked: string | undefined;
}

export const facts: FactsTask = { kind: 'facts' };

export function wayTask(from: string | undefined, to?: string): WayTask {
  return { kind: 'way', from, to };
}

export function walkTask(start: string): WalkTask {
  return { kind: 'walk', walk: walkFrom(start) };
}

export function compareTask(left: Surface, right: SideRef): CompareTask {
  return { kind: 'compare', left, right, row: undefined };
}

/** The status that was picked becomes the end of the way that is still open, or else its new goal. */
export function withEnd({ from, to }: WayTask, status: string): WayTask {
  return from === undefined && status !== to ? wayTask(status, to) : wayTask(from ?? status, status);
}

export function swapped({ from, to }: WayTask): WayTask {
  return wayTask(to, from);
}
