import { checkClues, checkSites } from './check-sites';

const languages = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'];

for (const language of languages)
  describe(`sites in ${language}`, () => {
    it('comparisons', () =>
      checkSites(
        language,
        `
        if (disk.status === 'ready' || 'gone' != disk.state) {}
                             ^^^^^ compared disk.status
                                        ^^^^ compared disk.state negated
        ok = disk.status?.toLowerCase() === \`ready\`
                                             ^^^^^ compared disk.status folded=lower
        `,
      ));

    it('membership', () =>
      checkSites(
        language,
        `
        ['ready', 'gone'].includes(disk.status)
          ^^^^^ compared disk.status
                   ^^^^ compared disk.status
        new Set(['ready']).has(disk.status)
                  ^^^^^ compared disk.status
        expect(disk.status).toBe('ready')
                                  ^^^^^ compared disk.status
        expect(disk.status).to.deep.equal('ready')
                                           ^^^^^ compared disk.status
        disk.status.should.equal('ready')
                                  ^^^^^ compared disk.status
        disk.set('status', 'ready')
                  ^^^^^^ argument disk.set
                            ^^^^^ argument status
        `,
      ));

    it('switch', () =>
      checkSites(
        language,
        `
        switch (disk.status) {
          case 'ready':
                ^^^^^ case disk.status
          case 'gone':
                ^^^^ case disk.status
            break;
        }
        `,
      ));

    it('objects, assignments, ternaries, defaults and returns', () =>
      checkSites(
        language,
        `
        const Status = { READY: 'ready', 'state': 'gone' };
                                 ^^^^^ property READY
                                          ^^^^^ element Status
                                                   ^^^^ property state
        function f(status = 'ready') {
                             ^^^^^ assigned status
          options['status'] = 'ready';
                               ^^^^^ assigned options['status']
          const wanted = deep ? 'ready' : 'gone';
                                 ^^^^^ assigned wanted
                                           ^^^^ assigned wanted
          return disk.status || 'gone';
                                 ^^^^ returned
        }
        `,
      ));

    it('keeps quiet about imports, substitutions, directives and statements', () =>
      checkSites(
        language,
        `
        'use strict';
        import x from 'ready';
        // 'ready'
        x = \`\${x}ready\`;
        `,
      ));
  });

describe('sites of TypeScript types', () => {
  it('unions, enums and typed properties', () =>
    checkSites(
      'typescript',
      `
      type Status = 'ready' | 'gone';
                     ^^^^^ element Status
                               ^^^^ element Status
      enum State { Ready = 'ready' }
                            ^^^^^ constant Ready
      interface Disk { status: 'ready' | 'gone' }
                                ^^^^^ element status
                                          ^^^^ element status
      `,
    ));
});

describe('clues in TypeScript', () => {
  it('a destructured variable, its call and its file', () =>
    checkClues(
      'typescript',
      `
      import { Client } from '@example/cinder';
      export const waitForDisk = async (client: Client, id: string) => {
        const { status } = await client.getDisk(\`/v3/cloudvolumes/\${id}\`);
        if (status === 'rea<|>dy') return;
      };
      `,
      {
        subject: ['status'],
        origin: ['await client.getDisk(`/v3/cloudvolumes/${id}`)'],
        type: [],
        function: ['waitForDisk'],
        url: ['/v3/cloudvolumes/${id}'],
        import: ['@example/cinder'],
      },
    ));

  it('a member declared with a type', () =>
    checkClues(
      'typescript',
      `
      class Waiter {
        private disk: Disk;
        done() { return this.disk.status === 'rea<|>dy'; }
      }
      `,
      { subject: ['this.disk.status'], type: ['Disk'], class: ['Waiter'] },
    ));
});
