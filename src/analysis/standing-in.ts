import type { Lifecycle, Recognition } from '../catalog/types';
import type { Clue, ClueKind, Site, SiteRole } from '../syntax/site';
import { isExtensionKey, isOwnCloudNamed } from './abroad';
import { expressionOf } from './expression';
import type { Lexicon } from './lexicon';
import { readExpression } from './reading';
import { wordsOf } from './words';

/** `volume["status"] == "ERROR"`, `FakeVolume(status="ERROR")`: what is read from an answer, stands in one or is put there. */
export function isAnswer({ role, clues }: Site, lexicon: Lexicon): boolean {
  const kind = answering[role];
  const nearest = clues.find((clue) => clue.kind === kind)?.text ?? '';
  if (isWaits(nearest, lexicon)) return false;
  // A client's own model of a server has a `state`, which is set to whatever it likes.
  if (role === 'assigned' && !/status\W*$/i.test(nearest)) return false;
  const isPart = (kind === 'holder' && role !== 'assigned') || expressionOf(nearest).chain.length > 1;
  return isPart && readExpression(nearest, lexicon).attribute === 'status';
}

const answering: Partial<Record<SiteRole, ClueKind>> = {
  compared: 'subject',
  case: 'subject',
  property: 'holder',
  keyword: 'holder',
  assigned: 'holder',
};

/** A test makes up whatever word it likes, and whatever answers. */
export function isTested({ clues }: Pick<Site, 'clues'>): boolean {
  return clues.some(({ kind, text }) => surrounding.has(kind) && wordsOf(text).some((word) => tested.has(word)));
}

const surrounding: ReadonlySet<ClueKind> = new Set(['class', 'file', 'function']);

const tested: ReadonlySet<string> = new Set(['test', 'tests', 'fake', 'fakes', 'mock', 'mocks']);

/** Whether a wait, or a function that waits, is given the word. */
export function isAwaited({ clues }: Site, lexicon: Lexicon): boolean {
  return clues.some(({ kind, text }) => (kind === 'callee' || kind === 'holder') && isWaits(text, lexicon));
}

function isWaits(name: string, { waitWords, waitCalls }: Lexicon): boolean {
  return wordsOf(name).some((word) => waitWords.has(word) || waitCalls.has(word));
}

/** `VolumeState.tostring(VolumeState.READY)` is how an enum of the code's own is written. */
const enumsOwn = /^[A-Z]\w*(?:State|Status)\.\w+\(/;

/** Whether the status itself is compared with it or waited for, or it stands for that in a record as only our API has it. */
export function isOutright(site: Site, lifecycle: Lifecycle, lexicon: Lexicon): boolean {
  return (
    isComparedOutright(site, lifecycle, lexicon) ||
    isOfRecord(site, lifecycle, lexicon) ||
    isOursToAwait(site, lifecycle)
  );
}

/** `servers.WaitForStatus(client, id, "RUNNING", 60)`: a function of our own library waits for what the API answers. */
function isOursToAwait({ clues }: Site, { recognition }: Lifecycle): boolean {
  const callee = clues.find(({ kind }) => kind === 'callee')?.text ?? '';
  return recognition.calls?.some((call) => /wait/i.test(call) && `.${callee}`.endsWith(`.${call}`)) ?? false;
}

/**
 * Whether it is the status in a record as only our API has it, `{"status": "RUNNING", "OS-EXT-STS:vm_state": "active"}`, or is
 * given with such an attribute: `FakeServer(status="SHUTDOWN", vm_state="stopped")`.
 */
export function isOfRecord({ role, clues }: Site, { recognition }: Lifecycle, lexicon: Lexicon): boolean {
  const holder = readExpression(clues.find(({ kind }) => kind === 'holder')?.text ?? '', lexicon);
  if ((role !== 'property' && role !== 'keyword') || holder.attribute !== 'status' || holder.special) return false;
  const isKey = (text: string): boolean =>
    role === 'property' ? isExtensionKey(text) : readExpression(text, lexicon).special;
  return clues.some(({ kind, text }) => kind === 'sibling' && isKey(text) && recognition.siblings?.includes(text));
}

/**
 * `server.Status == "IN_PROGRESS"`, and `s.Status` of what is traced to a server: not to be confused with a variable that a
 * waiter calls status.
 */
export function isComparedOutright({ role, clues }: Site, { id, recognition }: Lifecycle, lexicon: Lexicon): boolean {
  if (role !== 'compared' && role !== 'case') return false;
  if (isPrinted(clues, recognition, lexicon)) return true;
  const trace = clues.find(({ kind }) => kind === 'type' || kind === 'origin');
  const traced = trace && readExpression(trace.text, lexicon);
  const isTraced = traced?.lifecycles.has(id) ?? false;
  return clues.some(({ kind, text }) => {
    if (kind !== 'subject' || enumsOwn.test(text)) return false;
    const { attribute, lifecycles, stranger } = readExpression(text, lexicon);
    // `status = client.show_server(id)["server"]["status"]`
    const isRead = traced?.attribute === 'status' && !traced.special && isOwnCloudNamed(clues, lexicon);
    const isOf = lifecycles.size === 0 && !stranger && isTraced && (isRead || expressionOf(text).chain.length > 1);
    return attribute === 'status' && (lifecycles.has(id) || isOf);
  });
}

/** What a command of ours prints: `[ "$(openstack server show web -c status -f value)" = "RUNNING" ]`. */
function isPrinted(clues: readonly Clue[], { commands = [] }: Recognition, lexicon: Lexicon): boolean {
  const isOurs = clues.some(({ kind, text }) => kind === 'resource' && commands.some((each) => text.startsWith(each)));
  const columns = clues.filter(({ kind }) => kind === 'origin').map(({ text }) => readExpression(text, lexicon));
  return isOurs && columns.some(({ attribute, special }) => attribute === 'status' && !special);
}
