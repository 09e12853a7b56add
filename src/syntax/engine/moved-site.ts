import type { Cases, Site, Span } from '../site';

/** Where an offset of one text is in another. */
export type Move = (offset: number) => number;

/** A site with every place that it speaks of where that stands in another text, and a group further on. */
export function movedSite(site: Site, move: Move, renumber: number): Site {
  const moved = ({ start, end }: Span): Span => ({ start: move(start), end: move(end) });
  const places = { span: moved(site.span), literal: moved(site.literal), group: site.group + renumber };
  const { frame, guards, cases } = site;
  const guarded = guards?.map((guard) => ({
    ...guard,
    calls: guard.calls.map((call) => ({ ...call, name: moved(call.name) })),
  }));
  return {
    ...{ ...site, ...places },
    ...(frame ? { frame: moved(frame) } : {}),
    ...(guarded ? { guards: guarded } : {}),
    ...(cases ? { cases: movedCases(cases, move) } : {}),
  };
}

function movedCases({ room, ...cases }: Cases, move: Move): Cases {
  const subject = { start: move(cases.subject.start), end: move(cases.subject.end) };
  return { ...cases, subject, ...(room ? { room: { ...room, at: move(room.at) } } : {}) };
}

/** The number of groups once some sites more are there. */
export function groupsAfter(sites: readonly Site[], before: number): number {
  return sites.reduce((most, { group }) => Math.max(most, group + 1), before);
}
