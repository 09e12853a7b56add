import { checkLifecycles } from '../../support/check';

/** What Terraform providers write. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'what a volume’s schema lets its status be, whatever stands in the schemas beside it',
    'go',
    `
    package openstack

    func resourceVolume() *schema.Resource {
    	return &schema.Resource{
    		Schema: map[string]*schema.Schema{
    			"listener": {Elem: &schema.Resource{Schema: map[string]*schema.Schema{"uuid": {Optional: true}}}},
    			"network": {Elem: &schema.Resource{Schema: map[string]*schema.Schema{"uuid": {Optional: true}}}},
    			"status": {
    				ValidateFunc: validation.StringInSlice([]string{"available", "error"}, true),
                                                         ^^^^^^^^^ evs.disk
                                                                      ^^^^^ evs.disk
    			},
    		},
    	}
    }

    func resourceListener() *schema.Resource {
    	return &schema.Resource{
    		Schema: map[string]*schema.Schema{
    			"volume": {Elem: &schema.Resource{Schema: map[string]*schema.Schema{"uuid": {Optional: true}}}},
    			"status": {
    				ValidateFunc: validation.StringInSlice([]string{"available", "error"}, true),
    			},
    		},
    	}
    }
    `,
  ],
  [
    'attributes that an import leaves out, one of which is called as a status is',
    'go',
    `
    package openstack

    func TestInstance(t *testing.T) {
    	name := "openstack_compute_instance_v2.web"
    	resource.Test(t, resource.TestCase{Steps: []resource.TestStep{
    		{ResourceName: name, ImportState: true, ImportStateVerifyIgnore: []string{"password"}},
    		{Check: resource.TestCheckResourceAttr(name, "status", "ACTIVE")},
                                                              ^^^^^^ ecs.server
    	}})
    }
    `,
  ],
  [
    'what a wait for an attachment makes up, and what one for the volume asks',
    'go',
    `
    package compute

    import "github.com/gophercloud/gophercloud"

    func resourceVolumeAttachCreate(id string) {
    	attached := &retry.StateChangeConf{Target: []string{"ATTACHED"}, Refresh: computeVolumeAttachAttachFunc(volumes, id)}
    	used := &retry.StateChangeConf{Target: []string{"in-use"}, Refresh: computeVolumeFunc(volumes, id)}
                                                      ^^^^^^ evs.disk
    }
    `,
  ],
  [
    'what Terraform keeps of a resource of which nobody knows what it is',
    'go',
    `
    package certificates

    func check(t *testing.T, state *terraform.InstanceState, diags diag.Diagnostics) {
    	requireAttributes(t, state, map[string]string{"status": "active", "issuer": "acme"})
    }
    `,
  ],
  [
    'what Terraform keeps of a server',
    'go',
    `
    package servers

    func checkServer(t *testing.T, state *terraform.InstanceState, diags diag.Diagnostics) {
    	requireAttributes(t, state, map[string]string{"status": "SHUTOFF", "image_id": "42", "flavor_id": "7"})
                                                              ^^^^^^^ ecs.server
    }
    `,
  ],
  [
    'what a wait calls an attachment, and the statuses of the volume that is attached',
    'go',
    `
    package openstack

    func resourceComputeVolumeAttachV2Create(client, volumes *gophercloud.ServiceClient, id string) {
    	attached := &retry.StateChangeConf{
    		Pending: []string{"ATTACHING"},
    		Target:  []string{"ATTACHED"},
    		Refresh: computeVolumeAttachV2AttachFunc(client, id),
    	}
    	used := &retry.StateChangeConf{
    		Pending: []string{"available", "attaching"},
                         ^^^^^^^^^ evs.disk
                                      ^^^^^^^^^ evs.disk
    		Target:  []string{"in-use"},
                         ^^^^^^ evs.disk
    		Refresh: blockStorageVolumeV3StateRefreshFunc(volumes, id),
    	}
    }
    `,
  ],
  [
    'what a field is given a pointer or a label of',
    'go',
    `
    package discovery

    var server = Target{Labels: model.LabelSet{"__meta_server_status": model.LabelValue("SHUTOFF")}}
                                                                                         ^^^^^^^ ecs.server
    var volume = Volume{Status: stringPtr("in-use")}
                                           ^^^^^^ evs.disk
    var listener = Target{Labels: model.LabelSet{"__meta_listener_status": model.LabelValue("ACTIVE")}}
    `,
  ],
  [
    'a program’s own model of another cloud’s disks',
    'go',
    `
    package resources

    import (
    	"github.com/cloud-barista/nhncloud-sdk-go"
    	volumes2 "github.com/cloud-barista/nhncloud-sdk-go/openstack/blockstorage/v2/volumes"
    )

    func (disks *NhnCloudDiskHandler) ChangeSize(id IID) bool {
    	diskInfo, _ := disks.GetDisk(id)
    	return diskInfo.Status != "Available"
    }
    `,
  ],
];

describe('what Terraform providers write', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
