import type { Clue, ClueKind, Site, SiteRole } from '../syntax/site';
import { expressionOf, hasWord } from './expression';
import { isOperation, type Lexicon } from './lexicon';
import { remembered } from './memory';
import { eventIn, isEventsName, isOfNotice, isPayload } from './notices';
import { readExpression } from './reading';
import { foldedName, wordsOf } from './words';

/** What is said of a site, in the words of analysis. */
interface Phrased {
  readonly role: SiteRole;
  readonly clues: readonly Clue[];
}

/**
 * Puts what is said of sites into the words of analysis: what an assertion compares, which fields only stand beside it. Sites
 * that share a list of clues still share one afterwards.
 */
export function rephraserFor(lexicon: Lexicon): (site: Site) => Site {
  const known = new WeakMap<readonly Clue[], Map<SiteRole, Phrased>>();
  return (site) => {
    const ofClues = remembered(known, site.clues, () => new Map<SiteRole, Phrased>());
    return { ...site, ...remembered(ofClues, site.role, () => phrased(site, lexicon)) };
  };
}

function phrased(site: Site, lexicon: Lexicon): Phrased {
  const { role, clues: written } = site;
  const told = written.map(recorded);
  const callee = told.find((clue) => clue.kind === 'callee');
  const isCompared = role === 'argument' && callee !== undefined && isAssertion(callee.text, lexicon);
  const isWait = callee !== undefined && hasWord(callee.text, lexicon.waitCalls);
  const clues = told.flatMap((clue) => (isCompared ? turned(clue) : [isWait ? handed(clue) : clue]));
  const isNotice = clues.some((clue) => eventIn(clue) !== undefined || isPayload(clue));
  const isGivenBack = role === 'returned' || clues.some(isReturn);
  const isAnswer = clues.some(({ kind, text }) => kind === 'use' && text === 'return');
  const giver = clues.find(({ kind, text }) => kind === 'function' && isGivenBack && !converting.test(text));
  // `{"status": "error"}`, which `delete_volume` answers, tells how it went.
  const isOutcome =
    isAnswer &&
    lexicon.invented.has(foldedName(site.value)) &&
    isOperation(wordsOf(giver?.text ?? '')[0] ?? '', lexicon);
  const given: readonly Clue[] = giver && !isOutcome ? [{ kind: 'field', text: giver.text }] : [];
  return {
    role: isCompared ? 'compared' : role,
    clues: [
      ...given,
      ...ownerOf({ role, clues: told }, lexicon),
      // What is said of a notification as such says nothing of its payload: `FAKE_NOTIFICATION`.
      ...clues
        .filter(
          (clue) =>
            !isNamesake(clue, site) && !isReturn(clue) && !isEventsName(clue) && !(isNotice && isOfNotice(clue)),
        )
        .filter((clue) => !(isGivenBack && isMadeFrom(clue, lexicon)))
        .filter((clue) => !(isOutcome && clue.text === giver?.text))
        .map((clue) => reworded(clue, role, lexicon)),
    ],
  };
}

/** `VOLUME_RESET = "volume_reset"` says the same twice, and of a volume nothing. */
function isNamesake({ kind, text }: Clue, { role, value }: Site): boolean {
  return role === 'constant' && kind === 'holder' && foldedName(text) === foldedName(value);
}

/** What a function is given that it makes something else of: the `vm_state` from which a status follows. */
function isMadeFrom({ kind, text }: Clue, lexicon: Lexicon): boolean {
  const name = /^\w+/.exec(text)?.[0] ?? '';
  return kind === 'parameter' && readExpression(name, lexicon).special;
}

/** What `toInstanceStatus` gives back may be anybody's word. */
const converting = /^(?:to|from|convert|map|translate)(?:_|[A-Z])/;

/** `return update, snapshots`: the one says nothing of the other, but the function's name does of both. */
function isReturn({ kind, text }: Clue): boolean {
  return kind === 'use' && /^return\b[\s(]*[\w, ]*\)?$/.test(text);
}

function ownerOf(site: Phrased, lexicon: Lexicon): readonly Clue[] {
  const name = fileOfConstant(site, lexicon) ?? classOfField(site, lexicon);
  return name === undefined ? [] : [{ kind: 'type', text: name }];
}

