/**
 * Node 20 cannot start a thread from a TypeScript file. In threads of a test, and only there, the types are
 * stripped while the file is read.
 */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) register('./strip-types.mjs', import.meta.url);
