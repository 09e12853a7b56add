import { checkFindings, checkLifecycles } from '../../support/check';

describe('findings in Terraform', () => {
  it('in attributes, filters and conditions of disks and servers', () =>
    checkFindings(
      'terraform',
      `
      data "huaweicloud_evs_volumes" "mine" {
        status = "Available"
                  ^^^^^^^^^ error console-label: "Available" is what the console shows for an EVS disk; the API answers "available".
      }
      resource "huaweicloud_compute_instance" "mine" {
        count = data.huaweicloud_evs_volumes.mine.volumes[0].status == "in_use" ? 1 : 0
                                                                        ^^^^^^ error unknown-status: The API writes "in-use" for an EVS disk, not "in_use" (hyphen and underscore differ).
        lifecycle {
          postcondition {
            condition     = contains(["ACTIVE", "SHUTOF"], self.status)
                                                 ^^^^^^ error unknown-status: An ECS server is never "SHUTOF"; did you mean "SHUTOFF"?
            error_message = "The server is not Running."
          }
        }
      }
      `,
    ));

  it('keeps quiet about other resources, templates and folded words', () =>
    checkFindings(
      'terraform',
      `
      resource "huaweicloud_dns_zone" "mine" {
        status = "ENABLE"
      }
      resource "huaweicloud_er_attachment_accepter" "mine" {
        status = "Active"
      }
      data "huaweicloud_evs_volumes" "mine" {
        name   = "Available"
        status = "\${var.status}"
      }
      output "ready" {
        value = upper(huaweicloud_compute_instance.mine.status) == "ACTIVE"
      }
      `,
    ));
});

describe('findings in the shell', () => {
  it('in brackets, cases and options, by the command lines behind them', () =>
    checkFindings(
      'shellscript',
      `
      status=$(openstack volume show "$id" -c status -f value)
      while [ "$status" != "avaliable" ]; do
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info unhandled-failure: The wait stops at no status in which an ECS server has failed, such as "ERROR", and then goes on for ever.
                            ^^^^^^^^^ error unknown-status: An EVS disk is never "avaliable"; did you mean "available"?
        status=$(openstack server show "$id" -c status -f value)
        case "$status" in
          ACTIVE|Running) break ;;
                 ^^^^^^^ error console-label: "Running" is what the console shows for an ECS server; the API answers "ACTIVE".
        esac
      done
      openstack volume list --status in_use
                                     ^^^^^^ error unknown-status: The API writes "in-use" for an EVS disk, not "in_use" (hyphen and underscore differ).
      `,
    ));

  it('keeps quiet about services, shares, prose and folded words', () =>
    checkFindings(
      'shellscript',
      `
      state=$(systemctl is-active nova-compute)
      if [ "$state" = "Active" ]; then echo "Available"; fi
      share_status=$(manila show "$id" | awk '/ status /{print $4}')
      [[ $share_status != "Available" ]] && exit 1
      snapshot_status=$(openstack share snapshot show "$id" -c status -f value)
      [[ $snapshot_status == "Available" ]] && exit 1
      status=$(openstack server show "$id" -c status -f value)
      [[ \${status,,} == active ]] || [ "$status" = "$wanted" ]
      systemctl status nova-compute
      `,
    ));
});

describe('findings in YAML', () => {
  it('in playbooks: what a module gave, in conditions and assertions', () =>
    checkFindings(
      'ansible',
      `
      - name: Wait for the disk
        openstack.cloud.volume_info:
          name: data
        register: info
        until: info.volumes[0].status == 'avaliable'
                                          ^^^^^^^^^ error unknown-status: An EVS disk is never "avaliable"; did you mean "available"?
      - openstack.cloud.server_info:
        register: found
      - assert:
          that:
            - found.servers.0.status in ('ACTIVE', 'Running')
                                                    ^^^^^^^ error console-label: "Running" is what the console shows for an ECS server; the API answers "ACTIVE".
            - found.servers | selectattr('status', 'equalto', 'SHUTOF') | list | length == 0
                                                               ^^^^^^ error unknown-status: An ECS server is never "SHUTOF"; did you mean "SHUTOFF"?
      `,
    ));

  it('in documents, by their paths', () =>
    checkFindings(
      'yaml',
      `
      volumes:
        - id: 1
          volume_type: SSD
          status: in_use
                  ^^^^^^ error unknown-status: The API writes "in-use" for an EVS disk, not "in_use" (hyphen and underscore differ).
      `,
    ));

  it('keeps quiet about states that are wished for, services, templates and prose', () =>
    checkFindings(
      'yaml',
      `
      - openstack.cloud.server:
          state: absent
          status: "{{ wanted }}"
      - name: The server is Available
        ansible.builtin.service: { name: nova, state: started }
        register: service
        failed_when: service.status == 'Active'
      - openstack.cloud.loadbalancer:
        register: balancer
        until: balancer.loadbalancer.provisioning_status == 'Active'
      - openstack.cloud.server_info:
        register: found
        until: found.servers[0].status | lower == 'active'
      `,
    ));
});

describe('findings in Ruby', () => {
  it('in comparisons, hashes, symbols and cases', () =>
    checkFindings(
      'ruby',
      `
      volume = service.volumes.get(id)
      volume.wait_for { status == 'avaliable' }
                                   ^^^^^^^^^ error unknown-status: An EVS disk is never "avaliable"; did you mean "available"?
      refresh until volume.status == :creatng
                                      ^^^^^^^ error unknown-status: An EVS disk is never "creatng"; did you mean "creating"?
      case server.reload.status
      when 'ACTIVE', 'Running'
                      ^^^^^^^ error console-label: "Running" is what the console shows for an ECS server; the API answers "ACTIVE".
        true
      end
      `,
    ));

  it('keeps quiet about load balancers, shares, folded words and keys', () =>
    checkFindings(
      'ruby',
      `
      balancer.wait_for { provisioning_status == 'Active' }
      share = service.shares.get(id)
      share.status == 'Available'
      server.status.downcase.to_sym == :active
      { 'volume' => { 'in_use' => 3, :name => 'Available' } }
      wait_resource(volume, :deleted, :status, true)
      `,
    ));
});

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
