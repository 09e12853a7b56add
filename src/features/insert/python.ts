import { quoted, type Template } from './template';

/** The SDK's own waits where the file has a connection of its and one status ends the wait, else a poll loop. */
export const pythonWait: Template = (plan, text) =>
  /\bopenstack\b|\bconn\b/.test(text) && plan.target.length === 1 ? call(plan, text) : loop(plan, text);

const call: Template = ({ noun, resource, target, failure }) => [
  `\${1:${noun}} = \${2:conn.${resource.startsWith('volume') ? 'block_storage' : 'compute'}}.wait_for_status(`,
  `    $1, status=${quoted(target)}, failures=[${quoted(failure)}], interval=\${3:5}, wait=\${4:600}`,
  ')$0',
];

const loop: Template = ({ noun, task, target, failure }) => [
  'deadline = time.monotonic() + \${1:600}',
  'while True:',
  ...(target.length > 0
    ? [
        `    \${2:${noun}} = \${3:client.${noun}s.get(${noun}_id)}`,
        `    if $2.status in ${tuple(target)}:`,
        '        break',
      ]
    : [
        '    try:',
        `        \${2:${noun}} = \${3:client.${noun}s.get(${noun}_id)}`,
        '    except \${4:NotFound}:',
        '        break',
      ]),
  `    if $2.status in ${tuple(failure)}:`,
  `        raise RuntimeError(f"${task}: the ${noun} is in status {$2.status}")`,
  '    if time.monotonic() > deadline:',
  `        raise TimeoutError(f"${task}: the ${noun} is still in status {$2.status}")`,
  '    time.sleep(\${5:5})$0',
];

/** A single word in parentheses would be no tuple, and `in` would look for a part of it. */
function tuple(words: readonly string[]): string {
  return `(${quoted(words)}${words.length === 1 ? ',' : ''})`;
}
