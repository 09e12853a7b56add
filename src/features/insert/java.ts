import { quoted, type Template } from './template';

/** A poll loop in Java; a query that answers null tells that the resource is gone. */
export const javaWait: Template = ({ noun, task, target, failure }) => [
  'long deadline = System.currentTimeMillis() + \${1:600_000};',
  'while (true) {',
  `    var \${2:${noun}} = \${3:client.get${noun.charAt(0).toUpperCase()}${noun.slice(1)}(${noun}Id)};`,
  target.length > 0 ? `    if (List.of(${quoted(target)}).contains($2.getStatus())) {` : '    if ($2 == null) {',
  '        break;',
  '    }',
  `    if (List.of(${quoted(failure)}).contains($2.getStatus())) {`,
  `        throw new IllegalStateException("${task}: the ${noun} is in status " + $2.getStatus());`,
  '    }',
  '    if (System.currentTimeMillis() > deadline) {',
  `        throw new IllegalStateException("${task}: the ${noun} is still in status " + $2.getStatus());`,
  '    }',
  '    Thread.sleep(\${4:5_000});',
  '}$0',
];
