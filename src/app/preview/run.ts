/** The preview from its start to its end: the data kept fresh, the page served, the browser opened. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import openInBrowser from 'open';
import { type Config, packageRoot } from '../config.ts';
import type { ServingContext } from '../context.ts';
import type { DataConfig } from '../data/answering.ts';
import { pageAssets } from './assets.ts';
import { startFreshData } from './fresh-data.ts';
import { type Preview, startPreview } from './server.ts';

export type Running =
  | { readonly ok: true; readonly preview: Preview }
  /** Why it cannot run, in one line. */
  | { readonly ok: false; readonly problem: string };

type Where = DataConfig & Pick<Config, 'host' | 'port'>;

/** Serves whatever sound data stands on the disk, beginning with that of `context`; `script` is the page's bundle. */
export const runPreview = async (
  config: Where,
  context: ServingContext,
  script: () => Promise<string | Buffer>,
): Promise<Running> => {
  const data = await startFreshData(config, context);
  try {
    const { host, port } = config;
    const { url, close } = await startPreview({ context, data, assets: pageAssets(script), host, port });
    const closeAll = async () => {
      await close();
      await data.close();
    };
    return { ok: true, preview: { url, close: closeAll } };
  } catch (error) {
    await data.close();
    const problem = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `the preview cannot listen on ${config.host}: ${problem}` };
  }
};

/** Where `npm run build` puts the page. */
const builtPage = join(packageRoot(), 'dist', 'page', 'page.js');

/** Serves the page that was built, and opens a browser at it where `open` is set. */
export const runBuiltPreview = async (
  config: Where,
  context: ServingContext,
  open: boolean,
): Promise<Running> => {
  if (!existsSync(builtPage))
    return { ok: false, problem: 'the page of the preview is not built: npm run build' };
  const running = await runPreview(config, context, () => readFile(builtPage));
  if (running.ok && open) await openPage(running.preview.url);
  return running;
};

/** A machine without a browser is no fault: the address stands in the terminal. */
const openPage = async (url: string): Promise<void> => {
  try {
    const browser = await openInBrowser(url);
    browser.on('error', () => {});
  } catch {}
};
