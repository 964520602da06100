import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    // Many tests wait for sockets, timers and other processes, so that more of them run at once than there are cores.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    execArgv: ['--import', new URL('tests/support/typescript-in-threads.mjs', import.meta.url).href],
  },
});
