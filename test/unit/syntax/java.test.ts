import { checkClues, checkSites } from './check-sites';

const java = (marked: string): Promise<void> => checkSites('java', marked);

describe('sites in Java', () => {
  it('comparisons', () =>
    java(`
      class Waiter {
        boolean isReady(Volume disk) {
          if ("ready".equals(disk.getStatus()) || disk.getStatus().equalsIgnoreCase("in-use")) return true;
               ^^^^^ compared disk.getStatus()
                                                                                     ^^^^^^ compared disk.getStatus() folded=any
          assertThat(disk.status).isEqualTo("ready");
                                             ^^^^^ compared disk.status
          return disk.status != "ready";
                                 ^^^^^ compared disk.status negated
        }
      }
    `));

  it('switches, old and new', () =>
    java(`
      class Waiter {
        int f() {
          switch (disk.getStatus()) {
            case "creating":
                  ^^^^^^^^ case disk.getStatus() fallback
              return 1;
            default:
              return 2;
          }
        }
        int g() {
          return switch (status) {
            case "creating", "deleting" -> 1;
                  ^^^^^^^^ case status
                              ^^^^^^^^ case status
          };
        }
      }
    `));

  it('words behind a matcher', () =>
    java(`
      class DiskTest {
        void f(Volume disk) {
          assertThat(disk.getStatus(), is("ready"));
                                           ^^^^^ argument assertThat
          verify(service).waitFor(eq(disk), Matchers.equalTo("ready"));
                                                              ^^^^^ argument verify(service).waitFor
          boolean same = equalTo("ready");
                                  ^^^^^ argument equalTo
          view.show(is("ready", "gone"));
                        ^^^^^ argument is
                                 ^^^^ argument ready
        }
      }
    `));

  it('what a mock answers, a list allows and a path of JSON leads to', () =>
    java(`
      class DiskTest {
        void f(Volume disk) {
          doReturn("ready").when(disk).getStatus();
                    ^^^^^ compared disk
          given(disk.getStatus()).willReturn("ready");
                                              ^^^^^ compared disk.getStatus()
          doReturn("ready").cancel();
                    ^^^^^ argument doReturn
          assertThat(disk.getStatus()).as("its status").isIn("ready", "gone");
                                           ^^^^^^^^^^ argument disk.getStatus()
                                                              ^^^^^ compared disk.getStatus()
                                                                       ^^^^ compared disk.getStatus()
          assertThat(disk.getStatus(), anyOf(is("ready"), is("gone")));
                                                 ^^^^^ element assertThat
                                                              ^^^^ element assertThat
          assertThat(disk, hasProperty("status", is("ready")));
                                        ^^^^^^ argument hasProperty
                                                     ^^^^^ argument status
          mvc.perform(get).andExpect(jsonPath("$.disk.status").value("ready"));
                                               ^^^^^^^^^^^^^ argument jsonPath
                                                                      ^^^^^ compared "$.disk.status"
          builder.name("$.disk.status").value("ready");
                        ^^^^^^^^^^^^^ argument builder.name
                                               ^^^^^ argument builder.name("$.disk.status").value
        }
      }
    `));

  it('collections that a call makes', () =>
    java(`
      class Waiter {
        Set<String> done = ImmutableSet.of("ready", "gone");
                                            ^^^^^ element done
                                                     ^^^^ element done
        boolean f(Volume disk) {
          Map<String, String> colors = ImmutableMap.of("ready", "green");
                                                        ^^^^^ argument ImmutableMap.of
                                                                 ^^^^^ argument ready
          return Lists.newArrayList("ready", "gone").contains(disk.getStatus());
                                     ^^^^^ compared disk.getStatus()
                                              ^^^^ compared disk.getStatus()
        }
      }
    `));

  it('enum members and constants', () =>
    java(`
      class Volume {
        static final String READY = "ready";
                                     ^^^^^ constant READY
        enum Status { READY("ready"), GONE("gone"); }
                             ^^^^^ constant READY
                                            ^^^^ constant GONE
        static class StatusEnum {
          static final StatusEnum READY = new StatusEnum("ready");
                                                          ^^^^^ constant READY
        }
      }
    `));

  it('lists, arguments, builders, assignments and returns', () =>
    java(`
      class Waiter {
        String f(Volume disk) {
          List<String> done = Arrays.asList("ready", "in-use");
                                             ^^^^^ element done
                                                      ^^^^^^ element done
          String[] gone = {"gone"};
                            ^^^^ element gone
          if (List.of("ready", "in-use").contains(disk.getStatus())) {}
                       ^^^^^ compared disk.getStatus()
                                ^^^^^^ compared disk.getStatus()
          waitFor(disk, "ready");
                         ^^^^^ argument waitFor
          new ListVolumesRequest().withStatus("ready").status(flag ? "a" : "b");
                                               ^^^^^ argument new ListVolumesRequest().withStatus
                                                                      ^ argument new ListVolumesRequest().withStatus("ready").status
                                                                            ^ argument new ListVolumesRequest().withStatus("ready").status
          this.status = "ready";
                         ^^^^^ assigned this.status
          return "DELETED";
                  ^^^^^^^ returned
        }
      }
    `));

  it('keeps quiet about annotations, imports, comments and members of text', () =>
    java(`
      import a.ready;
      // "ready"
      class Volume {
        @JsonProperty(value = "ready")
        @Named("ready")
        int size = "ready".length();
      }
    `));

  it('reads what is sound in broken text', () =>
    java(`
      class Waiter {
        void f(Volume disk) {
          if (disk.status == "ready") {
                              ^^^^^ compared disk.status
          wait(disk,
        }
    `));

  it('comes to an end where a name is left out', () =>
    java(`
      import volumes
      static finalReady = "ready";
                           ^^^^^ constant ${''}
    `));
});

describe('clues in Java', () => {
  it('a field, a parameter and a local variable have types', () =>
    checkClues(
      'java',
      `
      import com.example.sdk.Client;

      class VolumeWaiter extends Waiter {
        private Volume disk;

        void until(String id) {
          Volume seen = client.volumes().get(id);
          if (disk.getStatus().equals("rea<|>dy") || seen == null) {}
        }
      }
      `,
      {
        subject: ['disk.getStatus()'],
        type: ['Volume'],
        function: ['until'],
        class: ['VolumeWaiter', 'extends Waiter'],
        parameter: ['String id'],
        import: ['com.example.sdk.Client'],
      },
    ));

  it('a variable is traced to the call that gave it', () =>
    checkClues(
      'java',
      'class W { void f() { Volume v = client.getVolume(id); String s = v.getStatus(); if (s.equals("rea<|>dy")) {} } }',
      { origin: ['v.getStatus()', 'client.getVolume(id)'], type: ['String', 'Volume'] },
    ));

  it('a nested constant has its own type and its classes', () =>
    checkClues(
      'java',
      `class Server { static class StatusEnum { static final StatusEnum READY = new StatusEnum("rea<|>dy"); } }`,
      { holder: ['READY'], type: ['StatusEnum'], class: ['StatusEnum', 'Server'] },
    ));

  it('what is imported from a class is its', () =>
    checkClues(
      'java',
      `import static model.Volume.Status.fromValue; class T { Object f() { return fromValue("rea<|>dy"); } }`,
      { callee: ['Volume.Status.fromValue'] },
    ));

  it('a type of media is no path of a request', () =>
    checkClues('java', `class T { Object f() { return post("/disks", "application/json", "rea<|>dy"); } }`, {
      url: ['/disks'],
    }));
});
