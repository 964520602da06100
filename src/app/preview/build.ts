/** The second half of `npm run build`. Another build, or a preview that reads the page, never sees half a file. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../config.ts';
import { bundlePage } from './bundle.ts';

const folder = join(packageRoot(), 'dist', 'page');
const unfinished = join(folder, `page.${process.pid}.tmp`);
await mkdir(folder, { recursive: true });
await writeFile(unfinished, await bundlePage());
await rename(unfinished, join(folder, 'page.js'));
