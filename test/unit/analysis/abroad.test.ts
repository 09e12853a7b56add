import { checkLifecycles } from '../../support/check';

/** Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'the volume of another vendor’s cloud',
    'go',
    `
    package driver

    import "github.com/aws/aws-sdk-go/service/ec2"

    func isFree(volume *ec2.Volume) bool { return *volume.State == "available" }
    `,
  ],
  [
    'the virtual machine of another vendor’s cloud, whatever its compute service is called',
    'java',
    `
    import com.microsoft.azure.management.compute.VirtualMachine;

    class Machines {
      boolean isStopped(VirtualMachine vm) { return "stopped".equals(vm.compute().getStatus()); }
    }
    `,
  ],
  [
    'our volume in a file that copies from another vendor’s cloud',
    'go',
    `
    package driver

    import "github.com/aws/aws-sdk-go/service/ec2"
    import "github.com/gophercloud/gophercloud/openstack/blockstorage/v3/volumes"

    func isFree(volume *volumes.Volume) bool { return volume.Status == "available" }
                                                                        ^^^^^^^^^ evs.disk
    `,
  ],
];

describe('in files about other services is seen', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
