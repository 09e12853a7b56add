import { checkFindings } from '../../support/check';

const disk = (body: string): string => `
      def change(cinder, volume_id, server):
          volume = cinder.volumes.get(volume_id)
${body}
      `;
const python = (body: string): Promise<void> => checkFindings('python', disk(body));

const detach =
  'warning impossible-operation: The EVS disk is "available" here, and "Detach from a server" is allowed in "in-use" only (documented).';
const extend =
  'warning impossible-operation: The EVS disk is "error" here, and "Expand the capacity" is allowed in "available" or "in-use" only (documented).';
const rollback =
  'warning impossible-operation: The EVS disk is "in-use" here, and "Roll back from a snapshot" is allowed in "available" or "error_rollbacking" only (documented).';
const stop =
  'warning impossible-operation: The ECS server is "SHUTOFF" here, and "Stop" is allowed in "ACTIVE" or "ERROR" only (documented).';

describe('an impossible operation', () => {
  it('is told under the condition that forbids it', () =>
    python(`
          if volume.status == "available":
              cinder.volumes.detach(volume)
                             ^^^^^^ ${detach}
          elif volume["status"] == "error":
              volume.extend(100)
                     ^^^^^^ ${extend}
          if volume.status == "in-use" and volume.size > 10:
              return cinder.rollback_volume(volume.id, snapshot)
                            ^^^^^^^^^^^^^^^ ${rollback}`));

  it('is told of a status that has a name in the file', () =>
    checkFindings(
      'python',
      `
      DISK_AVAILABLE = "available"
      BROKEN = ("error", "error_extending")

      def change(cinder, volume_id, server):
          volume = cinder.volumes.get(volume_id)
          if volume.status == DISK_AVAILABLE:
              cinder.volumes.detach(volume)
                             ^^^^^^ ${detach}
          if volume.status in BROKEN:
              cinder.volumes.extend(volume, 100)
                             ^^^^^^ warning impossible-operation: The EVS disk is "error" or "error_extending" here, and "Expand the capacity" is allowed in "available" or "in-use" only (documented).
          if volume.status != DISK_AVAILABLE:
              cinder.volumes.detach(volume)
      `,
    ));

  it('is not told where a named status is compared with that of something else', () =>
    checkFindings(
      'python',
      `
      AVAILABLE = "available"

      def change(cinder, manila, volume_id, share_id):
          volume = cinder.volumes.get(volume_id)
          if volume.status == AVAILABLE:
              cinder.volumes.extend(volume, 100)
          share = manila.shares.get(share_id)
          if share.status == AVAILABLE:
              share.detach()
          thing = manila.get(share_id)
          if thing.status == AVAILABLE:
              thing.detach()
      `,
    ));

  it('is told where all statuses that are asked for forbid it', () =>
    python(`
          if volume.status in ("error", "error_extending"):
              cinder.volumes.extend(volume, 100)
                             ^^^^^^ warning impossible-operation: The EVS disk is "error" or "error_extending" here, and "Expand the capacity" is allowed in "available" or "in-use" only (documented).
          if volume.status == "error" or volume.status == "error_deleting":
              cinder.volumes.extend(volume, 100)
                             ^^^^^^ warning impossible-operation: The EVS disk is "error" or "error_deleting" here, and "Expand the capacity" is allowed in "available" or "in-use" only (documented).
          if volume.status in ("available", "error"):
              cinder.volumes.extend(volume, 100)`));

  it('is told behind a condition that lets one status pass', () =>
    python(`
          if volume.status != "available":
              raise Busy(volume.id)
          log.info("detaching %s", volume.id)
          cinder.volumes.detach(volume_id)
                         ^^^^^^ ${detach}
          if not (volume.status == "available" and ready):
              return
          cinder.volumes.detach(volume)
                         ^^^^^^ ${detach}`));

  it('is told in the branch of all else', () =>
    python(`
          if not volume.status == "available":
              cinder.volumes.detach(volume)
          else:
              cinder.volumes.detach(volume)
                             ^^^^^^ ${detach}`));

  it('is told of a status that a variable holds', () =>
    python(`
          status = volume.status
          if status == "error_deleting":
              cinder.volumes.delete(volume)
                             ^^^^^^ warning impossible-operation: The EVS disk is "error_deleting" here, and "Delete the disk" is allowed in "available" or "error" or "error_extending" or "error_restoring" or "error_rollbacking" or "error_managing" only (documented).`));

  it('is told in a case', async () => {
    await python(`
          match volume.status:
              case "available":
                  cinder.volumes.detach(volume)
                                 ^^^^^^ ${detach}
              case "in-use":
                  cinder.volumes.detach(volume)`);
    await checkFindings(
      'typescript',
      `
      async function stop(nova, id: string) {
        const server = await nova.getServer(id);
        switch (server.status) {
          case 'PAUSED':
          case 'SUSPENDED':
            await nova.startServer(server.id);
                       ^^^^^^^^^^^ warning impossible-operation: The ECS server is "PAUSED" or "SUSPENDED" here, and "Start" is allowed in "SHUTOFF" only (documented).
            break;
          case 'ACTIVE':
            log(server);
          case 'SHUTOFF':
            await server.stop();
            break;
          default:
            return;
        }
      }
      `,
    );
  });

  it('is told in Go, beside its error', () =>
    checkFindings(
      'go',
      `
      package evs

      func grow(client *gophercloud.ServiceClient, d *schema.ResourceData) error {
        volume, err := volumes.Get(client, d.Id()).Extract()
        switch volume.Status {
        case "error":
          if err := volumeactions.ExtendSize(client, d.Id(), opts).ExtractErr(); err != nil {
                                  ^^^^^^^^^^ ${extend}
            return err
          }
        }
        return err
      }
      `,
    ));

  it('is told in Java', () =>
    checkFindings(
      'java',
      `
      class Power {
        void off(OSClient os, String id) {
          Server server = os.compute().servers().get(id);
          if ("SHUTOFF".equals(server.getStatus())) {
            String name = server.getName();
            computeApi.stopServer(server.getId());
                       ^^^^^^^^^^ ${stop}
          }
        }
      }
      `,
    ));

  it('is silenced by a comment on the call or the condition', () =>
    python(`
          if volume.status == "available":
              cinder.volumes.detach(volume)  # lifecycle-lens-disable-line impossible-operation
          if volume.status == "available":  # lifecycle-lens-disable-line impossible-operation
              cinder.volumes.detach(volume)`));
});

