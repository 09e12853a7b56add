import { checkLifecycles } from '../../support/check';

/** What drivers of our services say of their devices. Unmarked literals belong to no lifecycle. */
const placed: readonly (readonly [why: string, path: string, language: string, marked: string])[] = [
  [
    'a volume of an array that has accounts, by the keys beside it',
    'tests/test_arrays.py',
    'python',
    `
    CINDER_VOLUME = {"volumes": [{"status": "deleting", "volumeID": 5, "size": 1}]}
                                             ^^^^^^^^ evs.disk
    ARRAY_VOLUME = {"volumes": [{"status": "deleting", "volumeID": 5, "accountID": 25}]}
    `,
  ],
  [
    'what an array says of how its snapshots work',
    'scripts/arrays.py',
    'python',
    `
    def make(volume):
        snap = volume.snapshots.create()
        if snap["op_state"] == "available":
            return True
        return snap["status"] == "available"
                                  ^^^^^^^^^ evs.snapshot
    `,
  ],
  [
    'the devices of a driver of ours',
    'cinder/volume/drivers/acme/client.py',
    'python',
    `
    def list_volumes(self):
        return [volume for volume in self.array.volumes() if volume["status"] != "In-use"]

    def wait_for_snap(self, volume, snap):
        if snap.op_state == "available":
            return self.array.status(volume["id"])["state"] == "available"
        answer = {"status": "Completed", "error": {"code": 5}}

    def create_volume(self, volume):
        volume.status = "error"
                         ^^^^^ evs.disk
        acceptable_states = ["available", "in-use"]
                              ^^^^^^^^^ evs.disk
                                           ^^^^^^ evs.disk
        self.validate_state(volume.status, acceptable_states)
    `,
  ],
  [
    'what a driver puts into what it gives back of a group',
    'cinder/volume/drivers/acme/groups.py',
    'python',
    `
    def _create_cgsnapshot(self, context, cgsnapshot, snapshots):
        update = {"id": cgsnapshot["id"]}
        self.array.take(cgsnapshot)
        update["status"] = "available"
        return update, snapshots
    `,
  ],
  [
    'the wait of a driver for something of its array',
    'cinder/volume/drivers/acme/mirror.py',
    'python',
    `
    def failover(self, volume_ids):
        self.array.wait_copy_finished(volume_ids, "suspended")
    `,
  ],
  [
    'what a hypervisor says of its machine, and what our service says of its own',
    'nova/virt/vmwareapi/ops.py',
    'python',
    `
    def halt(self, instance, ref):
        power_state = self._session.get_property(ref, "runtime.powerState")
        if power_state.lower() == "suspended" and instance.vm_state == "paused":
                                                                        ^^^^^^ ecs.vm_state
            return True
    `,
  ],
  [
    'the same where no driver is',
    'nova/virt/ops.py',
    'python',
    `
    def halt(self, instance):
        if instance.power_state.lower() == "suspended":
                                            ^^^^^^^^^ ecs.power_state
            return True
    `,
  ],
];

describe('in drivers is seen', () => {
  for (const [why, path, language, marked] of placed) it(why, () => checkLifecycles(language, marked, path));
});
