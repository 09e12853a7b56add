import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/bundled';
import { ansibleSnippets } from '../../../src/generate/snippets/ansible';
import { heatSnippets } from '../../../src/generate/snippets/heat';
import type { Snippets } from '../../../src/generate/snippets/snippet';
import { terraformSnippets } from '../../../src/generate/snippets/terraform';

const catalog = loadCatalog();
const terraform = terraformSnippets(catalog);
const ansible = ansibleSnippets(catalog);
const heat = heatSnippets(catalog);
const all = Object.entries({ ...terraform, ...ansible, ...heat });

/** The text of a snippet after its first choices were taken, as VS Code puts it in. */
function taken(snippets: Snippets, title: string): string {
  const body = (snippets[title]?.body ?? []).join('\n');
  const values = new Map<string, string>();
  const filled = body
    .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, (_, place: string, first: string) => keep(values, place, first))
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, place: string, text: string) => keep(values, place, text));
  return filled.replace(/(?<!\\)\$(\d+)/g, (_, place: string) => values.get(place) ?? '').replace(/\\\$/g, '$');
}

function keep(values: Map<string, string>, place: string, text: string): string {
  values.set(place, text);
  return text;
}

describe('snippets', () => {
  it('hold a status of two disks and a server on three clouds', () => {
    assert.equal(
      taken(terraform, 'Disks of a server, held to a status (Huawei Cloud)'),
      [
        'data "huaweicloud_evs_volumes" "disks" {',
        '  server_id = huaweicloud_compute_instance.server.id',
        '',
        '  lifecycle {',
        '    postcondition {',
        '      condition     = alltrue([for disk in self.volumes : disk.status == "available"])',
        '      error_message = "Not every disk is available."',
        '    }',
        '  }',
        '}',
      ].join('\n'),
    );
    assert.equal(
      taken(terraform, 'Volume, checked for a status (OpenStack)').split('\n')[7],
      '    error_message = "The volume is ${data.openstack_blockstorage_volume_v3.volume.status}, not available."',
    );
  });

  it('wait for a status and leave at a failed one', () => {
    assert.equal(
      taken(ansible, 'Wait for a volume to be extended'),
      [
        '- name: Wait until the volume is available',
        '  openstack.cloud.volume_info:',
        '    name: "{{ volume_name }}"',
        '    details: true',
        '  register: volume',
        "  until: (volume.volumes | map(attribute='status') | first) in ['available', 'error_extending']",
        '  retries: 60',
        '  delay: 5',
        "  failed_when: (volume.volumes | map(attribute='status') | first) in ['error_extending']",
      ].join('\n'),
    );
  });

  it('take the end of a deletion for what it is: nothing left to ask', () => {
    assert.match(taken(ansible, 'Wait for a volume to be gone'), /default\(''\)\) in \['', 'error_deleting'\]/);
  });

  it('tell in a stack’s output how an operation can end', () => {
    assert.match(
      taken(heat, 'Volume with its status'),
      /description: available when all went well and error when it failed\.\n/,
    );
    assert.match(
      taken(heat, 'Server with its status'),
      /description: ACTIVE when all went well and ERROR when it failed\.\n/,
    );
  });

  it('offer only words of the catalog', () => {
    const known = new Set(catalog.lifecycles.flatMap(({ statuses }) => statuses.map(({ id }) => id)));
    const choices = all.flatMap(([, { body }]) => [...body.join('\n').matchAll(/\$\{\d+\|([^|]*)\|\}/g)]);
    assert.ok(choices.length >= 10);
    for (const word of choices.flatMap(([, words = '']) => words.split(','))) assert.ok(known.has(word), word);
  });

  it('have a prefix of their own each', () => {
    const prefixes = all.map(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});