describe('no impossible operation', () => {
  it('is what the status allows, whatever the condition for it', () =>
    python(`
          if volume.status == "available":
              cinder.volumes.attach(volume, server)
          if volume.status == "in-use":
              cinder.volumes.attach(volume, server)
              cinder.volumes.extend(volume, 100)
          if volume.status != "available":
              cinder.volumes.detach(volume)`));

  it('is where sources disagree, or an administrator may', () =>
    python(`
          if volume.status == "in-use":
              cinder.volumes.delete(volume)
          if volume.status == "error":
              cinder.volumes.migrate(volume)
          if volume.status == "error_deleting":
              cinder.volumes.reset_state(volume, "available")
              cinder.volumes.delete(volume)`));

  it('is behind a call that may have changed the status', () =>
    python(`
          if volume.status == "in-use":
              cinder.volumes.detach(volume)
              cinder.volumes.delete(volume)
          if volume.status == "error":
              repair(volume)
              volume.extend(100)
          if volume.status == "error":
              wait_for(volume_id, "available")
              volume.extend(100)
          if volume.status == "error":
              volume = cinder.volumes.create(100)
              volume.extend(100)
          if volume.status == "error":
              volume.refresh()
              volume.extend(100)`));

  it('is under another condition, in a loop, or where a failure is expected', () =>
    python(`
          if volume.status == "available":
              if server.has(volume):
                  cinder.volumes.detach(volume)
          if volume.status == "available":
              try:
                  cinder.volumes.detach(volume)
              except BadRequest:
                  pass
          if volume.status == "available":
              with self.assertRaises(BadRequest):
                  cinder.volumes.detach(volume)
          if volume.status == "available":
              self.assertRaises(BadRequest, cinder.volumes.detach, volume)
          if volume.status == "available":
              raise Busy(cinder.volumes.detach(volume))
          if volume.status == "error":
              volume.delete(force=True)
          if volume.status == "error":
              later = lambda: volume.extend(100)`));

  it('is done to something else', () =>
    python(`
          if volume.status == "available":
              cinder.volumes.detach(other)
          if volume.status == "in-use":
              cinder.backups.restore(backup.id, volume.id)
          if volume.status == "available":
              cinder.snapshots.create(volume.id)
          if volume.status == "error_deleting":
              known.remove(volume.id)
          if volume.status == "error_deleting":
              self.volumes.delete(volume.id)
          if volume.status == "available":
              server.detach_interface(port)
          if volume.status == "available":
              mark_detached(volume)
          if volume.status == "error":
              notify_extend(volume)
          if volume.status == "error":
              volume.is_extending()`));

  it('is where the status is not known for sure', () =>
    python(`
          if volume.status == "available" or force:
              cinder.volumes.detach(volume)
          if not (volume.status == "available" or ready):
              return
          cinder.volumes.detach(volume)
          if volume.status != "available" and ready:
              return
          cinder.volumes.detach(volume)
          if volume.status in ("available", wanted):
              cinder.volumes.detach(volume)
          if volume.status != "available":
              log.info("not now")
          cinder.volumes.detach(volume)
          while volume.status == "available":
              cinder.volumes.detach(volume)`));

  it('is known of a resource that is not sure', () =>
    checkFindings(
      'python',
      `
      def change(thing):
          if thing.status == "available":
              thing.detach(other)
      `,
    ));
});
