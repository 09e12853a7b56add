import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/bundled';
import { lint } from '../../../src/catalog/lint';
import type { Lifecycle, Operation, Status, Step } from '../../../src/catalog/types';

/** Transient statuses of which no document or code read so far tells what comes next. One that is no longer here has to go. */
const unknownWays: Readonly<Record<string, string>> = {
  'cbr.backup/waiting_delete': 'the list of backup statuses has it, no page tells the order',
  'cbr.backup/waiting_protect': 'the list of backup statuses has it, no page tells the order',
  'cbr.backup/waiting_restore': 'the list of backup statuses has it, no page tells the order',
  'cbr.task/running': 'a bare list of values',
  'cbr.task/waiting': 'a bare list of values',
  'cinder.migration_status/deleting': 'named by the API reference only as one in which a migration is allowed',
  'cinder.replication_status/disabling': 'a bare list of values',
  'cinder.replication_status/enabling': 'a bare list of values',
  'cinder.replication_status/failing-over': 'a bare list of values',
  'ecs.task_state/image_backup': 'the code read so far sets it and does not show what clears it',
  'ecs.task_state/resize_confirming': 'no code sets it',
  'evs.replication_group/creating': 'a bare list of values',
  'evs.replication_group/deleting': 'a bare list of values',
  'evs.replication_group/failovering': 'a bare list of values',
  'evs.replication_group/reversing': 'a bare list of values',
  'evs.replication_group/updating': 'a bare list of values',
  'evs.snapshot/updating': 'no code sets it',
  'vbs.backup/deleting': 'the page tells from where a backup may be deleted, not how that ends',
};

describe('the catalog, linted', () => {
  it('is in order but for what is listed here', () => {
    const complaints = lint(loadCatalog().lifecycles).map(({ where, what }) => `${where}: ${what}`);
    const expected = Object.keys(unknownWays).map((where) => `${where}: transient, but no way leads out of it`);
    assert.deepEqual([...complaints].sort(), expected.sort());
  });
});

const step: Step = { outcome: 'success', from: ['made'], to: 'gone', evidence: 'documented', sources: ['page'] };
const removal: Operation = { id: 'remove', title: 'Remove', steps: [step], sources: ['page'] };
const made: Status = { id: 'made', kind: 'stable', meaning: 'It is made.', sources: ['page'] };
const gone: Status = { id: 'gone', kind: 'gone', meaning: 'It is gone.', sources: ['page'] };
const sound: Lifecycle = {
  id: 'test.thing',
  title: 'thing',
  article: 'a',
  service: 'Test',
  summary: 'A thing.',
  vocabulary: 'complete',
  surfaces: { api: 'Lower case.' },
  statuses: [made, gone],
  operations: [removal],
  recognition: {},
  sources: { page: 'a page' },
};

/** What the lint says of the sound lifecycle with some parts exchanged. */
function complaintsOf(parts: Partial<Lifecycle>): readonly string[] {
  return lint([{ ...sound, ...parts }]).map(({ where, what }) => `${where}: ${what}`);
}

describe('the lint', () => {
  it('has nothing to say of a sound lifecycle', () => {
    assert.deepEqual(complaintsOf({}), []);
  });

  it('finds two lifecycles with one id', () => {
    assert.deepEqual(lint([sound, sound]), [
      { where: 'test.thing', what: 'two lifecycles have this id', severity: 'error' },
    ]);
  });

  it('finds a transient status without a way out', () => {
    const statuses: readonly Status[] = [made, { ...gone, kind: 'transient' }];
    assert.deepEqual(complaintsOf({ statuses }), ['test.thing/gone: transient, but no way leads out of it']);
  });

  it('finds ends that are no statuses, in steps, permissions and answers', () => {
    const operations = [{ ...removal, allowedIn: ['asleep'], steps: [{ ...step, to: 'burnt' }] }];
    const answers = [{ status: 'lost', certainty: 'inferred' as const }];
    const labels = [{ label: 'Lost', kind: 'gone' as const, meaning: 'Lost.', answers, sources: ['page'] }];
    assert.deepEqual(complaintsOf({ operations, labels }), [
      'test.thing/remove: there is no status asleep',
      'test.thing/remove: there is no status burnt',
      'test.thing/Lost: there is no status lost',
    ]);
  });

  it('finds an edge that is told twice', () => {
    const operations = [{ ...removal, steps: [step, step] }];
    assert.deepEqual(complaintsOf({ operations }), ['test.thing/remove: told twice: success from made to gone ']);
  });

  it('finds a name that is taken twice on one surface, spelling aside', () => {
    const statuses = [made, gone, { ...made, id: 'Made' }];
    const labelled = [
      { ...made, console: ['Ready'] },
      { ...gone, console: ['ready'] },
    ];
    assert.deepEqual(complaintsOf({ statuses }), ['test.thing/made: the name is taken twice']);
    assert.deepEqual(complaintsOf({ statuses: labelled }), ['test.thing/ready: the name is taken twice']);
    assert.deepEqual(complaintsOf({ statuses: [{ ...made, console: ['made'] }, gone] }), []);
  });

  it('finds sources without a document and documents without a fact', () => {
    assert.deepEqual(complaintsOf({ sources: { leaf: 'a leaf' } }), [
      'test.thing: a source that the table does not have: page',
      'test.thing: a source that no fact names: leaf',
    ]);
  });
});
