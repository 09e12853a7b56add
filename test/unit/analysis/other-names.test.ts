import { checkFindings, checkLifecycles } from '../../support/check';

/** Names that mislead. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'a server’s status that a provider calls power_state',
    'go',
    `
    package acceptance

    var check = resource.TestCheckResourceAttr("openstack_compute_instance_v2.web", "power_state", "shutoff")
                                                                                                    ^^^^^^^ ecs.server
    `,
  ],
  [
    'a server’s status that a provider calls power_state, by a word that both have',
    'go',
    `
    package acceptance

    var check = resource.TestCheckResourceAttr("openstack_compute_instance_v2.web", "power_state", "paused")
                                                                                                    ^^^^^^ ecs.server
    `,
  ],
  [
    'a server’s status that a provider calls power_state, with a wrong letter',
    'terraform',
    `
    resource "openstack_compute_instance_v2" "web" {
      power_state = "shutof"
                     ^^^^^^ ecs.server
    }
    `,
  ],
  [
    'a power state by a word that both have, where no provider has a name for it',
    'python',
    `
    def is_held(nova, server_id):
        return nova.servers.get(server_id).power_state == "paused"
                                                           ^^^^^^ ecs.power_state
    `,
  ],
  [
    'a power state by the name that Nova has for it',
    'python',
    `
    def is_down(server):
        return server.power_state == "NOSTATE"
                                      ^^^^^^^ ecs.power_state
    `,
  ],
  [
    'a status in a variable that is named for a vm_state',
    'python',
    `
    def wait(nova, server_id):
        vm_state = nova.servers.get(server_id).status
        if vm_state == "ACTIVE":
                        ^^^^^^ ecs.server
            return
        vm_state = getattr(nova.servers.get(server_id), "OS-EXT-STS:vm_state")
        assert vm_state == "stopped"
                            ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the attribute that such a variable was given',
    'go',
    `
    package gopher

    func create(d *schema.ResourceData, server *servers.Server) {
    	vmState := d.Get("power_state").(string)
    	if strings.ToLower(vmState) == "shutoff" {
                                     ^^^^^^^ ecs.server
    		stop(d)
    	}
    	vmState = server.VmState
    	if vmState == "stopped" {
                    ^^^^^^^ ecs.vm_state
    		start(d)
    	}
    }
    `,
  ],
  [
    'what such an attribute may be',
    'go',
    `
    package gopher

    import "github.com/gophercloud/gophercloud/openstack/compute/v2/servers"

    func resourceInstance() *schema.Resource {
    	return &schema.Resource{Schema: map[string]*schema.Schema{
    		"power_state": {ValidateFunc: validation.StringInSlice([]string{"active", "shutoff", "paused"}, true)},
                                                                       ^^^^^^ ecs.server
                                                                                 ^^^^^^^ ecs.server
                                                                                            ^^^^^^ ecs.server
    		"power_action": {ValidateFunc: validation.StringInSlice([]string{"active", "on"}, true)},
    	}}
    }
    `,
  ],
  [
    'the same in a script',
    'shellscript',
    `
    vm_state=$(nova show "$vm" | grep -w status | awk '{print $4}')
    if [ "$vm_state" = "SHUTOFF" ]; then exit 1; fi
                        ^^^^^^^ ecs.server
    vm_state=$(nova show "$vm" | grep -w OS-EXT-STS:vm_state | awk '{print $4}')
    if [ "$vm_state" = "stopped" ]; then exit 1; fi
                        ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the type in the address of a Terraform resource, not its name',
    'go',
    `
    package acceptance

    var volume = resource.TestCheckResourceAttr("openstack_blockstorage_volume_v3.of_snapshot", "status", "available")
                                                                                                           ^^^^^^^^^ evs.disk
    var share = resource.TestCheckResourceAttr("example_efs_share_snapshot.snapshot", "status", "available")
    `,
  ],
  [
    'the instance of OpenStack, which is no stack',
    'typescript',
    `
    function validate(ctx: ActionContext<OpenStackInstance>): boolean {
      return ctx.resource.runtime_state === 'SHUTOFF';
                                             ^^^^^^^ ecs.server
    }
    `,
  ],
  [
    'what answers, not who is asked',
    'go',
    `
    package widget

    func (w *Widget) isUp() bool {
      s, err := w.api.GetInstanceState(w)
      switch s {
      case "ACTIVE":
            ^^^^^^ ecs.server
        return true
      }
      return err == nil
    }
    `,
  ],
  [
    'what a variable is made of, whatever its name',
    'go',
    `
    package widget

    func check(grown []volumes.Volume, loads []loadbalancers.LoadBalancer) {
      for _, grwn := range grownVolumes(grown) {
        if grwn.Status != "in-use" { fail() }
                           ^^^^^^ evs.disk
      }
      for _, lds := range loadBalancersOf(loads) {
        if lds.Status != "ACTIVE" { fail() }
      }
    }
    `,
  ],
  [
    'the members of a class, of which most are nobody’s statuses',
    'python',
    `
    from novaclient import client

    class InstanceStatus(object):
        HEALTHY = "HEALTHY"
        ACTIVE = "ACTIVE"
        BLOCKED = "BLOCKED"
        BUILD = "BUILD"
        REBOOT = "REBOOT"
        RESTORED = "RESTORED"
        PROMOTED = "PROMOTED"

    class ServerStatus(object):
        ACTIVE = "ACTIVE"
                  ^^^^^^ ecs.server
        BUILD = "BUILD"
                 ^^^^^ ecs.server
        SHUTOFF = "SHUTOFF"
                   ^^^^^^^ ecs.server
    `,
  ],
  [
    'a table whose keys are others’ words',
    'python',
    `
    from nova.compute import power_state

    POWER_STATES = {"poweredOn": power_state.RUNNING, "suspended": power_state.SUSPENDED}
    `,
  ],
  [
    'what answers a request, which is no server',
    'java',
    'class A { void f(ServerHttpRequest request, HttpStatus status) { answer.put("error", status.getReasonPhrase()); } }',
  ],
  [
    'what a double is made for',
    'python',
    `
    def test_server(self):
        self.check(server_result=mock.Mock(status="ACTIVE"), floating_result=[mock.Mock(id="F", status="ACTIVE")])
                                                   ^^^^^^ ecs.server
    `,
  ],
  [
    'the instance of a service, which is no server',
    'java',
    'class A { void f(ServiceInstance serviceInstance) { serviceInstance.setOrchestrationStatus("ACTIVE"); } }',
  ],
];

describe('what a status is of is told by', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));

  it('the provider’s file, also where its power_state may be one', () =>
    checkLifecycles(
      'go',
      `
      package openstack

      func update(d *schema.ResourceData) bool {
      	_, powerStateNew := d.GetChange("power_state")
      	return strings.ToLower(powerStateNew.(string)) == "paused"
      	                                                   ^^^^^^ ecs.server
      }
      `,
      'file:///openstack/resource_openstack_compute_instance_v2.go',
    ));

  it('a name under which a provider may fold it, where a wrong letter is still one', () =>
    checkFindings(
      'terraform',
      `
      resource "openstack_compute_instance_v2" "web" {
        power_state = "shutof"
                       ^^^^^^ hint unknown-status: An ECS server is never "shutof"; did you mean "SHUTOFF"?
      }
      `,
    ));

  it('a name under which a provider may fold it, so that its case is not spoken of', () =>
    checkFindings(
      'go',
      'package a\nfunc f(d *schema.ResourceData) bool { return d.Get("power_state").(string) == "shutoff" }',
    ));
});
