import { checkClues, checkSites } from './check-sites';

const yaml = (marked: string): Promise<void> => checkSites('yaml', marked);

describe('sites in YAML', () => {
  it('values and lists, quoted or not', () =>
    yaml(`
      volume:
        status: ready
                ^^^^^ property status
        attach_status: 'detached'
                        ^^^^^^^^ property attach_status
        pending: [creating, "downloading"]
                  ^^^^^^^^ element pending
                             ^^^^^^^^^^^ element pending
        target:
          - ready # at last
            ^^^^^ element target
        server: { status: "ACTIVE" }
                           ^^^^^^ property status
    `));

  it('conditions of playbooks', () =>
    yaml(`
      - openstack.cloud.volume_info:
        register: found
                  ^^^^^ property register
        until: found.volumes.0.status == 'ready'
                                          ^^^^^ compared found.volumes.0.status
        failed_when: '"error" in found.volumes[0].status'
                       ^^^^^ compared found.volumes[0].status
        when:
          - old.status | lower != "gone"
                                   ^^^^ compared old.status negated folded=lower
          - old.status in ['a', 'b']
                            ^ compared old.status
                                 ^ compared old.status
      - assert:
          that:
            - >-
              found.volumes
              | selectattr('status', 'equalto', 'ready')
                                                 ^^^^^ compared found.volumes .status
              | length == 1
    `));

  it('an expression with a bracket or quote left open leaves the next one alone', () =>
    yaml(`
      - until:
          - (services | selectattr('state', 'equalto', 'down') | list | length == 0)
                                                        ^^^^ compared services .state
          - (found.volumes[0].status != 'error'
                                         ^^^^^ compared found.volumes[0].status negated
          - found.message is not search('it's')
                                         ^^ argument search
          - found.volumes[0].status == 'ready'
                                        ^^^^^ compared found.volumes[0].status
    `));

  it('templates', () =>
    yaml(`
      - debug:
          msg: "{{ 'yes' if volume.status == 'ready' else 'no' }}, {{ volume.name }}"
                                              ^^^^^ compared volume.status
    `));

  it('escaped quotes', () =>
    yaml(`
      until: 'found.status == ''ready'''
                                ^^^^^ compared found.status
      when: "found.status == \\"ready\\""
                               ^^^^^ compared found.status
    `));

  it('keeps quiet about templates, tags, aliases, comments and block text', () =>
    yaml(`
      # status: ready
      a: "{{ status }}"
      b: \${status}
      c: !Ref Ready
      d: *ready
      e: |
        status: ready
      when: ready
    `));

  it('reads what is sound in broken text', () =>
    yaml(`
      漢字: 😀
          ^^ property 漢字
      volume:
        status: ready
                ^^^^^ property status
        bad: "unclosed
    `));
});

describe('scripts in YAML', () => {
  it('a literal block of a task, of a workflow, of a container', () =>
    yaml(`
      - name: Wait
              ^^^^ property name
        ansible.builtin.shell: |
          # status = ready
          until [ "$(openstack volume show {{ volume.id }} -c status -f value)" == "ready" ]; do
                                                                                    ^^^^^ compared "$(openstack volume show \${_volume_id__} -c status -f value)"
            sleep 1
          done

          [ "$status" != gone ] || exit 1
                         ^^^^ compared $status negated
      - run: |
          [[ \${{ steps.look.outputs.status }} == ready ]]
                                                 ^^^^^ compared $__steps_look_outputs_status__
      - command: [bash, -c]
                  ^^^^ element command
                        ^^ element command
        args:
          - |
            openstack server list --status ready
                                           ^^^^^ keyword --status
    `));

  it('what is indented in a block stands at the left edge for the shell', () =>
    yaml(`
      shell: |
        cat <<EOF
        [ "$status" = ready ]
        EOF
        [ "$status" = gone ]
                      ^^^^ compared $status
    `));

  it('lines of a folded block are one, and quotes are taken away', () =>
    yaml(`
      - shell: >-
          openstack server list
          --status ready
                   ^^^^^ keyword --status
      - cmd: "until [ \\"$status\\" = \\"ready\\" ]; do sleep 1; done"
                                      ^^^^^ compared $status
      - shell:
          openstack server list
          --status ready
                   ^^^^^ keyword --status
    `));

  it('a text that says in its first line that it is one', () =>
    yaml(`
      user_data: |
        #!/bin/bash -e
        [ "$status" = ready ]
                      ^^^^^ compared $status
      wait-for-volume.sh: |
        [ "$status" = ready ]
                      ^^^^^ compared $status
    `));

  it('keeps quiet about scripts of other programs, prose and single words', () =>
    yaml(`
      script: |
        #!/usr/bin/env python3
        wait_for_status(volume, "ready")
      description: |
        Run [ "$status" = ready ] and wait.
      command: pause
               ^^^^^ property command
    `));

  it('the name of the task goes with its script', () =>
    checkClues('yaml', '- name: Wait for the disk\n  shell: |\n    [ "$status" = rea<|>dy ]\n', {
      function: ['Wait for the disk'],
    }));
});

describe('clues in YAML', () => {
  it('a value knows its path and what stands beside it', () =>
    checkClues('yaml', 'volumes:\n  - id: 1\n    volume_type: SSD\n    status: rea<|>dy\n', {
      path: ['volumes[].status'],
      sibling: ['id', 'volume_type'],
      field: ['id: …', 'volume_type: SSD'],
    }));

  it('a resource of Heat and the arguments of a module have a type', async () => {
    await checkClues('yaml', 'disk:\n  type: OS::Cinder::Volume\n  properties:\n    status: rea<|>dy\n', {
      resource: ['OS::Cinder::Volume'],
    });
    await checkClues('yaml', '- openstack.cloud.server:\n    status: rea<|>dy\n', {
      resource: ['openstack.cloud.server'],
    });
  });

  it('a registered variable is traced to its task, the nearest before', () =>
    checkClues(
      'ansible',
      `
      - openstack.cloud.server_info:
        register: found
      - openstack.cloud.volume_info:
        register: found
      - assert:
          that: found.volumes[0].status == 'rea<|>dy'
      `,
      { subject: ['found.volumes[0].status'], resource: ['openstack.cloud.volume_info'], function: [] },
    ));

  it('a loop and a fact are followed', () =>
    checkClues(
      'ansible',
      `
      - openstack.cloud.volume_info:
        register: found
      - set_fact:
          all: "{{ found.volumes }}"
      - debug:
        loop: "{{ all }}"
        when: item.status == 'rea<|>dy'
      `,
      { resource: ['openstack.cloud.volume_info'], origin: ['all', 'found.volumes'] },
    ));

  it('a command line is what it runs', () =>
    checkClues(
      'ansible',
      `
      - shell: openstack volume show {{ id }} -c status -f value
        register: shown
        until: shown.stdout == "rea<|>dy"
      `,
      { resource: ['volume', 'openstack volume show'], origin: ['status'], subject: [] },
    ));
});
