import { next } from './graph';
import { foldedName, namesOf, type Named } from './names';
import { absent, type Lifecycle, type Operation } from './types';

/** Something that a schema cannot say and that is not as it should be. */
export interface Complaint {
  /** `evs.disk`, `evs.disk/in-use`, `evs.disk/extend`. */
  readonly where: string;
  readonly what: string;
  /** With an error nothing can be concluded from the lifecycle; a warning is about something that it may lack. */
  readonly severity: 'error' | 'warning';
}

type Found = Omit<Complaint, 'severity'>;

/** What is wrong with lifecycles, one by one and together; nothing for a catalog that is in order. */
export function lint(lifecycles: readonly Lifecycle[]): readonly Complaint[] {
  const ids = lifecycles.map(({ id }) => id);
  const twice = repeated(ids).map((id) => ({ where: id, what: 'two lifecycles have this id' }));
  const wrong = [
    ...twice,
    ...lifecycles.flatMap((each) => [...endsExist(each), ...stepsDiffer(each), ...namesDiffer(each)]),
  ];
  const lacking = lifecycles.flatMap((each) => [...waysOut(each), ...sourcesMatch(each)]);
  return [
    ...wrong.map((found): Complaint => ({ ...found, severity: 'error' })),
    ...lacking.map((found): Complaint => ({ ...found, severity: 'warning' })),
  ];
}

function waysOut(lifecycle: Lifecycle): readonly Found[] {
  return lifecycle.statuses
    .filter(({ id, kind }) => kind === 'transient' && next(lifecycle, id).length === 0)
    .map(({ id }) => ({ where: `${lifecycle.id}/${id}`, what: 'transient, but no way leads out of it' }));
}

function endsExist(lifecycle: Lifecycle): readonly Found[] {
  const known = new Set([absent, ...lifecycle.statuses.map(({ id }) => id)]);
  const complain = (place: string, names: readonly string[]): readonly Found[] =>
    names
      .filter((name) => !known.has(name))
      .map((name) => ({ where: `${lifecycle.id}/${place}`, what: `there is no status ${name}` }));
  return [
    ...lifecycle.operations.flatMap((operation) => complain(operation.id, endsOf(operation))),
    ...(lifecycle.labels ?? []).flatMap(({ label, answers }) =>
      complain(
        label,
        answers.map(({ status }) => status),
      ),
    ),
  ];
}

function endsOf({ steps, allowedIn = [] }: Operation): readonly string[] {
  return [...allowedIn, ...steps.flatMap(({ from, to }) => [...from, to])];
}

/** An edge told twice would be drawn twice, and its evidence could differ. */
function stepsDiffer(lifecycle: Lifecycle): readonly Found[] {
  return lifecycle.operations.flatMap((operation) =>
    repeated(
      operation.steps.flatMap(({ outcome, from, to, condition = '' }) =>
        from.map((start) => `${outcome} from ${start} to ${to} ${condition}`),
      ),
    ).map((edge) => ({ where: `${lifecycle.id}/${operation.id}`, what: `told twice: ${edge}` })),
  );
}

/** On one surface a name stands for one thing. A label may have several answers: that is how an ambiguous one is written. */
function namesDiffer(lifecycle: Lifecycle): readonly Found[] {
  const names = namesOf(lifecycle);
  const surfaces: readonly (readonly Named['surface'][])[] = [['api'], ['console', 'label'], ['pseudo']];
  const clashes = surfaces.flatMap((surface) =>
    repeated(names.filter((one) => surface.includes(one.surface)).map(({ name }) => foldedName(name))),
  );
  const operations = repeated(lifecycle.operations.map(({ id }) => id));
  return [...clashes, ...operations].map((name) => ({
    where: `${lifecycle.id}/${name}`,
    what: 'the name is taken twice',
  }));
}

function sourcesMatch(lifecycle: Lifecycle): readonly Found[] {
  const used = new Set(factsOf(lifecycle).flatMap(({ sources }) => sources));
  const defined = new Set(Object.keys(lifecycle.sources));
  const say = (what: string) => (key: string) => ({ where: lifecycle.id, what: `${what}: ${key}` });
  return [
    ...[...used].filter((key) => !defined.has(key)).map(say('a source that the table does not have')),
    ...[...defined].filter((key) => !used.has(key)).map(say('a source that no fact names')),
  ];
}

function factsOf(lifecycle: Lifecycle): readonly { readonly sources: readonly string[] }[] {
  const { statuses, operations, labels = [], pseudo = [] } = lifecycle;
  return [...statuses, ...labels, ...operations, ...operations.flatMap(({ steps }) => steps), ...pseudo];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
