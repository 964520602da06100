/** A style sheet comes into the bundle as its text. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: bundlers give a file's text as its default export
  export default text;
}
