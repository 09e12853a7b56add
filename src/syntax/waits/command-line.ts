/**
 * What a client's command line asks for: `openstack volume create` for `openstack --os-cloud mine volume create --size 1 disk`.
 * What is set is told by the options only, so they are kept there: `openstack volume set size`.
 */
export function requestOf(line: string): string {
  const words = line.replace(/\s--os-[\w-]+[= ]\S+/g, '').split(/\s+/);
  const end = words.findIndex((word) => !/^[A-Za-z][\w-]*$/.test(word));
  const verbs = words.slice(0, end < 0 ? undefined : end);
  const options = verbs.includes('set') ? line.matchAll(/\s--([a-z]+)(?![\w-])/g) : [];
  return [...verbs.slice(0, verbs.indexOf('set') + 1 || undefined), ...[...options].map(([, name = '']) => name)].join(
    ' ',
  );
}
