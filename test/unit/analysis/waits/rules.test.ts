import { checkFindings, checkFix, checkRules } from '../../../support/check';

/** A function that asks for something and then waits. */
function waiting(call: string, pending: string, target: string, more = ''): string {
  return `
func update(client *golangsdk.ServiceClient, id string) error {
	err := ${call}
	conf := &resource.StateChangeConf{
		Pending: ${pending}
		Target: ${target}
		Refresh: ${call.startsWith('volumes') ? 'volume' : 'server'}StateRefreshFunc(client, id),${more}
	}
	_, err = conf.WaitForState()
	return err
}
`;
}

const extend = 'volumes.ExtendSize(client, volumeID, opts).ExtractErr()';
const confirm = 'servers.ConfirmResize(client, serverID).ExtractErr()';
const create = 'volumes.Create(client, volumes.CreateOpts{Size: 10}).Extract()';

describe('incomplete-pending', () => {
  it('tells of an end that the wait does not know', () =>
    checkFindings(
      'go',
      waiting(
        confirm,
        '[]string{"VERIFY_RESIZE"},',
        `[]string{"ACTIVE"},
		                 ^^^^^^^^ warning incomplete-pending: An ECS server goes VERIFY_RESIZE → SHUTOFF (documented); "SHUTOFF" is in neither list, so the wait fails when it sees it.`,
      ),
    ));

  it('adds the status in the style of the list', () =>
    checkFix(
      'go',
      waiting(confirm, '[]string{"VERIFY_RESIZE"},', '[]string{"ACTIVE<|>"},'),
      waiting(confirm, '[]string{"VERIFY_RESIZE"},', '[]string{"ACTIVE", "SHUTOFF"},'),
    ));

  it('is silenced by a comment at the wait', () =>
    checkFindings(
      'go',
      waiting(confirm, '[]string{"VERIFY_RESIZE"},', '[]string{"ACTIVE"},').replace(
        'conf := ',
        '// lifecycle-lens-disable-next-line incomplete-pending\n\tconf := ',
      ),
    ));

  it('says only as a hint what holds under a condition', () =>
    checkFindings(
      'go',
      waiting(
        extend,
        '[]string{"extending"},',
        `[]string{"available"},
		                 ^^^^^^^^^^^ hint incomplete-pending: An EVS disk goes in-use → extending → in-use (not shared, its server ACTIVE, PAUSED, SUSPENDED or SHUTOFF; microversion 3.42 in Cinder; documented); "in-use" is in neither list, so the wait fails when it sees it.`,
      ),
    ));

  it('knows that an attachment which is deleted, in a deletion or elsewhere, leaves a disk that stays', () =>
    checkRules(
      'go',
      `
func resourceDiskDelete(client *golangsdk.ServiceClient, id string) error {
	for _, each := range attachments {
		volumeattach.Delete(client, each.ServerID, each.ID)
	}
	conf := &resource.StateChangeConf{
		Pending: []string{"in-use", "attaching"},
		                            ^^^^^^^^^^^ warning incomplete-pending
		Target:  []string{"available"},
		Refresh: volumeStateRefreshFunc(client, id),
	}
	_, err := conf.WaitForState()
	return err
}

func resourceDiskDeleteOnly(client *golangsdk.ServiceClient, id string) error {
	volumes.Delete(client, id)
	conf := &resource.StateChangeConf{
		Pending: []string{"available", "deleting"},
		Target:  []string{"deleted"},
		Refresh: volumeStateRefreshFunc(client, id),
	}
	_, err := conf.WaitForState()
	return err
}
`,
    ));

  it('keeps quiet where every end is known', () =>
    checkFindings('go', waiting(extend, '[]string{"extending"},', '[]string{"available", "in-use"},')));

  it('keeps quiet where a list can not be read', () =>
    checkFindings('go', waiting(extend, '[]string{"extending"},', 'append(ends, "available"),')));

  it('keeps quiet where nothing is pending, because any status goes on then', () =>
    checkFindings('go', waiting(confirm, '[]string{},', '[]string{"ACTIVE"},')));

  it('keeps quiet where the operation can not be told', () =>
    checkFindings('go', waiting('client.Do(id)', '[]string{"SHUTOFF", "ACTIVE"},', '[]string{"RESCUE"},')));
});

describe('contradictory-wait', () => {
  it('tells that a count begins anew for ever', () =>
    checkFindings(
      'go',
      waiting(
        confirm,
        '[]string{"VERIFY_RESIZE", "ACTIVE"},',
        `[]string{"ACTIVE", "SHUTOFF"},
		                 ^^^^^^^^ warning contradictory-wait: "ACTIVE" is both pending and target: each time it is seen the count of target sightings begins anew, so the wait never ends.`,
        '\n\t\tContinuousTargetOccurence: 2,',
      ),
    ));

  it('says mildly what is only in vain', () =>
    checkFindings(
      'go',
      waiting(
        create,
        '[]string{"creating", "downloading", "available"},',
        `[]string{"available"},
		                 ^^^^^^^^^^^ hint contradictory-wait: "available" is both pending and target: it ends the wait at once, so it is pending to no purpose.`,
      ),
    ));

  it('keeps quiet about lists that have nothing in common', () =>
    checkFindings('go', waiting(create, '[]string{"creating", "downloading"},', '[]string{"available"},')));
});

describe('unreachable-target', () => {
  it('tells of a status in which the resource rests before the target', () =>
    checkFindings(
      'go',
      waiting(
        'servers.Create(client, opts).Extract()',
        '[]string{"BUILD"},',
        `[]string{"SHUTOFF"},
		                 ^^^^^^^^^ error unreachable-target: The wait cannot end in "SHUTOFF": from "BUILD", an ECS server first comes to "ACTIVE", and there the wait fails.`,
      ),
    ));

  it('keeps quiet where a status on the way may pass unseen', () =>
    checkFindings('go', waiting('client.Do(id)', '[]string{"ACTIVE"},', '[]string{"VERIFY_RESIZE", "ERROR"},')));

  it('keeps quiet where the wait goes on in that status', () =>
    checkFindings('go', waiting('client.Do(id)', '[]string{"BUILD", "ACTIVE"},', '[]string{"SHUTOFF"},')));
});

describe('transient-target', () => {
  it('tells what follows', () =>
    checkFindings(
      'go',
      waiting(
        'client.Do(id)',
        '[]string{"ACTIVE"},',
        `[]string{"REBOOT"},
		                 ^^^^^^^^ warning transient-target: "REBOOT" passes by itself: an ECS server goes on to "ACTIVE", and when that happens between two polls, the wait never sees its target.`,
      ),
    ));

  it('keeps quiet where what follows is a target, too', () =>
    checkFindings('go', waiting('client.Do(id)', '[]string{"SHUTOFF"},', '[]string{"BUILD", "ACTIVE"},')));

  it('keeps quiet where the wait fails at what follows, and says so', () =>
    checkFindings(
      'shellscript',
      `
    openstack server create --image plain web
    while true; do
      status=$(openstack server show web -f value -c status)
      [ "$status" = "BUILD" ] && break
      [ "$status" = "ACTIVE" ] && exit 2
      [ "$status" = "ERROR" ] && exit 3
      sleep 1
    done
    `,
    ));
});
