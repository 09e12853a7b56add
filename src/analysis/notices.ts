import type { Clue, ClueKind } from '../syntax/site';

/** What is said of a notification as such. */
export function isOfNotice({ kind, text }: Clue): boolean {
  return noticed.has(kind) && /notif/i.test(text);
}

const noticed: ReadonlySet<ClueKind> = new Set(['holder', 'callee', 'parameter', 'function', 'call', 'file']);

/** `notification.payload["state"]`, and what `NOTICE_PAYLOAD` holds. */
export function isPayload({ kind, text }: Clue): boolean {
  return (kind === 'subject' && /\bpayload\b./i.test(text)) || (kind === 'holder' && /payload$/i.test(text));
}

/** In a table of events, what stands beside `"compute.instance.pause.end"` is told of the event. */
export function isEventsName({ kind, text }: Clue): boolean {
  return (kind === 'holder' || kind === 'path') && /\w\.\w+\.(?:start|end|error)$/.test(text);
}

/** The type of a notification: `event_type: "volume.create.end"`, `notify("compute.instance.resize.end", {…})`. */
export function eventIn({ kind, text }: Clue): string | undefined {
  const found = kind === 'field' || kind === 'argument' ? eventType.exec(text) : undefined;
  return found?.[1] ?? found?.[2];
}

const eventType =
  /^(?:event_type: [bu]?["'`]?([\w.-]+)["'`]?|["'](\w+\.(?:\w+\.)+(?:start|end|error|exists|update))["'])$/;
