import assert from 'node:assert/strict';
import { expressionOf } from '../../../src/analysis/expression';

describe('the chain of an expression', () => {
  const cases: readonly (readonly [source: string, chain: string, args: string])[] = [
    ['disk.status', 'disk status', ''],
    ['d.Get("status")', 'd Get status', ''],
    ['volumes.Get(client, volumeID).Extract()', 'volumes Get Extract', 'client volumeID'],
    ['resp["server"]["OS-EXT-STS:vm_state"]', 'resp server OS-EXT-STS:vm_state', ''],
    ['utils.PathSearch("volume.status", body, "")', 'utils PathSearch volume status', 'body'],
    ["jmespath.search('servers[0].status', data)", 'jmespath search servers status', 'data'],
    ['servers[].OS-EXT-STS:task_state', 'servers OS EXT STS task_state', ''],
    ['this.client?.disk!.status', 'this client disk status', ''],
    ['strings.ToLower(', 'strings ToLower', ''],
    ['"$(openstack share snapshot show "$id" -c status)"', 'openstack_share_snapshot_show', ''],
    ['`volume_status "$id"`', 'volume_status', ''],
    ['$(row).text("status")', '$ text status', 'row'],
    ['( clouds.get_server(make_id(1)))', 'clouds get_server', 'make_id'],
    ['(one(1) or other(2))', '', 'one or other'],
    ['["status"]', '', ''],
    ['.["status"]', 'status', ''],
    ['volume["status"]', 'volume status', ''],
    ['wrapper.vm.getStatuses(plugin)', 'wrapper getStatuses', 'plugin'],
    ['compute.vm.status', 'compute vm status', ''],
    ['Calendar.getInstance().status', 'Calendar status', ''],
    ['Pool.getInstance', 'Pool', ''],
    ['Helper.getInstance(id).status', 'Helper getInstance status', 'id'],
    ['compute.getInstance().status', 'compute getInstance status', ''],
    ['', '', ''],
  ];
  for (const [source, chain, args] of cases)
    it(source || '(nothing)', () => {
      const expression = expressionOf(source);
      assert.equal(expression.chain.join(' '), chain);
      assert.equal(expression.args.join(' '), args);
    });
});
