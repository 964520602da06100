/** `npm run screenshots`: the pictures of the README, taken anew. */
import { defineConfig } from 'vitest/config';
import tests from './vitest.config.ts';

export default defineConfig({ test: { ...tests.test, include: ['tests/browser/screenshots.ts'] } });
