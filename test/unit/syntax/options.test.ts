import { checkClues, checkSites } from './check-sites';

describe('sites in command lines and requests that are written as strings', () => {
  it('options and queries that are named for a status', () =>
    checkSites(
      'python',
      `
      run("openstack volume list --status ready --name disk")
                                          ^^^^^ keyword status
      run('volume set ' + '--state in-use ' + name)
                                   ^^^^^^ keyword state
      run(f"cinder list --status=ready {name}")
                                 ^^^^^ keyword status
      run("list --attach-status ready")
                                ^^^^^ keyword attach_status
      run("image list --property status=ready")
                                        ^^^^^ keyword status
      get(host + "/volumes?all=1&status=ready&limit=2")
                                        ^^^^^ keyword status
      `,
    ));

  it('keeps quiet about other options, values that nobody knows, and comments', () =>
    checkSites(
      'python',
      `
      # openstack volume list --status ready
      run("openstack volume list --name ready --status %s")
      run("openstack volume list --status " + status)
      `,
    ));

  it('the command before an option, in one string or in a list', async () => {
    await checkClues('go', 'var line = "openstack volume list --status rea<|>dy"\n', {
      resource: ['openstack volume list'],
    });
    await checkClues('go', 'var line = "group-snapshot-list --status rea<|>dy"\\n', {
      resource: ['group_snapshot_list'],
    });
    await checkClues('go', 'var line = "/v3/volumes?status=rea<|>dy"\n', { origin: ['/v3/volumes'] });
    await checkClues('go', 'var line = "volumes?all=1&status=rea<|>dy"\n', { origin: ['volumes'] });
    await checkClues('python', 'run(["openstack", "volume", "list", "--long", "--status", "rea<|>dy"])\n', {
      resource: ['openstack volume list'],
    });
    await checkClues('python', 'words = ["openstack", "volume", "rea<|>dy"]\n', { resource: [] });
  });
});
