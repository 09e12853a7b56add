import type { HistoryCase } from './case';

/** Shell scripts. */
export const shell: readonly HistoryCase[] = [
  {
    link: 'https://github.com/blueboxgroup/ursula/pull/2748',
    languageId: 'shellscript',
    broken: `
openstack volume create --size 2 test-volume
while [ "$(openstack volume show test-volume -f value -c status)" != "available" ]; do
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unhandled-failure
  sleep 1
done
openstack server add volume test-server test-volume
`,
    mend: [
      `  sleep 1
`,
      `  [ "$(openstack volume show test-volume -f value -c status)" = "error" ] && exit 1
  sleep 1
`,
    ],
  },
];
