import assert from 'node:assert/strict';
import { foldedName, wordsOf } from '../../../src/analysis/words';

describe('words of an identifier', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['evsVolumeStatuses', 'evs volume status'],
    ['resource_evs_volume', 'resource evs volume'],
    ['OS-EXT-STS:vm_state', 'os ext sts vm state'],
    ['VolumeV2StateRefreshFunc', 'volume v2 state refresh func'],
    ['ECSInstance', 'ecs instance'],
    ['FloatingIPV2State', 'floating ip v2 state'],
    ['NovaServerOSEXTSTSvmStateEnum', 'nova server osextst vm state enum'],
    ['VMstate', 'vm state'],
    ['vmstatus', 'vm status'],
    ['hasstatus', 'hasstatus'],
    ['volstatuses', 'vol status'],
    ['estate', 'estate'],
    ['allow_any_instance_of', 'allow'],
    ['instance_variable_get', 'variable get'],
    ['instances_of_server', 'instance of server'],
    ['policies', 'policy'],
    ['address', 'address'],
    ['', ''],
  ];
  for (const [text, words] of cases)
    it(text || '(nothing)', () => {
      assert.equal(wordsOf(text).join(' '), words);
    });

  it('folds spelling, not words', () => {
    assert.equal(foldedName('In_Use'), foldedName('in-use'));
    assert.equal(foldedName('Backing up'), foldedName('backing-up'));
    assert.notEqual(foldedName('inuse'), foldedName('in-use'));
  });
});
