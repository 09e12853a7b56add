// Made by the build from src/viewer/precompute.ts: see esbuild.js.
declare module 'shipped-layouts' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
