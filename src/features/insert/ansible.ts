import { quoted, type Template } from './template';

/** A task that asks until the status is an end, good or bad; what it has seen then decides whether it failed. */
export const ansibleWait: Template = ({ noun, resource, task, target, failure }) => {
  const status = `(\${3:result.${resource}s} | map(attribute='status') | first | default(''))`;
  const ends = target.length > 0 ? target : [''];
  return [
    `- name: "${task.charAt(0).toUpperCase()}${task.slice(1)}: wait for the end"`,
    `  openstack.cloud.\${1:${resource}_info}:`,
    `    name: "{{ \${2:${noun}_name} }}"`,
    '  register: result',
    `  until: ${status} in [${quoted([...ends, ...failure], "'")}]`,
    '  retries: \${4:120}',
    '  delay: \${5:5}',
    `  failed_when: ${status.replaceAll(/\$\{3:([^}]*)\}/g, '$$3')} in [${quoted(failure, "'")}]$0`,
  ];
};
