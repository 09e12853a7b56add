import type { Catalog } from '../../catalog/catalog';
import type { Lifecycle } from '../../catalog/types';
import { lifecycleOf, waitFor } from '../words';
import type { Snippet, Snippets } from './snippet';

/** Resources of a stack together with an output that tells their status. */
export function heatSnippets(catalog: Catalog): Snippets {
  const disk = lifecycleOf(catalog, 'evs.disk');
  const server = lifecycleOf(catalog, 'ecs.server');
  return {
    'Volume with its status': stack('heat-volume', 'A Cinder volume and an output with its status', [
      ...volume,
      ...output('volume', told(disk, 'create')),
    ]),
    'Volume on a server with its status': stack('heat-volume-attachment', 'A Cinder volume on a server and an output with its status', [
      ...volume,
      '  volume_attachment:',
      '    type: OS::Cinder::VolumeAttachment',
      '    properties:',
      '      volume_id: { get_resource: volume }',
      '      instance_uuid: { get_resource: ${3:server} }',
      ...output('volume', told(disk, 'attach')),
    ]),
    'Server with its status': stack('heat-server', 'A Nova server and an output with its status', [
      ...serverResource,
      ...output('server', told(server, 'create')),
    ]),
    'Server that reports when it is ready': stack('heat-server-wait', 'A Nova server that a stack waits for, and an output with its status', [
      ...serverResource,
      ...waitCondition,
      ...output('server', `${told(server, 'create')} Being up is not being ready: that is what the wait is for.`),
    ]),
  };
}

function stack(prefix: string, description: string, resources: readonly string[]): Snippet {
  return { prefix, description, body: ['resources:', ...resources] };
}

const volume: readonly string[] = [
  '  volume:',
  '    type: OS::Cinder::Volume',
  '    properties:',
  '      name: ${1:volume}',
  '      size: ${2:10}',
];

const serverResource: readonly string[] = [
  '  server:',
  '    type: OS::Nova::Server',
  '    properties:',
  '      name: ${1:server}',
  '      image: { get_param: ${2:image} }',
  '      flavor: { get_param: ${3:flavor} }',
  '      networks:',
  '        - network: { get_param: ${4:network} }',
];

const waitCondition: readonly string[] = [
  '      user_data_format: RAW',
  '      user_data:',
  '        str_replace:',
  '          template: |',
  '            #!/bin/sh',
  '            ${5:true}',
  "            notify --data-binary '{\"status\": \"SUCCESS\"}'",
  '          params:',
  '            notify: { get_attr: [ready_handle, curl_cli] }',
  '  ready_handle:',
  '    type: OS::Heat::WaitConditionHandle',
  '  ready:',
  '    type: OS::Heat::WaitCondition',
  '    depends_on: server',
  '    properties:',
  '      handle: { get_resource: ready_handle }',
  '      timeout: ${6:600}',
];

function output(resource: string, description: string): readonly string[] {
  return [
    'outputs:',
    `  ${resource}_status:`,
    `    description: ${description}`,
    `    value: { get_attr: [${resource}, show, status] }$0`,
  ];
}

/** How an operation ends, as a sentence that is safe in YAML without quotes. */
function told(lifecycle: Lifecycle, operation: string): string {
  const { targets, failures } = waitFor(lifecycle, operation);
  const badly = failures.length > 0 ? ` and ${failures.join(' or ')} when it failed` : '';
  return `${targets.join(' or ')} when all went well${badly}.`;
}
