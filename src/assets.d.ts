// esbuild turns these files into strings; see esbuild.js.
declare module '*.scm' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}
