import { checkLifecycles } from '../../support/check';

/** What types, classes and the names of variables tell of a status. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string, path?: string])[] = [
  [
    'by its name what is not the status of what is made',
    'python',
    `
    def test_no_such_flavor(provider):
        provider.create_server(name="one", image="ERROR", flavor="ACTIVE", network="SHUTOFF")
        provider.fake_server(name="one", expected="ERROR", initial_state="SHUTOFF")
                                                   ^^^^^ ecs.server
                                                                          ^^^^^^^ ecs.server
        provider.fake_server("ERROR")
                              ^^^^^ ecs.server
    `,
  ],
  [
    'the type that a condition asks for, where that is true',
    'python',
    `
    from cinder import objects
    def clean(resource):
        if isinstance(resource, objects.Volume) and resource.status == "creating":
                                                                        ^^^^^^^^ evs.disk
            pass
        if isinstance(resource, objects.Snapshot):
            if resource.status == "creating":
                                   ^^^^^^^^ evs.snapshot
                pass
        elif resource.status == "available":
            pass
        if not isinstance(resource, objects.Volume) and resource.status == "available":
            pass
    `,
  ],
  [
    'what a class holds that is named for a status',
    'java',
    `
    class ServerStatus {
      boolean isActive() { return this.value.equals("ACTIVE"); }
                                                     ^^^^^^ ecs.server
    }
    class ServerName {
      boolean isActive() { return this.value.equals("ACTIVE"); }
    }
    `,
    'openstack/compute/Server.java',
  ],
  [
    'what a row of a test is read for',
    'go',
    `
    func TestVolume(t *testing.T) {
      tests := []struct{ name, status string }{{"available", "available"}, {name: "error", status: "error"}}
                                                              ^^^^^^^^^ evs.disk
                                                                                                    ^^^^^ evs.disk
      for _, tt := range tests {
        check(tt.name, volumes.Volume{Status: tt.status})
      }
    }
    func TestWidget(t *testing.T) {
      tests := []struct{ name, status string }{{"available", "available"}, {name: "error", status: "error"}}
      for _, tt := range tests {
        check(tt.name, widgets.Widget{Status: tt.status})
      }
    }
    `,
  ],
  [
    'what something is attached to, by the name of its file',
    'typescript',
    `
    const validators = [validateState("OK"), validateRuntimeState("SHUTOFF", "ACTIVE")];
                                                                   ^^^^^^^ ecs.server
                                                                              ^^^^^^ ecs.server
    `,
    'src/openstack-instance/actions/AttachVolumeAction.tsx',
  ],
  [
    'what is made with it where a caller gives none',
    'python',
    `
    def add(self, **kwargs):
        self.volumes.append(element.Volume(size=1, status=kwargs.get("status", "available")))
                                                                                ^^^^^^^^^ evs.disk
        self.widgets.append(element.Widget(size=1, status=kwargs.get("status", "available")))
    `,
  ],
  [
    'the name before a list of names',
    'python',
    `
    SERVER_STATUSES = (ON, OFF) = ("ACTIVE", "SHUTOFF")
                                    ^^^^^^ ecs.server
                                              ^^^^^^^ ecs.server
    WIDGET_STATUSES = (ON, OFF) = ("ACTIVE", "ERROR")
    `,
  ],
  [
    'words that hardly mean anything else, without a name',
    'python',
    `
    first = ["BUILD", "SOFT_DELETED", "VERIFY_RESIZE"]
              ^^^^^ ecs.server
                       ^^^^^^^^^^^^ ecs.server
                                       ^^^^^^^^^^^^^ ecs.server
    second = ["ACTIVE", "ERROR", "PAUSED", "DELETED"]
    `,
  ],
  [
    'the type that a variable was declared with',
    'go',
    `
    func (m *manager) restore(id string) error {
    	cloud := m.clouds[name]
    	var kept *backups.Backup
    	kept, err = cloud.fetch(id)
    	if kept.Status != "available" {
                        ^^^^^^^^^ cinder.backup
    		return err
    	}
    	var pool *widgets.Pool
    	pool, err = cloud.fetch(id)
    	if pool.Status != "available" {
    		return err
    	}
    }
    `,
  ],
  [
    'the type of a parameter, whatever its name',
    'go',
    `
    func ready(kept *backups.Backup, crate *widgets.Crate) bool {
    	return kept.Status == "available" || crate.Status == "available"
                            ^^^^^^^^^ cinder.backup
    }
    `,
  ],
  [
    'the type that a variable was declared with before it got a value',
    'typescript',
    `
    async function run(api: Api) {
      let one: Server;
      one = await api.fetch(id);
      if (one.status === "ACTIVE") return;
                          ^^^^^^ ecs.server
    }
    function other() {
      let one;
      one = read();
      if (one.status === "ACTIVE") return;
    }
    `,
  ],
  [
    'a name that is short for something else',
    'python',
    `
    def test_delete(self, client):
        instance = client.get_db_instance(identifier=1)
        assert instance["status"] == "ERROR"
        instance = client.get_instance(1)
        assert instance["status"] == "ERROR"
                                      ^^^^^ ecs.server
    `,
  ],
  [
    'the payload of a notification',
    'python',
    `
    class FailedInstanceFilter(BaseFilter):
        def is_instance_deleted(self, notification):
            return notification.payload.get("state") == "deleted"
                                                         ^^^^^^^ ecs.vm_state

    class FailedWidgetFilter(BaseFilter):
        def is_widget_deleted(self, notification):
            return notification.payload.get("state") == "deleted"
    `,
  ],
  [
    'the path of keys as a whole',
    'python',
    `
    answer = {"tenant_usage": {"server_usages": [{"hours": 1.0, "state": "active", "vcpus": 1}]}}
                                                                          ^^^^^^ ecs.vm_state
    `,
  ],
  [
    'a word that only one attribute has',
    'python',
    `
    topology.add_instances(count=3, state="stopped")
                                           ^^^^^^^ ecs.vm_state
    `,
  ],
  [
    'the class of a fake whose maker may say otherwise',
    'python',
    `
    class FakeServer(object):
        def __init__(self, **kwargs):
            self.status = kwargs.pop("status", "ACTIVE")
                                                ^^^^^^ ecs.server
    class FakeWidget(object):
        def __init__(self, **kwargs):
            self.status = kwargs.pop("status", "ACTIVE")
    `,
    'tests/fakes.py',
  ],
  [
    'what an ambiguous name was made as',
    'ruby',
    `
    @instance = network.lb_vips.create(attributes)
    @instance.update.status.must_equal "ACTIVE"
    `,
  ],
  [
    'what an ambiguous name was made as, where that is known',
    'ruby',
    `
    @instance = compute.servers.create(attributes)
    @instance.status.must_equal "ACTIVE"
                                 ^^^^^^ ecs.server
    `,
  ],
  [
    'whatever instance there is of a class in tests of Ruby',
    'ruby',
    `
    Fog::Compute::OpenStack::Server.any_instance.stubs(:state).returns("SHUTOFF")
                                                                        ^^^^^^^ ecs.server
    Proxy.any_instance.stubs(:status).returns("ERROR")
    suite.instance_variable_set(:@test_status, :error)
    `,
  ],
  [
    'constants of a class that is another resource’s',
    'ruby',
    `
    class LoadBalancer < Fog::Model
      ACTIVE = 'ACTIVE'
      ERROR = 'ERROR'
      SUSPENDED = 'SUSPENDED'
      DELETED = 'DELETED'
      BUILD = 'BUILD'
    end
    `,
    'lib/fog/rackspace/models/load_balancers/load_balancer.rb',
  ],
  [
    'constants of an image, two of which only Nova has for it',
    'ruby',
    `
    class Image < Fog::Model
      ERROR = 'ERROR'
               ^^^^^ ims.image
      SAVING = 'SAVING'
                ^^^^^^ ims.image
      UNKNOWN = 'UNKNOWN'
                 ^^^^^^^ ims.image
    end
    `,
    'lib/fog/rackspace/models/compute_v2/image.rb',
  ],
];

describe('a status is known, or not, by', () => {
  for (const [why, language, marked, path] of texts) it(why, () => checkLifecycles(language, marked, path));
});
