import { checkFindings, checkFix, checkRules } from '../../support/check';

/** A Go function that does something for a disk, with what stands behind and before its switch. */
function go(cases: string, { before = '', after = '', subject = 'volume.Status' } = {}): string {
  return `
package evs

func report(client *gophercloud.ServiceClient, id string) {
	volume, err := volumes.Get(client, id).Extract()${before}
	switch ${subject} {
${cases}
	}${after}
}
`;
}

const three = `	case "available":
		free(volume)
	case "in-use":
		busy(volume)
	case "error":
		broken(volume)`;

/** The marks under the subject of the switch. */
const found = (cases: string): string =>
  go(cases).replace('volume.Status {\n', 'volume.Status {\n\t       ^^^^^^^^^^^^^ hint non-exhaustive\n');

const python = (body: string): string => `
def report(cinder, volume_id):
    volume = cinder.volumes.get(volume_id)
${body}
`;

const javascript = (body: string): string => `
async function report(nova, id) {
  const server = await nova.getServer(id);
${body}
}
`;

const java = (body: string): string => `
class Report {
  void report(OSClient os, String id) {
    Server server = os.compute().servers().get(id);
${body}
  }
}
`;

const snapshots = `    snapshot = cinder.volume_snapshots.get(snapshot_id)
    match snapshot.status:
        case "creating" | "deleting" | "rollbacking" | "backing-up":
            busy(snapshot)
        case "available":
            free(snapshot)
        case "error":
            broken(snapshot)`;

describe('a switch that passes over statuses', () => {
  it('says how many and names five', () =>
    checkFindings(
      'go',
      go(three).replace(
        'volume.Status {\n',
        'volume.Status {\n\t       ^^^^^^^^^^^^^ hint non-exhaustive: This has no default branch and does nothing for 16 statuses that an EVS disk can have: "creating", "attaching", "detaching", "restoring-backup", "backing-up" and 11 more.\n',
      ),
    ));

  it('misses nothing that only OpenStack has', () =>
    checkFindings(
      'python',
      python(snapshots).replace(
        'snapshot.status:\n',
        'snapshot.status:\n          ^^^^^^^^^^^^^^^ hint non-exhaustive: This has no default branch and does nothing for one status that an EVS snapshot can have: "error_deleting".\n',
      ),
    ));

  it('is seen in each language', async () => {
    await checkRules(
      'typescript',
      javascript(`
  switch (server.status) {
          ^^^^^^^^^^^^^ hint non-exhaustive
    case 'ACTIVE': run(server); break;
    case 'SHUTOFF': rest(server); break;
    case 'ERROR': mourn(server); break;
  }`),
    );
    await checkRules(
      'java',
      java(`
    switch (server.getStatus()) {
            ^^^^^^^^^^^^^^^^^^ hint non-exhaustive
      case "ACTIVE": run(server); break;
      case "SHUTOFF": rest(server); break;
      case "ERROR": mourn(server); break;
    }`),
    );
  });

  it('is told once, even where nothing leaves it', () =>
    checkRules('go', found(`${three}\n\tcase "deleting", "error_deleting":\n\t\treturn`)));

  it('reads constants of the same file', () =>
    checkRules('go', `${found(three.replace('"in-use"', 'inUse'))}\nconst inUse = "in-use"\n`));

  it('is told of a walk over disks', () =>
    checkRules(
      'python',
      `
def report(cinder):
    for volume in cinder.volumes.list():
        match volume.status:
              ^^^^^^^^^^^^^ hint non-exhaustive
            case "available":
                free(volume)
            case "in-use":
                busy(volume)
            case "error":
                broken(volume)
`,
    ));

  it('is silenced by a comment', () =>
    checkFindings(
      'go',
      go(three, { subject: 'volume.Status { // lifecycle-lens-disable-line non-exhaustive' }).replace(
        ' {\n\tcase',
        '\n\tcase',
      ),
    ));
});