/** `self.status`, and a field of a class, is the status of what the class is. */
function classOfField({ role, clues }: Phrased, lexicon: Lexicon): string | undefined {
  const holders = clues.filter(({ kind }) => kind === 'holder' || kind === 'subject').map(({ text }) => text);
  const isDeclared = (role === 'constant' || role === 'element') && !clues.some(({ kind }) => kind === 'function');
  // `self.status = kwargs.get('status', 'ACTIVE')` has the name twice.
  const own = holders.slice(0, 2).flatMap((text) => ownField.exec(text)?.[1] ?? []);
  const giver =
    role === 'returned' ? clues.find(({ kind, text }) => kind === 'function' && getter.test(text)) : undefined;
  const name = isDeclared ? holders[0] : (giver?.text ?? own[0]);
  const owner = clues.find(({ kind }) => kind === 'class')?.text;
  if (name === undefined || owner === undefined || /test/i.test(owner)) return undefined;
  const { attribute, special } = readExpression(name, lexicon);
  const { lifecycles, stranger } = readExpression(owner, lexicon);
  // `UPLOADING_STATUS` in a class that is no resource is told by that class of nothing.
  const isLoose = /^[A-Z][A-Z_]*$/.test(name) && lifecycles.size === 0 && !stranger;
  return attribute === 'status' && !special && !isLoose ? owner : undefined;
}

/** `def status(self)`, `getStatus()` */
const getter = /^(?:get_?)?(?:status|state)$/i;

