import type { HistoryCase } from './case';

/** Python programs that waited for a server. */
export const pythonServer: readonly HistoryCase[] = [
  {
    link: 'https://opendev.org/openstack/python-novaclient/commit/77206eb6d7a2978209896ce902a896b2858419a6',
    languageId: 'python',
    broken: `
def resize_server(nova, server_id, flavor):
    nova.servers.resize(server_id, flavor)
    while True:
        server = nova.servers.get(server_id)
        if server.status.lower() in ('active', 'verify-resize'):
                                                ^^^^^^^^^^^^^ error unknown-status
            return server
        if server.status.lower() == 'error':
            raise ResizeFailed(server_id)
        time.sleep(5)
`,
    mend: [`'verify-resize'`, `'verify_resize'`],
  },
  {
    link: 'https://github.com/rackerlabs/otter/pull/299',
    languageId: 'python',
    broken: `
def create_server(nova, args):
    server = nova.servers.create(**args)
    while server.status != 'ACTIVE':
        if server.status != 'BUILDING':
                            ^^^^^^^^^^ warning incomplete-pending
                             ^^^^^^^^ info foreign-status
            raise UnexpectedServerStatus(server.status)
        time.sleep(5)
        server = nova.servers.get(server.id)
`,
    mend: [`'BUILDING'`, `'BUILD'`],
  },
  {
    link: 'https://github.com/MirantisWorkloadMobility/CloudFerry/commit/adf67662858864c3aee78243653d1d4bac5537c7',
    languageId: 'python',
    broken: `
def boot_server(nova, name, image, flavor):
    server = nova.servers.create(name, image, flavor)
    for _ in range(100):
    ^^^^^^^^^^^^^^^^^^^ hint unhandled-failure
        if nova.servers.get(server.id).status == 'ACTIVE':
            return server
        time.sleep(3)
    raise Timeout(name)
`,
    mend: [
      `            return server
`,
      `            return server
        if nova.servers.get(server.id).status == 'ERROR':
            raise BootFailed(name)
`,
    ],
  },
  {
    link: 'https://github.com/elasticluster/elasticluster/issues/494',
    languageId: 'python',
    broken: `
def start_node(nova, options):
    server = nova.servers.create(**options)
    while server.status != 'ACTIVE':
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
        time.sleep(10)
        server = nova.servers.get(server.id)
    return server.id
`,
    mend: [
      `        server = nova.servers.get(server.id)
`,
      `        server = nova.servers.get(server.id)
        if server.status == 'ERROR':
            raise InstanceError(server.id)
`,
    ],
  },
];
