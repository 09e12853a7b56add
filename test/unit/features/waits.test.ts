import assert from 'node:assert/strict';
import type { WaitModel } from '../../../src/features';
import { lens, sourceOf } from '../../support/check';

/** A function that extends a disk and then waits. */
function waiting(pending: string, target: string, call = 'volumes.ExtendSize(client, id, opts).ExtractErr()'): string {
  return `
func update(client *golangsdk.ServiceClient, id string) error {
	err := ${call}
	conf := &resource.StateChangeConf{
		Pending: []string{${pending}},
		Target:  []string{${target}},
		Refresh: volumeStateRefreshFunc(client, id),
	}
	_, err = conf.WaitForState()
	return err
}
`;
}

async function waitIn(text: string): Promise<WaitModel> {
  const waits = await lens.waits(sourceOf('go', text));
  assert.equal(waits.length, 1);
  const [wait] = waits;
  assert.ok(wait);
  return wait;
}

describe('the waits of a text', () => {
  const text = waiting('"extending"', '"available", "in-use"');

  it('tell what they wait for, and what told it', async () => {
    const { lifecycle, operations, inferredFrom, head } = await waitIn(text);
    assert.deepEqual([lifecycle, operations.map(({ title }) => title)], ['evs.disk', ['Expand the capacity']]);
    assert.match(inferredFrom ?? '', /ExtendSize/);
    assert.match(text.slice(head.start, head.end), /StateChangeConf/);
  });

  it('tell what they do at each status, and what nobody looks at', async () => {
    const { pending, target, failure, others } = await waitIn(text);
    assert.deepEqual([pending, target, failure, others], [['extending'], ['available', 'in-use'], [], 'fails']);
  });

  it('tell a status on the way that is not covered, with the fix that adds it', async () => {
    const { uncovered } = await waitIn(
      waiting('"creating"', '"available"', 'volumes.Create(client, volumes.CreateOpts{ImageID: image}).Extract()'),
    );
    const missed = uncovered.find(({ status }) => status === 'downloading');
    assert.deepEqual(missed?.path, ['creating', 'downloading']);
    assert.deepEqual([missed.isSure, missed.outcome], [true, 'start']);
    assert.equal(missed.fix?.edits[0]?.newText, ', "downloading"');
  });

  it('are none for a resource that is not sure', async () => {
    const unknown = text
      .replaceAll('volume', 'thing')
      .replaceAll('"extending"', '"PENDING"')
      .replace('"available", "in-use"', '"DONE"');
    assert.deepEqual(await lens.waits(sourceOf('go', unknown)), []);
  });
});

describe('a status in a wait, explained', () => {
  async function explained(word: string): Promise<string> {
    const text = waiting('"extending"', '"available", "in-use"');
    return (await lens.explain(sourceOf('go', text), text.indexOf(word)))?.markdown ?? '';
  }

  it('says what the wait does when it sees it', async () => {
    assert.match(
      await explained('extending"'),
      /## In a wait[^]*\*Expand the capacity\*, told by[^]*it goes on waiting\./,
    );
    assert.match(await explained('in-use"'), /When it sees the status, it ends well\./);
  });

  it('says nothing of a wait where there is none', async () => {
    const text = 'if volume.status == "available":\n    free(volume)\n';
    const page = (await lens.explain(sourceOf('python', text), text.indexOf('available')))?.markdown ?? '';
    assert.match(page, /## Why/);
    assert.doesNotMatch(page, /In a wait/);
  });
});
