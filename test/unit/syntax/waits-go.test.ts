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

  it('fields that are set after the literal', () =>
    go(`
      func f() {
        conf := &retry.StateChangeConf{Target: []string{"ready"}}
                       ^^^^^^^^^^^^^^^ others=fails absent=unknown open=target unfolded=unknown interval=10
                                                         ^^^^^ target
        conf.Pending = []string{"new"}
                                 ^^^ pending
        conf.PollInterval = 10
        if fast {
          conf.Target = []string{"warm"}
        }
        conf = other()
        conf.Pending = []string{"old"}
      }
    `));

  it('a variable with two values is open', () =>
    go(`
      func f() {
        pending := []string{"new"}
        if restored {
          pending = append(pending, "restoring")
        }
        conf := retry.StateChangeConf{Pending: pending, Target: nil}
                      ^^^^^^^^^^^^^^^ others=unknown absent=unknown open=pending unfolded=unknown
      }
    `));

  it('the target has to be seen again', () =>
    go(`
      func f() {
        conf := retry.StateChangeConf{Target: []string{"ready"}, ContinuousTargetOccurence: 3}
                      ^^^^^^^^^^^^^^^ others=waits absent=unknown unfolded=unknown continuous
                                                        ^^^^^ target
      }
    `));
});

describe('waits in Go: what Refresh makes of a status', () => {
  const conf = (marks: string, refresh: string): Promise<void> =>
    go(`
func f() {
  conf := retry.StateChangeConf{Pending: []string{"PENDING"}, Target: []string{"DONE"}, Refresh: refresh(client, id)}
                ^^^^^^^^^^^^^^^ ${marks}
                                                   ^^^^^^^ pending
                                                                                ^^^^ target
}
${refresh}
`);

  it('gives it back as it is', () =>
    conf(
      'others=fails absent=ends',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    volume, err := volumes.Get(client, id).Extract()
    if err != nil {
      if _, ok := err.(golangsdk.ErrDefault404); ok {
        return volume, "DONE", nil
      }
      return nil, "", err
    }
    return volume, volume.Status, nil
  }
}`,
    ));

  it('folds some and fails with others', () =>
    conf(
      'others=fails absent=fails unfolded→PENDING',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    volume, err := volumes.Get(client, id).Extract()
    if err != nil {
      return nil, "ERROR", err
    }
    status := volume.Status
    if status == "error" || status == "broken" {
                  ^^^^^ fold→fails
                                       ^^^^^^ fold→fails
      return volume, status, fmt.Errorf("it is %s", status)
    }
    switch volume.Status {
    case ready, "in-use":
         ^^^^^ fold→DONE=ready
                 ^^^^^^ fold→DONE
      return volume, "DONE", nil
    }
    return volume, "PENDING", nil
  }
}
const ready = "ready"`,
    ));

  it('a variable that is set on the way', () =>
    conf(
      'others=fails absent=unknown unfolded→PENDING any-case',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    volume := get(client, id)
    status := "PENDING"
    if !strings.EqualFold(volume.Status, "creating") && volume.Status == "ready" {
                                          ^^^^^^^^ fold→PENDING
                                                                          ^^^^^ fold→DONE
      status = "DONE"
    }
    return volume, status, nil
  }
}`,
    ));

  it('statuses that are handed to it', () =>
    go(`
      func f() {
        conf := retry.StateChangeConf{
                      ^^^^^^^^^^^^^^^ others=fails absent=fails unfolded→PENDING
          Pending: []string{"PENDING"},
                             ^^^^^^^ pending
          Target:  []string{"DONE"},
                             ^^^^ target
          Refresh: refresh(id, []string{"ready"}),
                                         ^^^^^ fold→DONE
        }
      }
      func refresh(id string, targets []string) retry.StateRefreshFunc {
        return func() (interface{}, string, error) {
          volume, err := get(id)
          if err != nil {
            return nil, "ERROR", err
          }
          if utils.StrSliceContains(targets, volume.Status) {
            return volume, "DONE", nil
          }
          return volume, "PENDING", nil
        }
      }
    `));

  it('one of a list that is gone through', () =>
    conf(
      'others=fails absent=fails unfolded→PENDING',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    volume, err := get(id)
    if err != nil {
      return nil, "", err
    }
    for _, done := range []string{"ready", "in-use"} {
                                   ^^^^^ fold→DONE
                                            ^^^^^^ fold→DONE
      if volume.Status == done {
        return volume, "DONE", nil
      }
    }
    return volume, "PENDING", nil
  }
}`,
    ));

  it('a resource that is looked for among others', () =>
    conf(
      'others=fails absent=ends',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    all, err := list(client)
    if err != nil || len(all) == 0 {
      return all, "DONE", nil
    }
    for _, volume := range all {
      if volume.ID == id {
        return volume, volume.Status, nil
      }
    }
    return all, "DONE", nil
  }
}`,
    ));

  it('nothing found is looked for again and fails in the end', () =>
    conf(
      'others=fails absent=fails',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    volume, err := get(id)
    if errors.As(err, &notFound404) {
      return nil, "DONE", nil
    }
    return volume, volume.Status, err
  }
}`,
    ));

  it('something else decides as well', () =>
    conf(
      'others=fails absent=fails unfolded=unknown',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    volume, err := get(id)
    if err != nil {
      return nil, "", err
    }
    if volume.Status == "ready" && len(volume.Tasks) == 2 {
                         ^^^^^ fold→unknown
      return volume, "DONE", nil
    }
    if volume.Size > 10 {
      return volume, "PENDING", nil
    }
    return volume, volume.Status, nil
  }
}`,
    ));

  it('a function of another package, and one that calls another, are not known', async () => {
    await conf('others=fails absent=unknown unfolded=unknown', 'func (c *other) refresh(id string) {}');
    await conf(
      'others=fails absent=unknown unfolded=unknown',
      `
