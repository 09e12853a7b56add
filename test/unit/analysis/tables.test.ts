import { checkLifecycles } from '../../support/check';

/** Tables from one lifecycle's words to another's. Unmarked literals belong to no lifecycle. */
const texts: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'the statuses that go with the states of a server, which nothing names',
    'python',
    `
    def shown(self, event):
        table = {"building": "BUILD", "stopped": "SHUTOFF", "error": "ERROR"}
                  ^^^^^^^^ ecs.vm_state
                              ^^^^^ ecs.server
                                       ^^^^^^^ ecs.vm_state
                                                  ^^^^^^^ ecs.server
                                                             ^^^^^ ecs.vm_state
                                                                      ^^^^^ ecs.server
        return table[event.state]
    `,
  ],
  [
    'the statuses beside states that a name tells',
    'python',
    `
    def status_of(vm_state):
        return {"active": "ACTIVE", "rescued": "RESCUE"}[vm_state]
                 ^^^^^^ ecs.vm_state
                           ^^^^^^ ecs.server
                                     ^^^^^^^ ecs.vm_state
                                                ^^^^^^ ecs.server
    `,
  ],
  [
    'the words of another program for the statuses that a table begins with',
    'python',
    `
    def shown_server(server):
        status_map = {"ACTIVE": "RUNNING", "PAUSED": "STOPPED", "SUSPENDED": "suspended"}
                       ^^^^^^ ecs.server
                                            ^^^^^^ ecs.server
                                                                 ^^^^^^^^^ ecs.server
        return status_map[server.status]
    `,
  ],
  [
    'words that are the same on both sides',
    'python',
    `
    names = {"active": "ACTIVE", "error": "ERROR", "deleted": "DELETED"}
    `,
  ],
  [
    'a word of something else among them',
    'python',
    `
    names = {"stopped": "SHUTOFF", "building": "BUILD", "in-use": "ACTIVE"}
    `,
  ],
  [
    'the words of another interface for the states whose constants are the keys',
    'python',
    `
    vm_states_ACTIVE = "active"
                        ^^^^^^ ecs.vm_state
    vm_states_PAUSED = "paused"
                        ^^^^^^ ecs.vm_state
    shown_state_PAUSE = "pause"
    SHOWN = {
        vm_states_ACTIVE: "stopped",
        vm_states_PAUSED: shown_state_PAUSE,
    }
    `,
  ],
  [
    'a single row',
    'python',
    `
    names = {"stopped": "SHUTOFF"}
    `,
  ],
];

describe('in a table', () => {
  for (const [why, language, marked] of texts) it(why, () => checkLifecycles(language, marked));
});