describe('no switch that passes over statuses', () => {
  it('has a default', async () => {
    await checkFindings('go', go(`${three}\n\tdefault:\n\t\tlog.Print(volume)`));
    await checkFindings('python', python(`${snapshots}\n        case _:\n            pass`));
    await checkFindings(
      'javascript',
      javascript(`  switch (server.status) {
    case 'ACTIVE': run(server); break;
    case 'SHUTOFF': rest(server); break;
    case 'ERROR': mourn(server); break;
    default: wonder(server);
  }`),
    );
  });

  it('names fewer than three', () => checkFindings('go', go(three.slice(0, three.indexOf('\tcase "error"')))));

  it('names all that the vendor has', () =>
    checkFindings('python', python(snapshots.replace('case "error"', 'case "error" | "error_deleting"'))));

  it('does the same for all', () =>
    checkFindings('go', go('\tcase "available", "error", "in-use":\n\t\tfree(volume)')));

  it('leaves the rest to what follows', async () => {
    const leaving = three.replace(/(free|busy|broken)\(volume\)/g, 'return');
    await checkFindings(
      'go',
      go(leaving.replace('return', 'free(volume)\n\t\treturn'), { after: '\n\twonder(volume)' }),
    );
    await checkFindings(
      'javascript',
      javascript(`  switch (server.status) {
    case 'ACTIVE': return 'green';
    case 'SHUTOFF': return 'grey';
    case 'ERROR': throw new Error(id);
  }
  return 'unknown';`),
    );
  });

  it('changes what was set before', async () => {
    const setting = three.replace(/(free|busy|broken)\(volume\)/g, 'colour = "$1"');
    await checkFindings('go', go(setting, { before: '\n\tcolour := "grey"' }));
    await checkFindings(
      'typescript',
      javascript(`  let colour: string = 'grey';
  switch (server.status) {
    case 'ACTIVE': colour = 'green'; break;
    case 'SHUTOFF': colour = 'black'; break;
    case 'ERROR': colour = 'red'; break;
  }`),
    );
    await checkFindings(
      'java',
      java(`    String colour = "grey";
    switch (server.getStatus()) {
      case "ACTIVE": colour = "green"; break;
      case "SHUTOFF": colour = "black"; break;
      case "ERROR": colour = "red"; break;
    }`),
    );
  });

  it('looks again', async () => {
    await checkFindings(
      'go',
      `
package evs

func wait(client *gophercloud.ServiceClient, id string) error {
	for {
		volume, err := volumes.Get(client, id).Extract()
		switch volume.Status {
		case "available":
			return nil
		case "error", "error_deleting":
			return err
		}
		time.Sleep(time.Second)
	}
}
`,
    );
    await checkFindings(
      'python',
      python(`    while busy:
        match volume.status:
            case "available":
                busy = False
            case "in-use":
                log.info("attached")
            case "error":
                raise Failed(volume)`),
    );
  });

  it('has a case that can not be read, or is no status', async () => {
    await checkFindings('go', go(three.replace('"in-use"', 'volumes.InUse')));
    await checkFindings('go', go(`${three}\n\tcase "":\n\t\twonder(volume)`));
  });

  it('folds the case of what it is given', () =>
    checkFindings('go', go(three, { subject: 'strings.ToLower(volume.Status)' })));

  it('is on a thing that is not sure', () =>
    checkFindings(
      'go',
      `
package things

func report(thing Thing) {
	switch thing.Status {
${three.replaceAll('volume', 'thing')}
	}
}
`,
    ));

  it('is a chain of conditions', () =>
    checkFindings(
      'python',
      python(`    if volume.status == "available":
        free(volume)
    elif volume.status == "in-use":
        busy(volume)
    elif volume.status == "error":
        broken(volume)`),
    ));

  it('is on a state of the service itself', () =>
    checkFindings(
      'python',
      `
def report(nova, server_id):
    server = nova.servers.get(server_id)
    match getattr(server, "OS-EXT-STS:vm_state"):
        case "active":
            run(server)
        case "stopped":
            rest(server)
        case "error":
            mourn(server)
`,
    ));
});

describe('the missing cases', () => {
  const rest = ['deleting', 'error_deleting', 'rollbacking', 'backing-up'];
  const goSnapshot = (cases: string): string => `
package evs

func report(client *gophercloud.ServiceClient, id string) {
	snapshot, err := snapshots.Get(client, id).Extract()
	switch snapshot.Status {
	case "creating":
		busy(snapshot)
	case "available":
		free(snapshot)
	case "error":
		broken(snapshot) // too bad
		// and no more${cases}
	}
}
`;

  it('are added in Go', () =>
    checkFix(
      'go',
      goSnapshot('').replace('snapshot.Status {', 'snapshot.Sta<|>tus {'),
      goSnapshot(rest.map((status) => `\n\tcase "${status}":`).join('')),
    ));

  it('are added in Python', () =>
    checkFix(
      'python',
      python(`${snapshots.replaceAll('"', "'")}  # too bad\n    free(cinder)`).replace(
        'snapshot.status',
        'snapshot.<|>status',
      ),
      python(
        `${snapshots.replaceAll('"', "'")}  # too bad\n        case 'error_deleting':\n            pass\n    free(cinder)`,
      ),
    ));

  const typescript = (cases: string): string => `
async function report(cinder, id: string) {
  const snapshot = await cinder.getSnapshot(id);
  switch (snapshot.status) {
    case 'creating':
    case 'deleting':
    case 'rollbacking':
      busy(snapshot);
      break;
    case 'available':
      free(snapshot);
      break;
    case 'error':
      broken(snapshot);
      break;${cases}
  }
}
`;

  it('are added in TypeScript', () =>
    checkFix(
      'typescript',
      typescript('').replace('snapshot.status', 'snapshot.<|>status'),
      typescript(['error_deleting', 'backing-up'].map((status) => `\n    case '${status}':\n      break;`).join('')),
    ));

  const arrows = (cases: string): string => `
class Report {
  void report(CinderClient cinder, String id) {
    Snapshot snapshot = cinder.snapshots().get(id);
    switch (snapshot.getStatus()) {
      case "creating", "deleting", "rollbacking" -> busy(snapshot);
      case "available" -> free(snapshot);
      case "error" -> broken(snapshot);${cases}
    }
  }
}
`;

  it('are added in Java', () =>
    checkFix(
      'java',
      arrows('').replace('snapshot.getStatus', 'snapshot.<|>getStatus'),
      arrows(['error_deleting', 'backing-up'].map((status) => `\n      case "${status}" -> {}`).join('')),
    ));
});