/** `self.status`, and `self.info["status"]` and `self._ovo.status` of what was answered about the same. */
const ownField = /^(?:self|this)\.(?:_?(?:data|info|json|obj|ovo|raw)(?:\.get)?\W["']?)?(\w+)(?:["'].*)?$/;

/** A file is named for what its constants are: `vm_states.py`. */
function fileOfConstant({ role, clues }: Phrased, lexicon: Lexicon): string | undefined {
  const is = (kind: ClueKind, pattern = /./): string | undefined =>
    clues.find((clue) => clue.kind === kind && pattern.test(clue.text))?.text;
  const isConstant = role === 'constant' || is('holder', /^[A-Z][A-Z_]+$/);
  const name = isConstant && !is('class') && !is('type') ? /(\w+)\.\w+$/.exec(is('file') ?? '')?.[1] : undefined;
  return name && readExpression(name, lexicon).special ? name : undefined;
}

/**
 * `wait_for_server.assert_called_once_with("ACTIVE")` tells with what `wait_for_server` was called, and a list of its words what
 * a client's command line says.
 */
function recorded(clue: Clue): Clue {
  if (clue.kind === 'callee') return { kind: 'callee', text: clue.text.replace(mockAssertion, '') };
  const isCommand = commanding.has(clue.kind) && command.test(clue.text);
  return isCommand ? { ...clue, text: clue.text.replace(/["'],\s*["']/g, ' ') } : clue;
}

const commanding: ReadonlySet<ClueKind> = new Set(['origin', 'subject']);
const command = /["'](?:openstack|nova|cinder|glance)["'],\s*["']/;

const mockAssertion = /\.assert_(?:called|any_call|has_calls|not_called)\w*$/;

function isAssertion(callee: string, lexicon: Lexicon): boolean {
  return hasWord(callee, lexicon.assertions);
}

/**
 * `wait_for_status(resource=snapshot, status="available")`: what a wait is given tells for what it waits, as does a name that
 * stands for it in a test: `wait_for_status.assert_called_with("fake_server", ["ACTIVE"])`, or for a client's resource, as
 * `wait_for_status("volume snapshot", name, "available")` does.
 */
function handed(clue: Clue): Clue {
  const name = clue.kind === 'argument' ? /^["'](\w+(?: [a-z]+)*)["']$/.exec(clue.text)?.[1] : undefined;
  if (name !== undefined) return { kind: 'argument', text: name.replaceAll(' ', '_') };
  const value = clue.kind === 'field' ? /^\w+: ([A-Za-z_].*)/.exec(clue.text)?.[1] : undefined;
  return value === undefined ? clue : { kind: 'argument', text: value };
}

/** `assertEqual(volume.status, "available")` compares: its other arguments are what the literal is compared with. */
function turned(clue: Clue): readonly Clue[] {
  return [clue.kind === 'argument' ? { kind: 'subject', text: clue.text } : clue];
}

function reworded(clue: Clue, role: SiteRole, lexicon: Lexicon): Clue {
  const event = eventIn(clue);
  if (event !== undefined && readExpression(event, lexicon).unknown === 0) return { kind: 'resource', text: event };
  const address = addressing.has(clue.kind) ? terraformAddress.exec(clue.text)?.[1] : undefined;
  if (address !== undefined) return { kind: 'resource', text: address };
  if (clue.kind === 'field' && !isKeyMark(clue)) return fieldOrSibling(clue, lexicon);
  if (clue.kind !== 'argument') return clue;
  if (isClient(clue.text)) return { kind: 'resource', text: clue.text };
  const isOther = /^["'`](?!--)/.test(clue.text) && role === 'keyword';
  return isOther || isMereText(clue.text, lexicon) ? { kind: 'parameter', text: clue.text } : clue;
}

const addressing: ReadonlySet<ClueKind> = new Set(['argument', 'subject', 'origin']);

/** `"openstack_blockstorage_volume_v3.snapshot_source"`: its type tells what it is, whatever it is called. */
const terraformAddress = /^["'`](?:data\.)?([a-z][a-z\d]*_\w+)\.(?=[a-z_])[\w-]+["'`]$/i;

/** `"nova-compute"` beside a status may name anything, unlike `"volume.status"` and a variable called volume. */
function isMereText(text: string, lexicon: Lexicon): boolean {
  return /^["'`]/.test(text) && readExpression(text, lexicon).attribute !== 'status';
}

/** Whether syntax says that the literal is itself a key. */
export function isKey(clues: readonly Clue[]): boolean {
  return clues.some(isKeyMark);
}

function isKeyMark({ kind, text }: Clue): boolean {
  return kind === 'field' && text === 'key';
}

/** `wait_for_status(self.snapshots_client, …)`: whom a helper asks tells the resource, whatever the helper is called. */
function isClient(text: string): boolean {
  return wordsOf(expressionOf(text).chain.at(-1) ?? '').at(-1) === 'client';
}

/** A wait's `Refresh: volumeRefresh(client, id)` gives the status; any other field is only another attribute beside it. */
function fieldOrSibling(clue: Clue, lexicon: Lexicon): Clue {
  const colon = clue.text.indexOf(': ');
  const name = clue.text.slice(0, colon);
  const value = clue.text.slice(colon + 1);
  const gives = wordsOf(name).some((word) => asking.has(word));
  const told = prose.has(name) ? statusOf.exec(value)?.[1] : undefined;
  if (told !== undefined && !readExpression(told, lexicon).unknown) return { kind: 'type', text: told };
  const attribute = naming.has(name) ? /^ *["'](\w+)["']$/.exec(value)?.[1] : undefined;
  if (attribute !== undefined && readExpression(attribute, lexicon).special) return { kind: 'holder', text: attribute };
  // `make_fake(resource_type=_volume.Volume, status="available")`
  const isModel = /^(?:resource_type|resource_class|model)$/.test(name) && /^ [\w.]*[A-Z]\w+$/.test(value);
  if (isModel || isItsOwn(name, value.trim(), lexicon)) return { kind: 'type', text: value.trim() };
  if (gives || (value.includes('(') && readExpression(value, lexicon).attribute === 'status')) return clue;
  return { kind: 'sibling', text: /[:-]/.test(name) ? name : wordsOf(name).join('_') };
}

/** `InvalidState(attr="task_state", state="rebooting")` */
const naming: ReadonlySet<string> = new Set(['attr', 'attribute', 'field', 'key', 'name']);

/** `"description": "The backup status"`, beside the words that it may be. */
const prose: ReadonlySet<string> = new Set(['description', 'title']);
const statusOf = /\b([a-z]+)(?:['’]s)? status\b/i;

/** `id: snapshot.id` tells whose record it is, as `id: "SNAPSHOT_ID"` and `id: "snapshot-2"` do. */
function isItsOwn(name: string, value: string, lexicon: Lexicon): boolean {
  if (!/^(?:uu)?id$/i.test(name) || !ownId.test(value)) return false;
  const { lifecycles, stranger } = readExpression(value.replace(/^["']|["']$/g, ''), lexicon);
  return lifecycles.size > 0 || stranger;
}

const ownId =
  /^(?:[\w.]+(?:\[\d+\])?(?:(?:_|\.)(?:uu)?id|\[["'](?:uu)?id["']\])|["'](?:[\w-]+[-_]id|[a-z]+[-_]\d+)["'])$/i;

/** Names of fields that hold a function which reads the status. */
const asking: ReadonlySet<string> = new Set(['refresh', 'func', 'function', 'poll', 'getter', 'callback']);
