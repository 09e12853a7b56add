import { checkFindings, checkLifecycles } from '../../support/check';

describe('findings in Java', () => {
  it('a typo and a console label beside a disk and a server', () =>
    checkFindings(
      'java',
      `
      class Waiter {
        boolean isReady(CinderClient cinder, String id) {
          Volume volume = cinder.volumes().get(id);
          if ("avaliable".equals(volume.getStatus())) return true;
               ^^^^^^^^^ error unknown-status: An EVS disk is never "avaliable"; did you mean "available"?
          Server server = nova.servers().get(id);
          switch (server.getStatus()) {
            case "ACTIVE", "Running":
                            ^^^^^^^ error console-label: "Running" is what the console shows for an ECS server; the API answers "ACTIVE".
              return true;
          }
          return volume.getStatus().equalsIgnoreCase("AVAILABLE");
        }
      }
      `,
    ));

  it('keeps quiet about a load balancer, a log line and an annotation', () =>
    checkFindings(
      'java',
      `
      class Waiter {
        @JsonProperty("in_use") private String status;
        boolean isReady(LoadBalancer balancer, Volume volume) {
          log.info("Available");
          return balancer.getStatus().equals("Active") || volume.getName().equals("Available");
        }
      }
      `,
    ));

  it('members of an enum belong to what it is named for', () =>
    checkLifecycles(
      'java',
      `
      enum VolumeStatus {
        IN_USE("in-use"), EXTENDING("extending");
                ^^^^^^ evs.disk
                                     ^^^^^^^^^ evs.disk
      }
      `,
    ));
});
