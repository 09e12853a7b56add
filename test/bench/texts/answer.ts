import { chanceFrom, type Chance } from './chance';

const statuses = ['available', 'in-use', 'creating', 'error', 'extending', 'detaching'] as const;

/** A made-up answer to a request for all disks, of about so many characters. */
export function answerOf(characters: number, seed: number): string {
  const chance = chanceFrom(seed);
  const volumes: unknown[] = [];
  let length = 0;
  while (length < characters) {
    const volume = volumeOf(chance);
    length += JSON.stringify({ volumes: [volume] }, undefined, 2).length - 20;
    volumes.push(volume);
  }
  return JSON.stringify({ volumes, count: volumes.length }, undefined, 2);
}

/** A made-up answer of about so many characters, half of whose statuses are wrong in one way or another. */
export function mistakesOf(characters: number, seed: number): string {
  const chance = chanceFrom(seed);
  const volumes = Array.from({ length: characters / charactersOfOne }, (_, id) => ({
    id,
    status: chance.oneOf([...statuses, 'Available', 'availble', 'in_use', 'ACTIVE', 'Running', 'error ']),
  }));
  return JSON.stringify({ volumes }, undefined, 2);
}

const charactersOfOne = 60;

function volumeOf(chance: Chance): unknown {
  const id = idOf(chance);
  const status = chance.oneOf(statuses);
  const attached = status === 'in-use' ? [attachmentOf(id, chance)] : [];
  return {
    id,
    name: `${chance.oneOf(['db', 'web', 'build'])}-data-${chance.below(10_000)}`,
    description: 'Data of the node, kept for thirty days.',
    status,
    size: 10 * (1 + chance.below(100)),
    attachments: attached,
    availability_zone: `region-1${chance.oneOf(['a', 'b', 'c'])}`,
    bootable: chance.oneOf(['true', 'false']),
    created_at: `2024-05-${10 + chance.below(19)}T08:${10 + chance.below(49)}:00.000000`,
    encrypted: false,
    links: [{ href: `https://evs.example.com/v2/${idOf(chance)}/os-vendor-volumes/${id}`, rel: 'self' }],
    metadata: { orderID: '', productID: '', resourceType: '', policy: idOf(chance) },
    multiattach: false,
    'os-vol-tenant-attr:tenant_id': idOf(chance),
    'os-volume-replication:extended_status': '',
    replication_status: 'disabled',
    service_type: 'EVS',
    shareable: 'false',
    tags: { owner: chance.oneOf(['shop', 'billing', 'search']) },
    volume_image_metadata: {},
    volume_type: chance.oneOf(['SSD', 'SAS', 'GPSSD']),
    wwn: `6888603000${idOf(chance).slice(0, 8)}`,
  };
}

function attachmentOf(volume: string, chance: Chance): unknown {
  return {
    attached_at: '2024-05-30T08:00:00.000000',
    attachment_id: idOf(chance),
    device: `/dev/vd${chance.oneOf(['b', 'c', 'd'])}`,
    host_name: null,
    id: volume,
    server_id: idOf(chance),
    volume_id: volume,
  };
}

function idOf(chance: Chance): string {
  const hex = (length: number): string => Array.from({ length }, () => chance.below(16).toString(16)).join('');
  return [8, 4, 4, 4, 12].map(hex).join('-');
}
