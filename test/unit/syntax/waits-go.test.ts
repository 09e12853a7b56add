import assert from 'node:assert/strict';
import { checkWaits, waitsOf, withWord } from './check-waits';

const go = (marked: string): Promise<void> => checkWaits('go', marked);

describe('waits in Go: StateChangeConf', () => {
  it('pending and target statuses', () =>
    go(`
      func f() {
        conf := &retry.StateChangeConf{
                       ^^^^^^^^^^^^^^^ others=fails absent=unknown unfolded=unknown timeout=d.Timeout(schema.TimeoutCreate) interval=3 * time.Second
          Pending:    []string{"creating", "downloading"},
                                ^^^^^^^^ pending
                                            ^^^^^^^^^^^ pending
          Target:     []string{"available"},
                                ^^^^^^^^^ target
          Refresh:    volumeRefresh(client, id),
          Timeout:    d.Timeout(schema.TimeoutCreate),
          MinTimeout: 3 * time.Second,
        }
      }
    `));

  it('nothing pending lets any status go on', () =>
    go(`
      func f() {
        conf := resource.StateChangeConf{Target: []string{"ready"}, Refresh: r()}
                         ^^^^^^^^^^^^^^^ others=waits absent=unknown unfolded=unknown
                                                           ^^^^^ target
      }
    `));

  it('constants of the file and variables that get one value', () =>
    go(`
      const ready = "ready"
      func f() {
        pending := []string{string(Status("new"))}
                                           ^^^ pending
        conf := resource.StateChangeConf{Pending: pending, Target: []string{ready}, Refresh: r()}
                         ^^^^^^^^^^^^^^^ others=fails absent=unknown unfolded=unknown
                                                                            ^^^^^ target=ready
      }
    `));

  it('leaves open what it cannot read', () =>
    go(`
      func f(pending []string) {
        conf := resource.StateChangeConf{Pending: pending, Target: []string{volumes.Ready, "in-use"}, Refresh: r()}
                         ^^^^^^^^^^^^^^^ others=unknown absent=unknown open=pending,target unfolded=unknown
                                                                                            ^^^^^^ target
      }
    `));

  it('says nothing of the type itself and of fields by position', () =>
    go(`
      type StateChangeConf struct{}
      func (conf *StateChangeConf) wait(other StateChangeConf) *StateChangeConf {
        return &StateChangeConf{1, 2}
      }
    `));

  it('has room for another status in the style of the list', async () => {
    const text = 'func f() { c := retry.StateChangeConf{Pending: []string{\n\t"a",\n}, Target: []string{"b", "c"}} }';
    const [wait] = await waitsOf('go', text);
    assert.ok(wait?.pending && wait.target);
    assert.ok(withWord(text, wait.pending, 'x').includes('[]string{\n\t"a",\n\t"x",\n}'));
    assert.ok(withWord(text, wait.target, 'x').includes('"b", "c", "x"}'));
  });
});
