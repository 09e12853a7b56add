import path from 'node:path';

/** The folder that holds package.json. */
export const root = path.resolve(import.meta.dirname, '../../..');

export const inRoot = (...parts: readonly string[]): string => path.join(root, ...parts);

/** Where downloads and user data go; git ignores it. */
export const scratch = inRoot('.vscode-test');

export const sampleWorkspace = inRoot('test/fixtures/sample-workspace');

/** Where suites that run inside an editor leave what they found. */
export const resultsFolder = inRoot('out/test/results');
