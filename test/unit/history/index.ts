import type { HistoryCase } from './case';
import { goDisk } from './go-disk';
import { goServer } from './go-server';
import { pythonDisk } from './python-disk';
import { pythonServer } from './python-server';
import { shell } from './shell';
import { terraformDisk } from './terraform-disk';
import { terraformServer } from './terraform-server';

export type { HistoryCase } from './case';

/** Waits that failed in public, as docs/found-in-the-wild.md tells their stories. */
export const history: readonly HistoryCase[] = [
  ...terraformDisk,
  ...terraformServer,
  ...goDisk,
  ...goServer,
  ...pythonDisk,
  ...pythonServer,
  ...shell,
];
