/** Identifiers and phrases as words: `evsVolumeStatuses` and `evs_volume_status` are both evs, volume, status. */

const boundary = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** One name in spite of its capital: in `OpenStackInstance` there is no stack. */
const oneName = /OpenStack/g;

/** Tests of Ruby say this of whatever class: there is no instance in `any_instance` and `instance_variable_get`. */
const ofRuby = /(?:any_instance(?:_of)?|\b(?:an_)?instance_of)\b|instance_(?=double|variable)/g;

/** Two in spite of the same: `FloatingIPV2` and `floatingIPv4` are about an IP, `OSEXTSTSvmState` about a vm_state; and `vmstatus`, but not `hasstatus`. */
const joined =
  /(?<=IP)(?=[Vv]\d)|(?<=EXTSTS)(?=[a-z])|(?<=VM)(?=stat)|(?<=[a-z]{2})(?<!has)(?=stat(?:e|us|es|uses)(?![a-z]))/g;

const kept = new Map<string, readonly string[]>();
const keptAtMost = 20_000;

/** Lower-case singular words of an identifier, phrase or path segment; none for punctuation. */
export function wordsOf(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  const words = text
    .replace(oneName, 'Openstack')
    .replace(ofRuby, '')
    .replace(joined, '_')
    .split(boundary)
    .filter((word) => word !== '')
    .map((word) => singular(unnumbered(word.toLowerCase())));
  if (kept.size >= keptAtMost) kept.clear();
  kept.set(text, words);
  return words;
}

/** `server1` and `volume2` are a server and a volume; `ec2` and `s3` are names. */
function unnumbered(word: string): string {
  return word.replace(/(?<=[a-z]{3})\d+$/, '');
}

/** English is kind enough for identifiers: volumes, statuses, policies; but not status, address. */
function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('uses') || word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Same for `In-Use`, `in_use` and `in use`: what a person means, spelling aside. */
export function foldedName(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** Whether it is another word made lower case. */
export function isLoweredTo(text: string, word: string): boolean {
  return text !== word && text === word.toLowerCase();
}

/** A text as code makes it before it compares; as it is where the comparison itself takes any case. */
export function foldedTo(text: string, folded: 'lower' | 'upper' | 'any' | undefined): string {
  if (folded === 'lower') return text.toLowerCase();
  return folded === 'upper' ? text.toUpperCase() : text;
}
