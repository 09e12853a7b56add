import type { Template } from './template';

/** A loop around the OpenStack client; an empty answer tells that the resource is gone. */
export const shellWait: Template = ({ noun, resource, task, target, failure }) => [
  'deadline=\\$((SECONDS + \${1:600}))',
  'while true; do',
  `  status=\\$(openstack ${resource.replace('_', ' ')} show "\${2:\\$${noun}_id}" -f value -c status${target.length > 0 ? '' : ' 2>/dev/null || true'})`,
  '  case "\\$status" in',
  `    ${target.length > 0 ? target.join(' | ') : "''"}) break ;;`,
  `    ${failure.join(' | ')}) echo "${task}: the ${noun} is in status \\$status" >&2; exit 1 ;;`,
  '  esac',
  '  if ((SECONDS > deadline)); then',
  `    echo "${task}: the ${noun} is still in status \\$status" >&2; exit 1`,
  '  fi',
  '  sleep \${3:5}',
  'done$0',
];
