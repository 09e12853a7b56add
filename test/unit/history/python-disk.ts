import type { HistoryCase } from './case';

/** Python programs that waited for a disk. */
export const pythonDisk: readonly HistoryCase[] = [
  {
    link: 'https://opendev.org/openstack/tempest/commit/0ea2c01d757375d54aa9a9de34c2c9995bb48d13',
    languageId: 'python',
    broken: `
def extend_volume(self, volume_id, size):
    self.volumes_client.extend_volume(volume_id, new_size=size)
    started = time.time()
    volume = self.volumes_client.show_volume(volume_id)['volume']
    while volume['status'] != 'available':
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint unhandled-failure
        time.sleep(self.build_interval)
        volume = self.volumes_client.show_volume(volume_id)['volume']
        if volume['status'] == 'error':
            raise VolumeFailed(volume_id)
        if time.time() - started > self.build_timeout:
            raise Timeout(volume_id)
`,
    mend: [`volume['status'] == 'error'`, `volume['status'] in ('error', 'error_extending')`],
  },
  {
    link: 'https://bugs.launchpad.net/tempest/+bug/1483434',
    languageId: 'python',
    broken: `
def restore_backup(cinder, backup_id, volume_id):
    cinder.restores.restore(backup_id, volume_id)
    while True:
    ^^^^^^^^^^ warning unhandled-failure
        volume = cinder.volumes.get(volume_id)
        if volume.status == 'available':
            return volume
        if volume.status == 'error':
            raise RestoreFailed(volume_id)
        time.sleep(2)
`,
    mend: [`volume.status == 'error'`, `volume.status in ('error', 'error_restoring')`],
  },
  {
    link: 'https://bugs.launchpad.net/manila/+bug/1741568',
    languageId: 'python',
    broken: `
def attach_volume(self, context, instance_id, volume):
    self.compute_api.instance_volume_attach(context, instance_id, volume['id'])
    deadline = time.time() + self.max_time_to_attach
    while time.time() < deadline:
        volume = self.volume_api.get(context, volume['id'])
        if volume['status'] == 'in-use':
            return volume
        elif volume['status'] != 'attaching':
                                 ^^^^^^^^^^^ warning incomplete-pending
            raise AttachFailed(volume['id'])
        time.sleep(1)
    raise AttachTimeout(volume['id'])
`,
    mend: [`!= 'attaching'`, `not in ('attaching', 'reserved')`],
  },
  {
    link: 'https://github.com/cyverse/atmosphere/pull/629',
    languageId: 'python',
    broken: `
def attach(cinder, nova, server_id, volume_id):
    nova.volumes.create_server_volume(server_id, volume_id, None)
    volume = cinder.volumes.get(volume_id)
    while volume.status == 'attaching':
                           ^^^^^^^^^^^ warning incomplete-pending
        time.sleep(3)
        volume = cinder.volumes.get(volume_id)
    if volume.status != 'in-use':
        raise AttachFailed(volume.status)
`,
    mend: [`volume.status == 'attaching'`, `volume.status in ('available', 'reserved', 'attaching')`],
  },
  {
    link: 'https://opendev.org/openstack/openstacksdk/commit/a358278660fa6690e3a4f9d95db74f4386e315f1',
    languageId: 'python',
    broken: `
def create_volume(conn, size):
    volume = conn.block_storage.create_volume(size=size)
    return conn.block_storage.wait_for_status(volume, status='ACTIVE', failures=['Error'], wait=120)
                                                              ^^^^^^ error foreign-status
                                                                                  ^^^^^ error console-label
`,
    mend: [`status='ACTIVE', failures=['Error']`, `status='available', failures=['error']`],
  },
];
