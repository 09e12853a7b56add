// Made by the build from src/viewer/precompute.ts: see esbuild.js.
declare module 'shipped-layouts' {
  // A top-level import would turn this file into a module, which can't declare a module of its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const table: Readonly<Record<string, import('./shipped').PackedLayout>>;
  export default table;
}
