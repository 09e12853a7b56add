import { checkLifecycles } from '../../support/check';

/** What notifications hold. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'the payload of a notification by its keys',
    'python',
    `
    NOTICE_PAYLOAD = {"image_ref_url": "u", "instance_type_id": 2, "memory_mb": 512, "state": "active", "state_description": ""}
                                                                                               ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the same where the payload comes first',
    'json',
    `
    [
      {"payload": {"state": "stopped", "memory_mb": 512}, "event_type": "compute.instance.power_off.end"},
                             ^^^^^^^ ecs.vm_state
      {"payload": {"state": "stopped", "memory_mb": 512}, "event_type": "share.shrink.end"},
      {"payload": {"state": "stopped", "memory_mb": 512}}
    ]
    `,
  ],
  [
    'what a project used its servers for, and the end of that, which is no state',
    'json',
    `
    {"tenant_usage": {"server_usages": [{"hours": 2, "state": "active", "vcpus": 1}, {"hours": 1, "state": "terminated"}]}}
                                                               ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the payload of a notification about a server',
    'json',
    `
    {"event_type": "compute.instance.power_off.end", "payload": {"state": "stopped", "host": "node-1", "memory_mb": 512}}
                                                                           ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the payload of a notification about a disk',
    'python',
    `
    message = {u'event_type': u'volume.resize.end', u'payload': {u'status': u'extending', u'size': 8}}
                                                                              ^^^^^^^^^ evs.disk
    `,
  ],
  [
    'names before and after a change',
    'python',
    `
    change = {u'old_state': u'building', u'state': u'active', u'new_task_state': None, u'old_task_state': u'spawning'}
                              ^^^^^^^^ ecs.vm_state
                                                     ^^^^^^ ecs.vm_state
                                                                                                            ^^^^^^^^ ecs.task_state
    `,
  ],
  [
    'what a table makes of the types of notifications',
    'python',
    'FAILURES = {"compute.instance.shutdown.end": "SHUTDOWN", "compute.instance.soft_delete.end": "SOFT_DELETE"}',
  ],
  [
    'the phase of a notification',
    'python',
    `
    def test_evacuate(self, mock_notify, mock_set_migration_status):
        mock_notify.assert_called_once_with(context, instance, "node-1", phase="error")
    `,
  ],
  [
    'the payload of nobody knows what',
    'python',
    'TEST_PAYLOAD = {"state": "active", "tenant_id": "t", "host": "node-1"}',
  ],
  [
    'a notification of another service',
    'json',
    '{"event_type": "trove.instance.create", "payload": {"state": "active"}}',
  ],
  [
    'a notification about a share',
    'json',
    '{"event_type": "share.create", "payload": {"status": "available", "size": 1}}',
  ],
];

describe('a notification tells', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
