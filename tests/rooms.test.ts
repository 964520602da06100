/** Who may import whom: the arrows of the README, read off the import lines and the imports made while running. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** A room is the folder that a file lives in; `types` are rooms from which only types may come. */
const rooms: Record<string, { code: string[]; types: string[] }> = {
  'src/dataset': { code: [], types: [] },
  'src/lookup': { code: ['src/dataset'], types: [] },
  commands: { code: ['src/lookup'], types: ['src/dataset'] },
  'src/present': { code: [], types: ['src/dataset', 'src/lookup', 'commands'] },
  'src/app': { code: ['src/dataset', 'src/lookup', 'commands', 'src/present'], types: [] },
};

/** Inside `src/lookup` each folder knows only those before it; the files beside them know all. */
const layers = ['words', 'numbers', 'times', 'names', 'index', 'claims', 'question', 'check'];

/** Where each library and each source of the outside world may be imported. */
const homes: Record<string, RegExp> = {
  'discord.js': /^src\/app\/(gateway\/|register)/,
  'discord-api-types/v10': /^src\/(app|present\/discord)\//,
  '@discordjs/formatters': /^src\/present\/discord\//,
  'intl-messageformat': /^src\/present\/words\.ts$/,
  'fuse.js': /^src\/lookup\/names\/guess\.ts$/,
  'echarts/core': /^src\/present\/chart\/draw\.ts$/,
  'echarts/charts': /^src\/present\/chart\/draw\.ts$/,
  'echarts/components': /^src\/present\/chart\/draw\.ts$/,
  'echarts/renderers': /^src\/present\/chart\/draw\.ts$/,
  '@napi-rs/canvas': /^src\/present\/chart\/canvas\.ts$/,
  rolldown: /^src\/app\/preview\/bundle\.ts$/,
  open: /^src\/app\/preview\/run\.ts$/,
  lit: /^src\/app\/preview\/page\//,
  tinypool: /^src\/(present\/chart\/render|app\/data\/answering)\.ts$/,
  chokidar: /^src\/app\/data\/watch-folder\.ts$/,
  pino: /^src\/app\/log\.ts$/,
  'prom-client': /^src\/app\/operate\/metrics\.ts$/,
  'lru-cache': /^src\/(present\/chart\/render|app\/.+)\.ts$/,
  dotenv: /^src\/app\/config\.ts$/,
  yaml: /^src\/dataset\//,
  zod: /^src\/(dataset|app)\//,
  'node:fs': /^src\/(dataset|app)\//,
  'node:fs/promises': /^src\/(dataset|app)\//,
};

const files = ['src', 'commands'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${top}/${name}`),
);
const roomOf = (path: string) => Object.keys(rooms).find((room) => path.startsWith(`${room}/`)) ?? path;

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `await import('x')`. */
const importing = /^(?:import|export)\s+(type\s)?(?:[^;']*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importing)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    const target = specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier))
      : specifier;
    return { file, target, typeOnly: match[1] !== undefined, local: specifier.startsWith('.') };
  });
});

test.each(files.map((file) => [file]))('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const allowed = rooms[room];
  const wrong = imports
    .filter((line) => line.file === file)
    .filter((line) => {
      if (!line.local) return homes[line.target] !== undefined && !homes[line.target]?.test(file);
      const target = roomOf(line.target);
      if (target === room) return false;
      return !(allowed?.code.includes(target) || (line.typeOnly && allowed?.types.includes(target)));
    })
    .map((line) => line.target);
  expect(wrong).toEqual([]);
});

const layerOf = (path: string) => layers.findIndex((layer) => path.startsWith(`src/lookup/${layer}/`));

test.each(layers)('src/lookup/%s knows only what stands before it', (layer) => {
  const wrong = imports.filter(({ file, target, typeOnly }) => {
    if (layerOf(file) !== layers.indexOf(layer) || !target.startsWith('src/lookup/')) return false;
    if (typeOnly && target === 'src/lookup/answer.ts') return false;
    return layerOf(target) === -1 || layerOf(target) > layerOf(file);
  });
  expect(wrong).toEqual([]);
});

/** Code alone: comments and strings blanked, line breaks kept so that a finding can name its line. */
const blank = (text: string) => text.replace(/[^\n]/g, ' ');
const lines = files.flatMap((file) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'/g, blank)
    .split('\n')
    .map((code, at) => ({ where: `${file}:${at + 1}`, code })),
);

test('no cast but `as const`', () => {
  const renames = /^\s*(import|export)\b/;
  const casts = lines.filter(({ code }) => /[\w)\]}] as (?!const\b)/.test(code) && !renames.test(code));
  expect(casts.map(({ where, code }) => `${where}: ${code.trim()}`)).toEqual([]);
});

test.each([
  ['process.env', /^src\/app\//],
  ['Date.now', /^src\/app\//],
  ['new Date()', /^src\/app\//],
  ['Math.random', /^src\/app\//],
])('%s has its home', (name, home) => {
  const strays = lines.filter(({ where, code }) => code.includes(name) && !home.test(where));
  expect(strays.map(({ where }) => where)).toEqual([]);
});
