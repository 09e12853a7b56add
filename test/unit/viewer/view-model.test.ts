import assert from 'node:assert/strict';
import type { GraphModel } from '../../../src/features/types';
import { fansOf } from '../../../src/viewer/lines';
import {
  defaultToggles,
  revealing,
  type Toggles,
  usefulToggles,
  type View,
  viewOf,
} from '../../../src/viewer/view-model';
import { modelOf } from './models';

const disk = modelOf('(absent):absent making:transient idle:stable busy:transient broken:failed moved:stable:cinder', [
  '(absent) -make-> making',
  'making -make-> idle',
  'making -make!-> broken',
  'idle -use-> busy',
  'busy -use-> idle',
  'busy -use!-> idle',
  'idle -rest?-> idle',
  'idle -move-> moved',
  'broken -delete-> (absent)',
]);

describe('what the viewer shows', () => {
  it('draws the point without a resource as a start and an end', () => {
    const kinds = show(disk).shapes.flatMap(({ node, kind }) => (node.kind === 'absent' ? [kind] : []));
    assert.deepEqual(kinds, ['start', 'end']);
  });
  it('draws no end where nothing ends', () => {
    const endless = modelOf('(absent):absent idle:stable', ['(absent) -make-> idle']);
    assert.deepEqual(names(show(endless)), ['(absent) before', 'idle']);
  });
  it('leaves OpenStack’s own statuses out until they are asked for', () => {
    assert.ok(!names(show(disk)).includes('moved'));
    assert.ok(names(show(disk, { openstack: true })).includes('moved'));
  });
  it('leaves failed statuses and failures out on demand', () => {
    const view = show(disk, { failures: false });
    assert.ok(!names(view).includes('broken'));
    assert.ok(edgesOf(view).every(({ outcome }) => outcome !== 'failure'));
  });
  it('leaves inferred ways out on demand', () => {
    assert.ok(edgesOf(show(disk)).some(({ evidence }) => evidence === 'inferred'));
    assert.ok(edgesOf(show(disk, { inferred: false })).every(({ evidence }) => evidence !== 'inferred'));
  });
  it('keeps the only way to a documented status, though only OpenStack knows it', () => {
    const model = withOrigin(modelOf('idle:stable far:stable', ['idle -go-> far', 'far -fall!-> idle']));
    assert.deepEqual(
      edgesOf(show(model)).map(({ operation }) => operation),
      ['go'],
    );
  });
  it('draws no line for a failure that changes nothing', () => {
    assert.deepEqual(show(modelOf('idle:stable', ['idle -start!-> idle'])).lines, []);
  });
});

describe('toggles', () => {
  it('are turned on for a status that they hide', () => {
    const off = { openstack: false, inferred: false, failures: false };
    assert.deepEqual(revealing(disk, 'moved', off), { ...off, openstack: true });
    assert.deepEqual(revealing(disk, 'broken', off), { ...off, failures: true });
  });
  it('stay as they are for a status that is drawn, and for none', () => {
    assert.deepEqual(revealing(disk, 'idle', defaultToggles), defaultToggles);
    assert.deepEqual(revealing(disk, 'unheard-of', defaultToggles), defaultToggles);
    assert.deepEqual(revealing(disk, undefined, defaultToggles), defaultToggles);
  });
  it('are of use only where they change the picture', () => {
    assert.deepEqual([...usefulToggles(disk, defaultToggles)], ['openstack', 'inferred', 'failures']);
    assert.deepEqual([...usefulToggles(modelOf('a:stable b:stable', ['a -x-> b']), defaultToggles)], []);
  });
});

describe('lines of the picture', () => {
  it('merges there and back into one line, and keeps both ways apart', () => {
    const line = show(disk).lines.find(({ id }) => id === 'idle → busy');
    assert.equal(line?.forth.edges.length, 1);
    assert.equal(line.back?.edges.length, 2);
    assert.equal(line.back.failure, false);
  });
  it('names an operation at the status that is its work, and not on its lines', () => {
    const view = show(disk);
    assert.equal(view.shapes.find(({ id }) => id === 'busy')?.caption, 'use');
    assert.deepEqual(view.lines.find(({ id }) => id === 'idle → busy')?.labels, []);
  });
  it('names operations on the line between resting statuses, without remarks in brackets', () => {
    const model = modelOf('on:stable off:stable', ['on -stop (soft)-> off', 'on -crash-> off', 'off -start-> on']);
    assert.deepEqual(show(model).lines[0]?.labels, ['stop', 'crash', 'start']);
  });
  it('names operations on the lines of work that serves several', () => {
    const model = modelOf('on:stable busy:transient', ['on -heat-> busy', 'on -cool-> busy']);
    assert.deepEqual(show(model).lines[0]?.labels, ['heat', 'cool']);
  });
  it('says which operation only fails on its way', () => {
    const model = modelOf('on:stable off:stable', ['on -stop-> off', 'off -start!-> on', 'on -stop!-> off']);
    assert.deepEqual(show(model).lines[0]?.labels, ['stop', 'start fails']);
  });
  it('lets work come back to where it began line by line', () => {
    const model = modelOf('a:transient b:transient c:transient z:stable y:stable', [
      ...['a', 'b', 'c'].flatMap((work) => [`y -${work}-> ${work}`, `${work} -${work}-> z`]),
    ]);
    assert.equal(fansOf(show(model).lines).length, 0);
  });
  it('lets three lines of one meaning meet, and not two', () => {
    const three = modelOf('a:stable b:stable c:stable z:gone', ['a -end-> z', 'b -end-> z', 'c -end-> z']);
    const two = modelOf('a:stable b:stable z:gone', ['a -end-> z', 'b -end-> z']);
    assert.equal(fansOf(show(three).lines).length, 1);
    assert.equal(fansOf(show(two).lines).length, 0);
  });
});

function show(model: GraphModel, changes: Partial<Toggles> = {}): View {
  return viewOf(model, { ...defaultToggles, ...changes });
}

function names({ shapes }: View): readonly string[] {
  return shapes.map(({ id }) => id);
}

function edgesOf({ lines }: View): GraphModel['edges'] {
  return lines.flatMap(({ forth, back }) => [...forth.edges, ...(back?.edges ?? [])]);
}

function withOrigin(model: GraphModel): GraphModel {
  return { ...model, edges: model.edges.map((edge) => ({ ...edge, origin: 'cinder' })) };
}
