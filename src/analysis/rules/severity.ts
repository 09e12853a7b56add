import type { Assurance } from '../custom';
import type { Checked, Severity } from '../finding';

/** What a rule says with some assurance; nothing with none. Of a site that is only likely, a hint is all that is said. */
export function severityFor(assurance: Assurance, { resolved }: Checked): Severity | undefined {
  switch (assurance) {
    case 'sure':
      return 'error';
    case 'fair':
      return resolved.tier === 'sure' ? 'info' : 'hint';
    case 'slight':
      return resolved.tier === 'sure' ? 'hint' : undefined;
    case 'none':
      return undefined;
  }
}
