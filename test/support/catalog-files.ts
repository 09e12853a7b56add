import fs from 'node:fs';
import path from 'node:path';
import type { Json } from '../../src/generate/canonical';

const folder = 'src/catalog';

/** A data file: its name, its bytes and what they say. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
  readonly data: Json;
}

/** The files that hold a lifecycle each. */
export function lifecycleFiles(): readonly DataFile[] {
  const others = ['catalog.json', 'status-map.json', 'words.json'];
  return fs
    .readdirSync(path.join(folder, 'data'))
    .filter((name) => !others.includes(name))
    .map((name) => dataFile(`data/${name}`));
}

/** A file of the catalog by its path inside src/catalog. */
export function dataFile(name: string): DataFile {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  return { name, text, data: JSON.parse(text) as Json };
}
