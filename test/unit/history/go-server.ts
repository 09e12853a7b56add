import type { HistoryCase } from './case';

/** Go programs that looked at a server until it was there, and never at what it was instead. */
export const goServer: readonly HistoryCase[] = [
  {
    link: 'https://github.com/docker-archive-public/docker.machine/pull/1277',
    languageId: 'go',
    broken: `
func (d *Driver) Create() error {
	server, err := servers.Create(d.compute, d.options()).Extract()
	if err != nil {
		return err
	}
	d.MachineId = server.ID
	return servers.WaitForStatus(d.compute, d.MachineId, "ACTIVE", 200)
	               ^^^^^^^^^^^^^ hint unhandled-failure
}
`,
    mend: [
      `return servers.WaitForStatus(d.compute, d.MachineId, "ACTIVE", 200)`,
      `return gophercloud.WaitFor(200, func() (bool, error) {
		server, err := servers.Get(d.compute, d.MachineId).Extract()
		if err != nil {
			return false, err
		}
		if server.Status == "ERROR" {
			return false, fmt.Errorf("%s failed", d.MachineId)
		}
		return server.Status == "ACTIVE", nil
	})`,
    ],
  },
  {
    link: 'https://github.com/gardener/machine-controller-manager/pull/286',
    languageId: 'go',
    broken: `
func (d *OpenStackDriver) create(client *gophercloud.ServiceClient, opts servers.CreateOpts) (string, error) {
	server, err := servers.Create(client, opts).Extract()
	if err != nil {
		return "", err
	}
	servers.WaitForStatus(client, server.ID, "ACTIVE", 300)
	        ^^^^^^^^^^^^^ hint unhandled-failure
	return server.ID, nil
}
`,
    mend: [
      `	servers.WaitForStatus(client, server.ID, "ACTIVE", 300)
	return server.ID, nil
`,
      `	return server.ID, gophercloud.WaitFor(600, func() (bool, error) {
		current, err := servers.Get(client, server.ID).Extract()
		if err != nil {
			return false, err
		}
		switch current.Status {
		case "ACTIVE":
			return true, nil
		case "BUILD":
			return false, nil
		default:
			return false, fmt.Errorf("%s is %s", server.ID, current.Status)
		}
	})
`,
    ],
  },
  {
    link: 'https://github.com/os-migrate/vmware-migration-kit/pull/113',
    languageId: 'go',
    broken: `
func createServer(ctx context.Context, client *gophercloud.ServiceClient, opts servers.CreateOpts) error {
	server, err := servers.Create(ctx, client, opts, nil).Extract()
	if err != nil {
		return err
	}
	return servers.WaitForStatus(ctx, client, server.ID, "ACTIVE")
	               ^^^^^^^^^^^^^ hint unhandled-failure
}
`,
    mend: [
      `	return servers.WaitForStatus(ctx, client, server.ID, "ACTIVE")
`,
      `	for attempt := 0; attempt < 3000; attempt++ {
		server, err = servers.Get(ctx, client, server.ID).Extract()
		if err != nil {
			return err
		}
		if server.Status == "ERROR" {
			return fmt.Errorf("server %s failed", server.ID)
		}
		if server.Status == "ACTIVE" {
			return nil
		}
		time.Sleep(5 * time.Second)
	}
	return errors.New("the server takes too long")
`,
    ],
  },
  {
    link: 'https://github.com/coreos/coreos-assembler/pull/3346',
    languageId: 'go',
    broken: `
func (a *API) createServer(opts servers.CreateOpts) error {
	created, err := servers.Create(a.compute, opts).Extract()
	if err != nil {
		return err
	}
	return wait.PollImmediate(10*time.Second, 10*time.Minute, func() (bool, error) {
	            ^^^^^^^^^^^^^ hint unhandled-failure
		server, err := servers.Get(a.compute, created.ID).Extract()
		if err != nil {
			return false, err
		}
		return server.Status == "ACTIVE", nil
	})
}
`,
    mend: [
      `		return server.Status == "ACTIVE", nil
`,
      `		if server.Status == "ERROR" {
			return false, fmt.Errorf("server %s: %v", server.ID, server.Fault)
		}
		return server.Status == "ACTIVE", nil
`,
    ],
  },
  {
    link: 'https://github.com/sapcc/cyclone/commit/6eb21dfc65dec5b5b012cf4295c268dfe5be1378',
    languageId: 'go',
    broken: `
func createServer(client *gophercloud.ServiceClient, opts servers.CreateOpts, seconds int) error {
	created, err := servers.Create(client, opts).Extract()
	if err != nil {
		return err
	}
	return gophercloud.WaitFor(seconds, func() (bool, error) {
	                   ^^^^^^^ hint unhandled-failure
		server, err := servers.Get(client, created.ID).Extract()
		if err != nil {
			return false, err
		}
		switch server.Status {
		case "ACTIVE", "SHUTOFF", "VERIFY_RESIZE":
			return true, nil
		}
		log.Printf("server %s is %s", server.ID, server.Status)
		return false, nil
	})
}
`,
    mend: [
      `			return true, nil
		}
`,
      `			return true, nil
		case "ERROR":
			return false, errors.New("the server failed")
		}
`,
    ],
  },
  {
    link: 'https://github.com/cloud-barista/cb-spider/issues/365',
    languageId: 'go',
    broken: `
func (handler *OpenStackVMHandler) StartVM(opts servers.CreateOpts) (*servers.Server, error) {
	created, err := servers.Create(handler.Client, opts).Extract()
	if err != nil {
		return nil, err
	}
	for {
	^^^ warning unhandled-failure
		time.Sleep(5 * time.Second)
		server, err := servers.Get(handler.Client, created.ID).Extract()
		if err != nil {
			return nil, err
		}
		if strings.ToLower(server.Status) == "active" {
			return server, nil
		}
	}
}
`,
    mend: [
      `			return server, nil
		}
`,
      `			return server, nil
		}
		if strings.ToLower(server.Status) == "error" {
			return nil, errors.New("the server failed")
		}
`,
    ],
  },
];
