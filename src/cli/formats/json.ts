import type { Report } from './report';

/** One array with a finding a line. */
export function jsonReport(): Report {
  let separator = '\n';
  return {
    head: '[',
    next(finding) {
      const text = separator + JSON.stringify(finding);
      separator = ',\n';
      return text;
    },
    tail: '\n]\n',
  };
}
