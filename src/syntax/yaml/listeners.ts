import type { DataReader } from '../json/reader';
import type { Expressions } from './expressions';
import type { JsonTexts } from './json-texts';
import type { Scripts } from './scripts';

/** Where what is met on the way goes. */
export interface Listeners {
  readonly text: string;
  readonly reader: DataReader;
  readonly expressions: Expressions;
  readonly scripts: Scripts;
  readonly jsonTexts: JsonTexts;
  /** Values that say what a module shall bring about: `state: absent`. They are words of Ansible, no statuses. */
  readonly wishes: Set<number>;
}