func refresh(client *Client, id string) retry.StateRefreshFunc {
  return func() (interface{}, string, error) {
    return check(client, id)
  }
}`,
    );
  });
});

describe('waits in Go: calls, predicates and loops', () => {
  it('WaitForStatus, with the client first or a context', () =>
    go(`
      func f() {
        err := volumes.WaitForStatus(client, id, "ready", 60)
                       ^^^^^^^^^^^^^ others=waits absent=fails timeout=60
                                                  ^^^^^ target
        err = servers.WaitForStatus(ctx, client, id, "up")
                      ^^^^^^^^^^^^^ others=waits absent=fails timeout=ctx
                                                      ^^ target
      }
    `));

  it('WaitForStatus without an end only where its context plainly has none', () =>
    go(`
      func f() {
        ctx, cancel := context.WithTimeout(context.TODO(), soon)
        err := volumes.WaitForStatus(ctx, client, id, "ready")
                       ^^^^^^^^^^^^^ others=waits absent=fails timeout=context.WithTimeout(context.TODO(), soon)
                                                       ^^^^^ target
        err = volumes.WaitForStatus(context.TODO(), client, id, "ready")
                      ^^^^^^^^^^^^^ others=waits absent=fails
                                                                 ^^^^^ target
      }
    `));

  it('WaitForStatus with a variable is open, and another function of that name none', () =>
    go(`
      func f(status string) {
        err := volumes.WaitForStatus(client, id, status, 60)
                       ^^^^^^^^^^^^^ others=waits absent=fails open=target timeout=60
        volumes.WaitForStatus("ready")
        WaitForStatus(client, id, "ready", 60)
      }
    `));

  it('a predicate', () =>
    go(`
      func f() {
        gophercloud.WaitFor(60, func() (bool, error) {
                    ^^^^^^^ others=waits absent=fails timeout=60
          current, err := volumes.Get(client, id).Extract()
          if err != nil {
            return false, err
          }
          if current.Status == "error" {
                                ^^^^^ failure
            return false, fmt.Errorf("it failed")
          }
          if current.Status == "creating" {
                                ^^^^^^^^ pending
            return false, nil
          }
          return current.Status == "ready", nil
                                    ^^^^^ target
        })
      }
    `));

  it('a poll of Kubernetes that treats not found as done', () =>
    go(`
      func f() {
        wait.PollUntilContextTimeout(ctx, time.Second, timeout, true, func(ctx context.Context) (bool, error) {
             ^^^^^^^^^^^^^^^^^^^^^^^ others=unknown absent=ends timeout=timeout interval=time.Second
          server, err := get(ctx)
          if isNotFound(err) {
            return true, nil
          }
          if server.Status == "deleted" || server.Size == 0 {
                               ^^^^^^^ target
            return true, nil
          }
          return false, nil
        })
      }
    `));

  it('a predicate that is given its statuses may end with any', () =>
    go(`
      func f(targets []string) {
        wait.ExponentialBackoff(backoff, func() (bool, error) {
             ^^^^^^^^^^^^^^^^^^ others=unknown absent=unknown
          for _, target := range targets {
            if volume.Status == target {
              return true, nil
            }
          }
          if volume.Status == "error" {
                               ^^^^^ fold→unknown
            return false, fmt.Errorf("it failed")
          }
          return false, nil
        })
      }
    `));

  it('says nothing of a predicate without statuses', () =>
    go(`
      func f() {
        gophercloud.WaitFor(60, func() (bool, error) { return isReady(id), nil })
        wait.PollImmediate(1, 2, other.Condition)
        wg.WaitFor(group)
      }
    `));

  it('a loop that sleeps', () =>
    go(`
      func f() error {
        for {
        ^^^ others=waits absent=fails interval=time.Second
          volume, err := get(id)
          if err != nil {
            return err
          }
          switch volume.Status {
          case "ready":
                ^^^^^ target
            return nil
          case "error", "broken":
                ^^^^^ failure
                         ^^^^^^ failure
            return errors.New("it failed")
          }
          time.Sleep(time.Second)
        }
      }
    `));

  it('a condition, and what a break leads to', () =>
    go(`
      func f() error {
        for volume.Status != "ready" {
        ^^^ others=waits absent=unknown interval=time.Second
                              ^^^^^ target
          time.Sleep(time.Second)
          volume = get(id)
        }
        for i := 0; i < 30; i++ {
        ^^^ others=waits absent=unknown timeout=i < 30 interval=time.Second
          if status == "error" {
                        ^^^^^ failure
            break
          }
          if status == "ready" {
                        ^^^^^ target
            return nil
          }
          time.Sleep(time.Second)
        }
        return fmt.Errorf("it took too long")
      }
    `));

  it('says nothing of loops that ask for no status, or do not wait', () =>
    go(`
      func f() error {
        for {
          if done(id) {
            return nil
          }
          time.Sleep(time.Second)
        }
        for _, volume := range volumes {
          if volume.Status == "ready" {
            return nil
          }
        }
        if volume.Status == "ready" {
          time.Sleep(time.Second)
        }
      }
    `));
});
