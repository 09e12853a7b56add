import { quoted, type Template } from './template';

/** A poll loop in TypeScript or JavaScript; a query that answers nothing tells that the resource is gone. */
export const scriptWait: Template = ({ noun, task, target, failure }) => [
  'const deadline = Date.now() + \${1:600_000};',
  'for (;;) {',
  `  const \${2:${noun}} = await \${3:client.get${noun.charAt(0).toUpperCase()}${noun.slice(1)}(${noun}Id)};`,
  target.length > 0 ? `  if ([${quoted(target, "'")}].includes($2.status)) break;` : '  if (!$2) break;',
  `  if ([${quoted(failure, "'")}].includes($2.status)) {`,
  `    throw new Error(\`${task}: the ${noun} is in status \\\${$2.status}\`);`,
  '  }',
  `  if (Date.now() > deadline) throw new Error(\`${task}: the ${noun} is still in status \\\${$2.status}\`);`,
  '  await new Promise((resolve) => setTimeout(resolve, \${4:5_000}));',
  '}$0',
];
