import type { Lifecycle } from '../../src/catalog/types';

const sources = ['page'];

/** A lifecycle as a workspace may add it, of a resource that the shipped catalog does not know. */
export const ownLifecycle: Lifecycle = {
  id: 'dms.queue',
  title: 'DMS queue',
  article: 'a',
  service: 'DMS',
  summary: 'A message queue of our own platform.',
  vocabulary: 'complete',
  surfaces: { api: 'Lower case, read from `status`.' },
  statuses: [
    { id: 'provisioning', kind: 'transient', meaning: 'The queue is being made.', sources },
    { id: 'active', kind: 'stable', meaning: 'The queue takes messages.', sources },
    { id: 'provisioning_failed', kind: 'failed', meaning: 'The queue could not be made.', sources },
  ],
  operations: [
    {
      id: 'create',
      title: 'Create the queue',
      words: ['create'],
      steps: [
        { outcome: 'start', from: ['(absent)'], to: 'provisioning', evidence: 'documented', sources },
        { outcome: 'success', from: ['provisioning'], to: 'active', evidence: 'documented', sources },
        { outcome: 'failure', from: ['provisioning'], to: 'provisioning_failed', evidence: 'documented', sources },
      ],
      sources,
    },
  ],
  recognition: { nouns: { queue: 1, dmsqueue: 1 }, calls: ['get_queue'], resources: ['dms_queue'] },
  sources: { page: 'a page' },
};
