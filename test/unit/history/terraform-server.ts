import type { HistoryCase } from './case';

const refresh = `
func serverStatus(client *gophercloud.ServiceClient, id string) retry.StateRefreshFunc {
	return func() (interface{}, string, error) {
		server, err := servers.Get(client, id).Extract()
		if _, gone := err.(gophercloud.ErrDefault404); gone {
			return server, "DELETED", nil
		}
		if err != nil {
			return nil, "", err
		}
		return server, server.Status, nil
	}
}
`;

/** What Terraform providers and Packer did with servers. */
export const terraformServer: readonly HistoryCase[] = [
  {
    link: 'https://github.com/terraform-provider-openstack/terraform-provider-openstack/pull/347',
    languageId: 'go',
    broken: `
func confirmResize(client *gophercloud.ServiceClient, id string) error {
	if err := servers.ConfirmResize(client, id).ExtractErr(); err != nil {
		return err
	}
	confirmed := &retry.StateChangeConf{
		Pending: []string{"VERIFY_RESIZE"},
		Target:  []string{"ACTIVE"},
		                  ^^^^^^^^ warning incomplete-pending
		Refresh: serverStatus(client, id),
		Timeout: 30 * time.Minute,
	}
	_, err := confirmed.WaitForState()
	return err
}
${refresh}`,
    mend: ['"ACTIVE"', '"ACTIVE", "SHUTOFF"'],
  },
  {
    link: 'https://github.com/hashicorp/packer-plugin-openstack/commit/b640cf827d6541b91f342b2957cc99a15edda6d1',
    languageId: 'go',
    broken: `
func stopServer(client *gophercloud.ServiceClient, id string) error {
	if err := startstop.Stop(client, id).ExtractErr(); err != nil {
		return err
	}
	stopped := &retry.StateChangeConf{
		Pending: []string{"ACTIVE"},
		Target:  []string{"STOPPED"},
		                  ^^^^^^^^^ error unreachable-target
		Refresh: serverStatus(client, id),
	}
	_, err := stopped.WaitForState()
	return err
}
${refresh}`,
    mend: ['"STOPPED"', '"SHUTOFF"'],
  },
];
