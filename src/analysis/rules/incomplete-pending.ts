import { statusOf } from '../../catalog/graph';
import { absent, type Operation } from '../../catalog/types';
import type { Rule, WaitRemark } from '../finding';
import { agreedEncounters } from '../waits/agreed';
import { addTo, placeOf } from '../waits/listing';
import { goes } from '../waits/phrases';
import type { Wait } from '../waits/wait';
import { isFailure, wayOn, type Encounter } from '../waits/walk';

export const incompletePending: Rule = {
  id: 'incomplete-pending',
  severity: 'warning',
  summary: 'A status on the way that a wait lists neither as pending nor as target, so the wait fails when it sees it.',
  checkWait: (wait) =>
    agreedEncounters(wait, (encounter, operation) => isMissed(encounter, wait, operation))
      .filter(([{ doubt }]) => doubt !== 'inferred')
      .map(([encounter, operation]) => remark(encounter, wait, operation)),
};

/** The wait fails at it although it was told nothing of it, and the operation goes well. */
function isMissed(encounter: Encounter, wait: Wait, operation: Operation): boolean {
  const { status, treatment } = encounter;
  const isUnnamed = treatment.verdict === 'fails' && treatment.named.length === 0 && status !== absent;
  if (!isUnnamed || wait.written.others !== 'fails' || isFailure(encounter)) return false;
  if (beginsInFailure(encounter, wait)) return false;
  return isEnd(encounter) || wayOn(encounter, wait, operation) !== undefined;
}

/** Who begins with a resource that has failed before, such as a disk that could not be taken over, names that status. */
function beginsInFailure({ path: [first] }: Encounter, wait: Wait): boolean {
  if (!first || statusOf(wait.lifecycle, first.from)?.kind !== 'failed') return false;
  return wait.treatmentOf(first.from).named.length === 0;
}

function isEnd({ path }: Encounter): boolean {
  return path.at(-1)?.outcome === 'success';
}

function remark(encounter: Encounter, wait: Wait, operation: Operation): WaitRemark {
  const { status, path, doubt } = encounter;
  const way = [...path, ...(isEnd(encounter) ? [] : (wayOn(encounter, wait, operation) ?? []))];
  const list = isEnd(encounter) ? 'target' : 'pending';
  return {
    span: placeOf(wait.written[list], wait),
    value: status,
    message: `${goes(wait, way)}; "${status}" is in neither list, so the wait fails when it sees it.`,
    fixes: addTo(list, [status], wait),
    ...(doubt === 'none' ? {} : { severity: 'hint' }),
  };
}
