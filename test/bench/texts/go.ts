import type { Subject } from './code';

export const goHead = `package compute

import (
	"context"
	"fmt"
	"log"
	"strings"
	"time"

	"github.com/example/cloudsdk/openstack/blockstorage/v3/snapshots"
	"github.com/example/cloudsdk/openstack/blockstorage/v3/volumes"
	"github.com/example/cloudsdk/openstack/compute/v2/servers"
	"github.com/example/plugin-sdk/v2/diag"
	"github.com/example/plugin-sdk/v2/helper/retry"
	"github.com/example/plugin-sdk/v2/helper/schema"
)
`;

const wait = ({ name, noun, status, other }: Subject): string => `
func waitFor${name}(ctx context.Context, client *golangsdk.ServiceClient, id string, timeout time.Duration) error {
	log.Printf("[DEBUG] Waiting for ${noun} (%s) to be ready", id)
	stateConf := &retry.StateChangeConf{
		Pending:    []string{"${other}"},
		Target:     []string{"${status}"},
		Refresh:    refresh${name}(client, id),
		Timeout:    timeout,
		Delay:      10 * time.Second,
		MinTimeout: 3 * time.Second,
	}
	_, err := stateConf.WaitForStateContext(ctx)
	if err != nil {
		return fmt.Errorf("error waiting for ${noun} (%s) to become ready: %s", id, err)
	}
	return nil
}

func refresh${name}(client *golangsdk.ServiceClient, id string) retry.StateRefreshFunc {
	return func() (interface{}, string, error) {
		${noun}, err := ${noun}s.Get(client, id).Extract()
		if err != nil {
			return nil, "", err
		}
		if ${noun}.Status == "error" {
			return ${noun}, ${noun}.Status, fmt.Errorf("the ${noun} is in error: %s", id)
		}
		return ${noun}, ${noun}.Status, nil
	}
}
`;

const schema = ({ name, noun }: Subject): string => `
func DataSource${name}() *schema.Resource {
	return &schema.Resource{
		ReadContext: dataSource${name}Read,
		Schema: map[string]*schema.Schema{
			"region": {
				Type:        schema.TypeString,
				Optional:    true,
				Computed:    true,
				Description: "The region of the ${noun}. If omitted, the region of the provider is used.",
			},
			"name": {
				Type:         schema.TypeString,
				Required:     true,
				ForceNew:     true,
				ValidateFunc: validation.StringLenBetween(1, 64),
			},
			"flavor_id": {
				Type:     schema.TypeString,
				Optional: true,
			},
			"availability_zone": {
				Type:     schema.TypeString,
				Optional: true,
				ForceNew: true,
			},
			"tags": common.TagsSchema(),
		},
	}
}
`;

const read = ({ name, noun }: Subject): string => `
func dataSource${name}Read(ctx context.Context, d *schema.ResourceData, meta interface{}) diag.Diagnostics {
	cfg := meta.(*config.Config)
	client, err := cfg.NewServiceClient("${noun}", cfg.GetRegion(d))
	if err != nil {
		return diag.Errorf("error creating ${noun} client: %s", err)
	}
	found, err := list${name}(client, d.Get("name").(string), d.Get("flavor_id").(string))
	if err != nil {
		return diag.FromErr(err)
	}
	if len(found) < 1 {
		return diag.Errorf("your query returned no results, please change your search criteria and try again")
	}
	item := found[0]
	log.Printf("[DEBUG] Retrieved ${noun} %s: %+v", item.ID, item)
	d.SetId(item.ID)
	mErr := multierror.Append(nil,
		d.Set("region", cfg.GetRegion(d)),
		d.Set("name", item.Name),
		d.Set("availability_zone", item.AvailabilityZone),
		d.Set("flavor_id", item.Flavor),
		d.Set("tags", flatten${name}Tags(item.Tags)),
	)
	return diag.FromErr(mErr.ErrorOrNil())
}
`;

const helpers = ({ name, noun }: Subject): string => `
func list${name}(client *golangsdk.ServiceClient, name string, flavor string) ([]${name}Detail, error) {
	all := make([]${name}Detail, 0)
	for offset := 0; ; offset += 100 {
		path := fmt.Sprintf("v1/%s/${noun}s/detail?limit=100&offset=%d", client.ProjectID, offset)
		response, err := client.Request("GET", client.Endpoint+path, &golangsdk.RequestOpts{
			KeepResponseBody: true,
			MoreHeaders:      map[string]string{"Content-Type": "application/json"},
		})
		if err != nil {
			return nil, fmt.Errorf("error retrieving ${noun}s: %w", err)
		}
		page, err := parse${name}Page(response)
		if err != nil || len(page) == 0 {
			return all, err
		}
		for _, item := range page {
			if name != "" && !strings.HasPrefix(item.Name, name) {
				continue
			}
			if flavor == "" || item.Flavor == flavor {
				all = append(all, item)
			}
		}
	}
}

func flatten${name}Tags(tags []string) map[string]string {
	result := make(map[string]string)
	for _, tag := range tags {
		parts := strings.SplitN(tag, "=", 2)
		if len(parts) == 2 {
			result[parts[0]] = parts[1]
		}
	}
	return result
}
`;

export const goFunctions = { speaking: wait, silent: [schema, read, helpers] };
