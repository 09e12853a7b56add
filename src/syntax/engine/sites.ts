import type { Clue, Site, Span, Wanted } from '../site';
import { Branch } from './branch';
import { cluesAround, contextOf, type Context } from './clues';
import { embeddedIn, embeddedSites, type EmbeddedText } from './embedded';
import { hasFallback } from './fallback';
import { casesOf } from '../guards/cases';
import { guardsOf } from '../guards/guard';
import { groupKey } from './groups';
import { literalsOf, type Literal } from './literals';
import { groupsAfter, movedSite } from './moved-site';
import { optionSites } from './options';
import { standingOf } from './place';
import { mayHold } from './prospect';
import type { Standing } from './standing';
import { bare, calleeOf, type Script } from './script';
import { isTable } from './rows';
import { isSubstringSought } from './substring';
import { Surroundings } from './surroundings';

interface Found {
  readonly literal: Literal;
  readonly standing: Standing;
  readonly group: Group;
  /** Its place among the group's members. */
  readonly position: number;
}

/** Literals that speak of the same thing. */
interface Group {
  readonly number: number;
  readonly members: Literal[];
  context?: Context;
}

/** The sites of a branch of a parsed text, in document order, with group numbers from 0. */
export function sitesIn(region: Branch, world: Surroundings, wanted: Wanted): readonly Site[] {
  const isQuoted = !world.script.adapter.words;
  if (isQuoted && !mayHold(world.text(region), wanted, world.script.adapter.unquoted)) return [];
  const { script } = world;
  const { texts, others } = sorted([...literalsOf(region, script.text, script.adapter)], world, wanted);
  const sites = foundIn(others, world)
    .filter(({ literal, standing }) => wanted(literal.value, nameOf(standing, literal, world)))
    .map((found) => siteOf(found, world));
  const own = sitesInside(texts, groupsAfter(sites, 0));
  const options = optionSites(region, world, wanted, groupsAfter(own, groupsAfter(sites, 0)));
  const inside = [...own, ...options.filter(({ span }) => !sites.some((site) => site.span.start === span.start))];
  if (inside.length === 0) return sites;
  const whole = sites.filter((site) => !options.some((option) => surrounds(site.span, option.span)));
  return [...whole, ...inside].sort((a, b) => a.span.start - b.span.start);
}

function surrounds(outer: Span, inner: Span): boolean {
  return outer.start < inner.start && outer.end >= inner.end;
}

/** The sites of a text that a string holds, with group numbers from `base`. */
type Inside = (base: number) => readonly Site[];

/** Takes the literals apart: texts of another language, each of them once, and all others. */
function sorted(
  literals: readonly Literal[],
  world: Surroundings,
  wanted: Wanted,
): { readonly texts: readonly Inside[]; readonly others: readonly Literal[] } {
  const { script } = world;
  const texts: Inside[] = [];
  const others: Literal[] = [];
  let done = 0;
  for (const literal of literals) {
    if (literal.branch.end <= done) continue;
    const text = embeddedIn(literal, script);
    if (text) texts.push((base) => jsonSites(text, world, wanted, base));
    else if (isGuest(literal, script)) texts.push((base) => guestSites(literal, script, wanted, base));
    else others.push(literal);
    if (text) done = text.branch.end;
  }
  return { texts, others };
}

function sitesInside(texts: readonly Inside[], first: number): readonly Site[] {
  let base = first;
  return texts.flatMap((text) => {
    const sites = text(base);
    base = groupsAfter(sites, base);
    return sites;
  });
}

function jsonSites(text: EmbeddedText, world: Surroundings, wanted: Wanted, base: number): readonly Site[] {
  const holders = standingOf(text.branch, world.script)?.holders ?? [];
  const named = holders.slice(0, 1).map((each): Clue => ({ kind: 'holder', text: bare(world.text(each)) }));
  const around = [...named, ...cluesAround(text.branch, world.enclosing(text.branch), world)];
  return embeddedSites(text, { around, path: world.script.path, base, wanted });
}

function isGuest({ branch, value }: Literal, { adapter, guest }: Script): boolean {
  return guest !== undefined && branch.type === adapter.raw && adapter.guest?.sign.test(value) === true;
}

