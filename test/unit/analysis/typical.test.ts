import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lens, sourceOf } from '../../support/check';

/**
 * Code as it stands in many repositories, a file for each kind of it, written for this test. A line that ends in
 * `#! evs.disk` or `//! evs.disk` has sites of that lifecycle and no other, one in `#! null` none; of other lines nothing is said.
 */
const folder = join('test', 'fixtures', 'typical');
const mark = /(?:#|\/\/)! ([\w., ]+)$/;

async function lifecyclesByLine(languageId: string, text: string): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const found = new Map<number, Set<string>>();
  for (const { span, lifecycle } of await lens.sites(sourceOf(languageId, text))) {
    const line = text.slice(0, span.start).split('\n').length;
    if (lifecycle !== undefined) found.set(line, (found.get(line) ?? new Set()).add(lifecycle));
  }
  return found;
}

function wanted(line: string): readonly string[] | undefined {
  const ids = mark.exec(line)?.[1]?.split(/[ ,]+/);
  return ids?.filter((id) => id !== 'null').sort();
}

describe('typical code is understood, in', () => {
  for (const file of readdirSync(folder).sort())
    it(file.replace('.txt', ''), async () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const found = await lifecyclesByLine(file.split(/[-.]/)[0] ?? '', text);
      const lines = text.split('\n').map((line, index) => ({ line, number: index + 1, ids: wanted(line) }));
      const marked = lines.filter(({ ids }) => ids !== undefined);
      assert.ok(marked.length > 1, 'the marks are read');
      const asWritten = marked.map(({ line, number, ids }) => `${number} ${String(ids)} ${line}`);
      const asFound = marked.map(
        ({ line, number }) => `${number} ${String([...(found.get(number) ?? [])].sort())} ${line}`,
      );
      assert.deepEqual(asFound, asWritten);
    });
});
