/** The few files that the page is made of. Nothing else of this machine can be asked for. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type Asset = { readonly type: string; readonly read: () => Promise<string | Buffer> };

const { resolve } = createRequire(import.meta.url);
const face = '@expo-google-fonts/ibm-plex-sans';

/** The charts' own letters: the same on every machine, and no request to anybody. */
const fonts = {
  '/fonts/regular.ttf': `${face}/400Regular/IBMPlexSans_400Regular.ttf`,
  '/fonts/italic.ttf': `${face}/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf`,
  '/fonts/bold.ttf': `${face}/600SemiBold/IBMPlexSans_600SemiBold.ttf`,
  '/fonts/hangul.ttf': '@expo-google-fonts/ibm-plex-sans-kr/IBMPlexSansKR_400Regular.ttf',
} as const;

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sourced · preview</title>
    <link rel="icon" href="/icon.svg">
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <noscript>The preview needs JavaScript.</noscript>
  </body>
</html>
`;

/** A quotation mark: what the bot does is quote. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
  <rect width="40" height="40" fill="#0072b2"/>
  <path fill="#fff" d="M10 25v-6q0-7 7-8v3q-3 1-3 4h3v7zM22 25v-6q0-7 7-8v3q-3 1-3 4h3v7z"/>
</svg>
`;

/** What stands behind each path; `script` is the page's bundle. */
export const pageAssets = (script: () => Promise<string | Buffer>): ReadonlyMap<string, Asset> =>
  new Map<string, Asset>([
    ['/', { type: 'text/html; charset=utf-8', read: async () => html }],
    ['/icon.svg', { type: 'image/svg+xml', read: async () => icon }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', read: script }],
    ...Object.entries(fonts).map(
      ([path, file]) => [path, { type: 'font/ttf', read: () => readFile(resolve(file)) }] as const,
    ),
  ]);
