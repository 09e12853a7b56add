import { checkLifecycles } from '../../support/check';

/** What a test does with that which it gets from the rows of a table. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, marked: string])[] = [
  [
    'each place of a row by the parameter that gets it',
    `
    class VolumeTest(TestCase):
        @ddt.data(("deleting", "in-use"), ["available", "available"])
                    ^^^^^^^^ evs.snapshot
                                ^^^^^^ evs.disk
                                            ^^^^^^^^^ evs.snapshot
                                                         ^^^^^^^^^ evs.disk
        @ddt.unpack
        def test_keep(self, snapshot_status, volume_status):
            self.assertTrue(keep(snapshot_status, volume_status))
    `,
  ],
  [
    'a parameter by what the test makes with it',
    `
    class VolumeTest(TestCase):
        @ddt.data(["creating", False], ["deleting", True])
                    ^^^^^^^^ evs.snapshot
                                         ^^^^^^^^ evs.snapshot
        def test_create_volume(self, state, works):
            snap = fake_snapshot(volume_id="1", status=state)
            self.assertEqual(works, self.create_volume(snap))
    `,
  ],
  [
    'the keys of a row, whatever stands beside them',
    `
    class VolumeTest(TestCase):
        @ddt.data({"status": "available", "migration_status": "migrating"}, {"status": "deleting", "migration_status": "deleting"})
                              ^^^^^^^^^ evs.disk
                                                               ^^^^^^^^^ cinder.migration_status
                                                                                        ^^^^^^^^ evs.disk
                                                                                                                        ^^^^^^^^ cinder.migration_status
        @ddt.unpack
        def test_retype(self, status, migration_status):
            volume = {"name": "first", "status": status, "migration_status": migration_status}
            self.driver.retype(volume)
    `,
  ],
  [
    'the rows of a list',
    `
    class BackupTest(TestCase):
        @parameterized.expand([("available", True), ("restoring", False)])
                                 ^^^^^^^^^ cinder.backup
                                                      ^^^^^^^^^ cinder.backup
        def test_may_go(self, word, may_go):
            backup = create_backup(self.context, status=word)
            self.assertEqual(may_go, backup.may_go())
    `,
  ],
  [
    'the names that stand before the rows',
    `
    @pytest.mark.parametrize("code, word", [(200, "ACTIVE"), (404, "ERROR")])
                                                   ^^^^^^ ecs.server
                                                                    ^^^^^ ecs.server
    def test_answer(client, code, word):
        server = Server(status=word)
        assert client.answer(server) == code
    `,
  ],
  [
    'what is made of something else, and what a helper of the test may take for anything',
    `
    class ShareTest(TestCase):
        @ddt.data(("available", 200), ("error", 400))
        def test_shrink(self, state, answer):
            share = create_share(size=1, status=state)
            self.assertEqual(answer, self.shrink(share))

        @ddt.data((1, "available"), (2, "error"))
        def test_policy(self, node, word):
            self._test_volume_policy(node, word)
    `,
  ],
];

describe('a row of a table tells', () => {
  for (const [why, marked] of texts) it(why, () => checkLifecycles('python', marked));
});
