import assert from 'node:assert/strict';
import { createSiteFinder } from '../../../src/syntax';
import type { Site } from '../../../src/syntax/site';
import type { WrittenWait } from '../../../src/syntax/wait';
import { loadGrammar } from '../../support/grammars';
import { all } from './check-sites';

const edited = createSiteFinder(loadGrammar);
const fresh = createSiteFinder(loadGrammar);

/** A small generator with a seed, so that a failure can be had again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pieces: Readonly<Record<string, readonly string[]>> = {
  go: [
    'import "example.test/volumes"\n',
    'const Ready = "ready"\n',
    'var pending = []string{"creating", "ready"}\n',
    'func refresh(c *Client) Refresh {\n  return func() (any, string, error) { v := volumes.Get(c); return v, v.Status, nil }\n}\n',
    'func wait(c *Client) {\n  conf := &StateChangeConf{Pending: pending, Target: []string{"ready"}, Refresh: refresh(c)}\n}\n',
    'func look(v volumes.Volume) {\n  for {\n    switch v.Status {\n    case Ready, "gone":\n      return\n    case "creating":\n      time.Sleep(1)\n    }\n  }\n}\n',
    'func check(v volumes.Volume) bool {\n  return v.Status == "ready" || v.Status == "gone"\n}\n',
    '// 漢字 😀 "ready"\n',
    'const config = `\ndata "x_volumes" "all" {\n  status = "ready"\n}\n# 漢字 😀\n`\n',
  ],
  python: [
    'import cinder.volumes\n',
    'OK = ("ready", "gone")\n',
    'def get(client):\n    return client.volumes.get("id").status\n',
    'def wait(client):\n    wait_for(client, OK, refresh=get)\n',
    'def until(client):\n    while client.volumes.get("id").status != "ready":\n        if client.volumes.get("id").status in OK:\n            raise Gone()\n        time.sleep(1)\n',
    'class Checker(Base):\n    def check(self, disk):\n        return disk.status in OK or disk.status == "ready"\n',
    'status = {"state": "ready"}  # 漢字 😀\n',
  ],
  typescript: [
    "import { Client } from 'volumes';\n",
    "const pending = ['creating', 'ready'];\n",
    "enum State { Ready = 'ready', Gone = 'gone' }\n",
    "function wait(client: Client) { waitFor(client, { pending, target: ['ready'], refresh: get }); }\n",
    "function get(client: Client) { return client.volumes.get('id').status; }\n",
    "export const check = (disk: Disk) => disk.status === 'ready' || disk.status === State.Gone; // 漢字 😀\n",
  ],
  java: [
    'import example.test.Volumes;\n',
    'enum State { READY("ready"), GONE("gone") }\n',
    'class Waiter { Volume disk; boolean ready() { return disk.getStatus().equals("ready"); } }\n',
    'class Status { static final Status READY = new Status("ready"); } // 漢字 😀\n',
  ],
  ruby: [
    "require 'volumes'\n",
    'OK = %w[ready gone].freeze\n',
    "def get(client)\n  client.volumes.get('id').status\nend\n",
    'module Disks\n  class Checker\n    def check(disk)\n      OK.include?(disk.status) || disk.status == :ready\n    end\n  end\nend\n',
    "volumes.each { |each| raise Gone if each.status == 'ready' } # 漢字 😀\n",
    "status = { state: 'ready', :status => :gone }\n",
  ],
  shellscript: [
    'status=$(openstack volume show "$id" -c status)\n',
    'status=$(openstack server show "$id" -c status)\n',
    'now="$status"\n',
    'if [ "$now" = "ready" ]; then echo "漢字 😀"; fi\n',
    'check() {\n  case "$status" in ready|gone) ;; esac\n}\n',
    `echo "$status" | jq 'select(.status == "ready")'\n`,
  ],
  terraform: [
    'locals {\n  done = ["ready", "gone"]\n  all = data.x_volumes.all.volumes\n}\n',
    'data "x_volumes" "all" {\n  status = "ready"\n}\n',
    'output "ready" {\n  value = [for v in local.all : v if v.status == "ready"] # 漢字 😀\n}\n',
    'output "done" {\n  value = contains(local.done, x_volume.v.status)\n}\n',
  ],
};

/** Puts a piece in, takes one out, or writes a word anew. */
function editOnce(parts: readonly string[], language: string, roll: (sides: number) => number): readonly string[] {
  const stock = pieces[language] ?? [];
  const at = roll(parts.length);
  const kind = roll(3);
  if (kind === 0) return parts.toSpliced(at, 0, stock[roll(stock.length)] ?? '');
  if (kind === 1 && parts.length > 3) return parts.toSpliced(at, 1);
  const part = parts[at] ?? '';
  return parts.with(at, part.replace(/ready|gone|OK|pending|volumes/, roll(2) ? 'ready' : 'OK'));
}

function plain(sites: readonly (Site | WrittenWait)[]): unknown {
  return JSON.parse(JSON.stringify(sites));
}

describe('reading an edited text', () => {
  for (const language of Object.keys(pieces))
    it(`gives the sites and waits of ${language} that a fresh reading gives`, async () => {
      const roll = dice(language.length * 7919);
      let parts = pieces[language] ?? [];
      for (let version = 0; version < 120; version++) {
        const text = parts.join('');
        const source = { uri: `memory:/edited.${language}`, languageId: language, version, text };
        const sites = await edited.sitesOf(source, all);
        fresh.forget(source.uri);
        const expected = await fresh.sitesOf(source, all);
        assert.deepEqual(plain(sites), plain(expected), `version ${version}:\n${text}`);
        const waits = await edited.waitsOf(source, all);
        assert.deepEqual(
          plain(waits),
          plain(await fresh.waitsOf(source, all)),
          `waits of version ${version}:\n${text}`,
        );
        parts = editOnce(parts, language, roll);
      }
    });
});
