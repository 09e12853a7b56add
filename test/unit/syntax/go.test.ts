import assert from 'node:assert/strict';
import { checkClues, checkSites, sitesOf } from './check-sites';

const go = (marked: string): Promise<void> => checkSites('go', marked);

describe('sites in Go', () => {
  it('comparisons', () =>
    go(`
      func f() {
        if disk.Status == "creating" || "deleting" != disk.Status {}
                           ^^^^^^^^ compared disk.Status
                                         ^^^^^^^^ compared disk.Status negated
      }
    `));

  it('a folded subject', () =>
    go(`
      func f() {
        ok := strings.ToLower(server.Status) == "active"
                                                 ^^^^^^ compared server.Status folded=lower
        same := strings.EqualFold(server.Status, "ACTIVE")
                                                  ^^^^^^ compared server.Status folded=any
      }
    `));

  it('a switch', () =>
    go(`
      func f() {
        switch vol.Status {
        case "creating", "deleting":
              ^^^^^^^^ case vol.Status fallback
                          ^^^^^^^^ case vol.Status fallback
        default:
        }
      }
    `));

  it('expectations', () =>
    go(`
      func f() {
        g.Expect(disk.Status).To(Equal("ready"))
                                        ^^^^^ compared disk.Status
        Eventually(func() string { return disk.Status }).Should(Equal("ready"))
                                                                       ^^^^^ compared disk.Status
        g.Expect(disk.Status).To(gomega.Equal("ready"))
                                               ^^^^^ compared disk.Status
        Expect(disk.Status).To(BeElementOf("ready", "gone"))
                                            ^^^^^ compared disk.Status
                                                     ^^^^ compared disk.Status
        Expect(disk).To(MatchFields(Fields{"Status": Equal("ready")}))
                                            ^^^^^^ element MatchFields
                                                            ^^^^^ property Status
        final := sets.New("ready", "gone")
                           ^^^^^ element final
                                    ^^^^ element final
        mail.To(address("ready"))
                         ^^^^^ argument address
      }
    `));

  it('rows of tables', () =>
    go(`
      func TestDisk(t *testing.T) {
        tests := []struct{ name, status string; want bool }{
          {"first", "ready", true},
            ^^^^^ keyword name
                     ^^^^^ keyword status
          {name: "second", status: "gone"},
                  ^^^^^^ keyword name
                                    ^^^^ keyword status
        }
        byName := map[string]struct{ in string }{"first": {"ready"}}
                                                  ^^^^^ element byName
                                                            ^^^^^ keyword in
        plain := []disk{{"first", "ready"}}
                          ^^^^^ element plain
                                   ^^^^^ element plain
      }
    `));

  it('a wait', () =>
    go(`
      func f() {
        conf := &retry.StateChangeConf{
          Pending: []string{"creating", "BUILD"},
                             ^^^^^^^^ element Pending
                                         ^^^^^ element Pending
          Target: []string{"done"},
                            ^^^^ element Target
        }
      }
    `));

  it('constants, fields, assignments, arguments, returns and maps', () =>
    go(`
      const Ready Status = "ready"
                            ^^^^^ constant Ready
      func f() (any, string, error) {
        opts := volumes.ListOpts{Status: "ready"}
                                          ^^^^^ keyword Status
        volume.Status = "ready"
                         ^^^^^ assigned volume.Status
        values["status"] = "ready"
                            ^^^^^ assigned values["status"]
        m := map[string]string{"status": "ready"}
                                ^^^^^^ element m
                                          ^^^^^ property status
        wait(client, "ready")
                      ^^^^^ argument wait
        volume.Status = ptr.To("ready")
                                ^^^^^ assigned volume.Status
        parcel.String("ready")
                       ^^^^^ argument parcel.String
        query.Set("status", "ready")
                   ^^^^^^ argument query.Set
                             ^^^^^ argument status
        return volume, "DELETED", nil
                        ^^^^^^^ returned
      }
    `));

  it('keeps quiet about imports, comments and struct tags', () =>
    go(`
      import "ready"
      // "ready"
      type T struct { S string \`json:"ready"\` }
    `));
});

describe('clues in Go', () => {
  const wait = `
    import "example.test/sdk/v3/volumes"

    func resourceVolumeCreate(ctx context.Context, d *schema.ResourceData) error {
      pending := []string{"crea<|>ting"}
      conf := &retry.StateChangeConf{
        Pending: pending,
        Target:  []string{"available"},
        Refresh: volumeRefresh(client, id),
      }
    }

    func volumeRefresh(client *Client, id string) Refresh {
      return func() (any, string, error) {
        v, err := volumes.Get(client, id).Extract()
        return v, v.Status, nil
      }
    }
  `;

  it('a list is followed to the wait that takes it', () =>
    checkClues('go', wait, {
      holder: ['pending', 'Pending', 'conf'],
      use: ['Pending: pending'],
      type: ['retry.StateChangeConf'],
      field: ['Target: []string{"available"}', 'Refresh: volumeRefresh(client, id)'],
      function: ['resourceVolumeCreate'],
      parameter: ['ctx context.Context', 'd *schema.ResourceData'],
      import: ['example.test/sdk/v3/volumes'],
    }));

  it('a sum of a thousand literals is read in no time', async () => {
    const sum = Array.from({ length: 1000 }, () => '"one line, "').join(' +\n');
    const [site] = await sitesOf('go', `func f() { text := ${sum} }`);
    assert.equal(site?.value.length, 1000 * 'one line, '.length);
  });

  it('a variable is traced to the call that gave it', () =>
    checkClues(
      'go',
      'func (r *Reader) f(vols []volumes.Volume) { for _, v := range vols { s := v.Status; if s == "rea<|>dy" {} } }',
      {
        subject: ['s'],
        origin: ['v.Status', 'vols'],
        type: ['[]volumes.Volume'],
        class: ['Reader'],
      },
    ));
});
