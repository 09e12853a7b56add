import type { HistoryCase } from './case';

const refresh = `
func diskStatus(client *gophercloud.ServiceClient, id string) retry.StateRefreshFunc {
	return func() (interface{}, string, error) {
		volume, err := volumes.Get(client, id).Extract()
		if _, gone := err.(gophercloud.ErrDefault404); gone {
			return volume, "deleted", nil
		}
		if err != nil {
			return nil, "", err
		}
		return volume, volume.Status, nil
	}
}
`;

/** What Terraform providers did with disks. */
export const terraformDisk: readonly HistoryCase[] = [
  {
    link: 'https://github.com/hashicorp/terraform/issues/2865',
    languageId: 'go',
    broken: `
func createVolume(client *gophercloud.ServiceClient, imageID string) error {
	volume, err := volumes.Create(client, volumes.CreateOpts{Size: 5, ImageID: imageID}).Extract()
	if err != nil {
		return err
	}
	ready := &retry.StateChangeConf{
		Pending: []string{"creating"},
		                  ^^^^^^^^^^ warning incomplete-pending
		Target:  []string{"available"},
		Refresh: diskStatus(client, volume.ID),
		Timeout: 10 * time.Minute,
	}
	_, err = ready.WaitForState()
	return err
}
${refresh}`,
    mend: ['"creating"', '"creating", "downloading"'],
  },
  {
    link: 'https://github.com/hashicorp/terraform/issues/3045',
    languageId: 'go',
    broken: `
func createVolume(client *gophercloud.ServiceClient, imageID string) error {
	volume, err := volumes.Create(client, volumes.CreateOpts{Size: 5, ImageID: imageID}).Extract()
	if err != nil {
		return err
	}
	ready := &retry.StateChangeConf{
		Pending: []string{"downloading"},
		                  ^^^^^^^^^^^^^ warning incomplete-pending
		Target:  []string{"available"},
		Refresh: diskStatus(client, volume.ID),
	}
	_, err = ready.WaitForState()
	return err
}
${refresh}`,
    mend: ['"downloading"', '"downloading", "creating"'],
  },
  {
    link: 'https://github.com/hashicorp/terraform/pull/5359',
    languageId: 'go',
    broken: `
func detachVolume(compute, storage *gophercloud.ServiceClient, serverID, volumeID string) error {
	if err := volumeattach.Delete(compute, serverID, volumeID).ExtractErr(); err != nil {
		return err
	}
	free := &retry.StateChangeConf{
		Pending: []string{"in-use", "attaching"},
		                            ^^^^^^^^^^^ warning incomplete-pending
		Target:  []string{"available"},
		Refresh: diskStatus(storage, volumeID),
		Timeout: 10 * time.Minute,
	}
	_, err := free.WaitForState()
	return err
}
${refresh}`,
    mend: ['"in-use", "attaching"', '"in-use", "attaching", "detaching"'],
  },
  {
    link: 'https://github.com/vk-cs/terraform-provider-vkcs/pull/114',
    languageId: 'go',
    broken: `
const (
	diskCreating  = "creating"
	diskAvailable = "available"
	diskInUse     = "in-use"
	diskRetyping  = "retyping"
)

func changeVolumeType(client *gophercloud.ServiceClient, id, volumeType string) error {
	options := volumes.ChangeTypeOpts{NewType: volumeType, MigrationPolicy: "on-demand"}
	if err := volumes.ChangeType(client, id, options).ExtractErr(); err != nil {
		return err
	}
	changed := &retry.StateChangeConf{
		Pending: []string{diskCreating},
		                  ^^^^^^^^^^^^ hint incomplete-pending
		Target:  []string{diskAvailable, diskInUse},
		Refresh: diskStatus(client, id),
		Timeout: 10 * time.Minute,
	}
	_, err := changed.WaitForState()
	return err
}
${refresh}`,
    mend: ['{diskCreating}', '{diskCreating, diskRetyping}'],
  },
];
