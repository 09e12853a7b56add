import { checkRules } from '../../support/check';

/** Statuses in another case, where something tells that no helper makes them so. */
const told: readonly (readonly [why: string, language: string, marked: string])[] = [
  [
    'one of two in a list',
    'go',
    `
    package provider

    func resize(client *gophercloud.ServiceClient, id string) {
      wait := &retry.StateChangeConf{
        Pending: []string{"RESIZE"},
        Target:  []string{"ACTIVE", "Shutoff"},
                                     ^^^^^^^ error unknown-status
        Refresh: ServerStateRefreshFunc(client, id),
      }
    }
    `,
  ],
];

const silent: readonly (readonly [why: string, language: string, text: string])[] = [
  [
    'the heading of a status, by a part of its name',
    'python',
    `
    STATUS_CHOICES = (("SHELVED_OFFLOADED", "Shelved"), ("VERIFY_RESIZE", "Resize"))

    class InstancesTable(tables.DataTable):
        status = tables.Column("status", display_choices=STATUS_CHOICES)
    `,
  ],
];

describe('statuses in another case are told', () => {
  for (const [why, language, marked] of told) it(why, () => checkRules(language, marked));
});

describe('statuses in another case are left alone', () => {
  for (const [why, language, text] of silent) it(why, () => checkRules(language, text));
});
