import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    execArgv: ['--import', new URL('tests/support/typescript-in-threads.mjs', import.meta.url).href],
  },
});
