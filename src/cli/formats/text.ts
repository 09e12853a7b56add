import { link, type Report } from './report';

/** One line a finding, in the form that compilers gave to editors and CI systems. */
export function textReport(): Report {
  return {
    head: '',
    next: (finding) => `${link(finding)}: ${finding.severity}: ${finding.message} [${finding.rule}]\n`,
    tail: '',
  };
}
