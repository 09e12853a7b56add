import type { HistoryCase } from './case';

/** Go programs that looked at a disk until it was there. */
export const goDisk: readonly HistoryCase[] = [
  {
    link: 'https://github.com/hashicorp/packer/issues/8737',
    languageId: 'go',
    broken: `
func createVolume(client *gophercloud.ServiceClient, opts volumes.CreateOpts) error {
	created, err := volumes.Create(client, opts).Extract()
	if err != nil {
		return err
	}
	for {
	^^^ warning unhandled-failure
		volume, err := volumes.Get(client, created.ID).Extract()
		if err != nil {
			return err
		}
		if volume.Status == "available" {
			return nil
		}
		log.Printf("volume %s is %s", volume.ID, volume.Status)
		time.Sleep(2 * time.Second)
	}
}
`,
    mend: [
      `			return nil
		}
`,
      `			return nil
		}
		if volume.Status == "error" {
			return errors.New("the volume could not be created")
		}
`,
    ],
  },
];
