import { checkClues, checkSites } from './check-sites';

const python = (marked: string): Promise<void> => checkSites('python', marked);

describe('sites in Python', () => {
  it('comparisons', () =>
    python(`
      if disk.status == "ready" and disk.state not in ("error", 'gone'):
                         ^^^^^ compared disk.status
                                                        ^^^^^ compared disk.state negated
                                                                 ^^^^ compared disk.state negated
          pass
    `));

  it('match', () =>
    python(`
      match disk.status:
          case "ready" | "gone":
                ^^^^^ case disk.status fallback
                          ^^^^ case disk.status fallback
              pass
          case _:
              pass
    `));

  it('keywords, dictionaries and defaults', () =>
    python(`
      def f(status="ready"):
                    ^^^^^ assigned status
          list_volumes(status="ready", search_opts={"state": "ready"})
                               ^^^^^ keyword status
                                                     ^^^^^ element search_opts
                                                              ^^^^^ property state
    `));

  it('constants', () =>
    python(`
      class Status(str, Enum):
          READY = "ready"
                   ^^^^^ constant READY
      OK = ("ready", "gone")
             ^^^^^ element OK
                      ^^^^ element OK
    `));

  it('a missing comma makes one value', () =>
    python(`
      OK = ["ready" "gone"]
             ^^^^^^^^^^^^ element OK
    `));

  it('keeps quiet about docstrings, formats and bytes', () =>
    python(`
      def f():
          """ready"""
          x = f"{a}ready"
          y = b"ready"
    `));
});

describe('clues in Python', () => {
  it('a member is traced through its class', () =>
    checkClues(
      'python',
      `
      class Checker(Base):
          def prepare(self):
              self.volume = self.cinder.volumes.get(self.id)
          def check(self):
              if self.volume.status == "rea<|>dy":
                  pass
      `,
      {
        subject: ['self.volume.status'],
        origin: ['self.cinder.volumes.get(self.id)'],
        class: ['Checker', 'Base'],
        function: ['check'],
      },
    ));

  it('a constant is followed to its use', () =>
    checkClues('python', 'VOLUME_OK = ("rea<|>dy",)\ndef f(volume):\n    return volume.status in VOLUME_OK\n', {
      use: ['volume.status in VOLUME_OK'],
    }));
});
