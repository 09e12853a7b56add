import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lens, sourceOf } from '../../support/check';

const folder = join('test', 'fixtures', 'typical');

/** Blanks, brackets and quotes, any of which is missing while somebody types. */
const holding = /[\s()[\]{}"'`]/g;

/** As many places as are tried in each file, spread over it. */
const tried = 12;

/** The text as far as it is typed, and with a character left out, at places all over it. */
function* brokenFrom(text: string): Generator<string> {
  const all = [...text.matchAll(holding)].map(({ index }) => index);
  for (let place = 1; place <= tried; place++) {
    const at = all[Math.floor((place * all.length) / (tried + 1))] ?? 0;
    yield text.slice(0, at);
    yield text.slice(0, at) + text.slice(at + 1);
  }
}

describe('broken code is read to its end, in', () => {
  for (const file of readdirSync(folder).sort())
    it(file.replace('.txt', ''), async () => {
      const whole = readFileSync(join(folder, file), 'utf8');
      for (const text of brokenFrom(whole)) {
        const source = sourceOf(file.split(/[-.]/)[0] ?? '', text);
        const [sites, findings] = [await lens.sites(source), await lens.findings(source)];
        for (const { span } of [...sites, ...findings])
          assert.ok(
            span.start <= span.end && span.end <= text.length,
            `${span.start} to ${span.end} of ${text.length}`,
          );
        lens.forget(source.uri);
      }
    });
});