/** The sites of a text in another language, which has a tree of its own. */
function guestSites({ value, span }: Literal, script: Script, wanted: Wanted, base: number): readonly Site[] {
  const { guest, path, adapter: host } = script;
  const text = host.guest?.sound(value) ?? '';
  const tree = guest?.parser.parse(text);
  if (!guest || !host.guest || !tree) return [];
  const root = new Branch(tree.rootNode, undefined);
  const sites = sitesIn(
    root,
    new Surroundings({ text, path, adapter: host.guest.adapter, query: guest.query, root }),
    wanted,
  );
  tree.delete();
  return sites.map((site) => ({ ...movedSite(site, (offset) => offset + span.start, base), embedded: true }));
}

function foundIn(literals: readonly Literal[], { script }: Surroundings): readonly Found[] {
  const groups = new Map<string, Group>();
  const found: Found[] = [];
  for (const literal of literals) {
    const standing = standingOf(literal.branch, script);
    if (!standing) continue;
    const key = groupKey(literal, standing, script);
    const group = groups.get(key) ?? { number: groups.size, members: [] };
    groups.set(key, group);
    found.push({ literal, standing, group, position: group.members.push(literal) - 1 });
  }
  return found;
}

/** The nearest name: what the literal is compared with, what holds it with its type, what is called, what gives it back. */
function nameOf(standing: Standing, { branch }: Literal, world: Surroundings): string {
  const callee = standing.call && calleeOf(standing.call, world.script);
  const near = standing.subject ?? standing.holders[0] ?? callee;
  if (near) return [bare(world.text(near)), ...(standing.type ? [world.text(standing.type)] : [])].join(' ');
  const name = world.enclosing(branch).functions[0]?.field('name');
  return name ? world.text(name) : '';
}

function siteOf(found: Found, world: Surroundings): Site {
  const { literal, standing, group } = found;
  const { clues, folded, frame, uses } = sharedContext(found, world);
  const isFallback = hasFallback(standing, world.script);
  const guards = guardsOf(standing, uses, world);
  const cases = isFallback || found.position > 0 ? undefined : casesOf(standing, world);
  return {
    value: literal.value,
    span: literal.span,
    literal: { start: literal.branch.start, end: literal.branch.end },
    role: standing.role,
    group: group.number,
    ...(folded ? { folded } : {}),
    ...(standing.negated ? { negated: true } : {}),
    ...(frame ? { frame: { start: frame.start, end: frame.end } } : {}),
    ...(isSubstringSought(literal.branch, world.script) ? { substring: true } : {}),
    ...(isFallback ? { fallback: true } : {}),
    ...(guards.length > 0 ? { guards } : {}),
    ...(cases ? { cases } : {}),
    clues: [...neighbours(found), ...commandBefore(found), ...clues],
  };
}

/** Members of one list, labels of one switch, stand in the same context. */
function sharedContext({ literal: { branch }, standing, group }: Found, world: Surroundings): Context {
  const isListed = standing.role === 'element' && !standing.isKey && !isTable(standing.call, world.script);
  const isShared = isListed || standing.role === 'case';
  if (!isShared) return contextOf(branch, standing, world);
  return (group.context ??= contextOf(branch, standing, world));
}

const mostNeighbours = 20;

/** The other literals of the group that stand near. */
function neighbours({ group: { members }, position }: Found): readonly Clue[] {
  const before = members.slice(Math.max(0, position - mostNeighbours), position).reverse();
  const after = members.slice(position + 1, position + 1 + mostNeighbours);
  const values = new Set([...before, ...after].map(({ value }) => value));
  return [...values].map((text) => ({ kind: 'neighbour', text }));
}

/** The command whose option a member of a list is the value of: `["openstack", "volume", "list", "--status", "ready"]`. */
function commandBefore({ standing, group: { members }, position }: Found): readonly Clue[] {
  if (standing.role !== 'element' || !members[position - 1]?.value.startsWith('--')) return [];
  const before = members.slice(0, position).map(({ value }) => value);
  const words = before.slice(
    0,
    before.findIndex((word) => word.startsWith('-')),
  );
  return words.length > 0 ? [{ kind: 'resource', text: words.join(' ').slice(0, 200) }] : [];
}
