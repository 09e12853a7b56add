import type { Actions } from './turn';

/** What leads from the viewer to the code. */
export const codeActions: Actions = {
  find: (viewer, of) => {
    if (viewer.model) viewer.tell({ type: 'find', lifecycle: viewer.model.id, status: of });
  },
  'stop-finding': (viewer) => {
    viewer.tell({ type: 'stop-finding' });
  },
  'open-use': (viewer, of) => {
    const [file = 0, use = 0] = of.split(':').map(Number);
    viewer.tell({ type: 'open-use', at: { file, use } });
  },
  'search-word': (viewer, of) => {
    viewer.tell({ type: 'search-word', status: of });
  },
  add: (viewer, of) => {
    viewer.tell({ type: 'add', statuses: of.split(' ') });
  },
};
