import { afterEach, expect, test, vi } from 'vitest';
import { changed, folderOf, good } from '../dataset/fixtures/good.ts';

const { argv, exitCode } = process;
afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

/** What `npm run data:check <folder>` prints to standard output and standard error, and its exit code. */
async function check(folder: string) {
  const out = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  process.argv = ['node', 'data-check.js', folder];
  vi.resetModules();
  await import('../../src/app/data-check.ts');
  return { out: out.mock.calls.flat(), error: error.mock.calls.flat(), exit: process.exitCode };
}

test('a sound folder: one line that sums it up', async () => {
  const folder = folderOf(good);
  expect(await check(folder)).toEqual({
    out: [expect.stringMatching(/: 5 claims in 2 articles, newest 2025-04-30, version [0-9a-f]{12}$/)],
    error: [],
    exit: exitCode,
  });
});

test('a broken folder: every finding on standard error, exit 1', async () => {
  const once = changed('places.yaml', 'fr: Source', 'fr: ""');
  const folder = folderOf(changed('themes.yaml', 'statements', 'statement', once));
  expect(await check(folder)).toEqual({
    out: [],
    error: [
      `${folder}/places.yaml:4:28: schema: names.fr is "", expected some text`,
      `${folder}/themes.yaml:3:12: schema: topics[0] is "statement", expected one of casualties, deployment, captured, equipment, workers, statements`,
    ],
    exit: 1,
  });
});
