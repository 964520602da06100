/** The pictures of the README, taken from the preview as the browser tests drive it: `npm run screenshots`. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/app/config.ts';
import { bundlePage } from '../../src/app/preview/bundle.ts';
import { launch } from './chromium.ts';
import { answerTo, ask, messages, openPreview, suggestions } from './preview-page.ts';

const folder = join(packageRoot(), 'docs', 'images');
const largest = 200_000;

let browser: Browser;
let script: string;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  [browser, script] = await Promise.all([launch(), bundlePage()]);
}, 60_000);
afterAll(() => browser.close());

type Preview = Awaited<ReturnType<typeof openPreview>>;

/** The whole window, once letters and pictures are there. */
const take = async ({ page, complaints }: Preview, name: string) => {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForTimeout(400);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  expect(statSync(path).size).toBeLessThan(largest);
  expect(complaints).toEqual([]);
};

test('a question and its answer', async () => {
  const preview = await openPreview(browser, script, { width: 1000, height: 640 });
  await ask(preview.page, '/casualties nis killed');
  await take(preview, 'answer');
});

test('completion', async () => {
  const preview = await openPreview(browser, script, { width: 1000, height: 640 });
  await preview.page.locator('#write').fill('/casualties zel');
  await suggestions(preview.page).first().waitFor();
  await take(preview, 'completion');
});

test('the same in French, in the light theme', async () => {
  const preview = await openPreview(browser, script, {
    locale: 'fr-FR',
    theme: 'light',
    width: 1000,
    height: 640,
  });
  await ask(preview.page, '/pertes zelensky');
  await take(preview, 'french');
});

test('a chart', async () => {
  const preview = await openPreview(browser, script, { width: 1000, height: 900 });
  const { page } = preview;
  const answer = await ask(page, '/compare killed or wounded');
  const image = page.locator('a.picture img').last();
  if ((await image.count()) === 0)
    await answerTo(page, () => answer.getByRole('button', { name: 'Chart' }).click());
  await image.waitFor();
  await answer.evaluate((message) => message.scrollIntoView());
  await take(preview, 'chart');
});

test('a miss', async () => {
  const preview = await openPreview(browser, script, { width: 1000, height: 900 });
  await ask(preview.page, '/casualties russian losses');
  await take(preview, 'miss');
});

test('figures of a message, checked', async () => {
  const preview = await openPreview(browser, script, { width: 1000, height: 860 });
  const { page } = preview;
  await messages(page).first().click({ button: 'right' });
  await answerTo(page, () => page.getByRole('menuitem', { name: 'Check figures' }).click());
  await take(preview, 'check-figures');
});

test('a broken data file', async () => {
  const preview = await openPreview(browser, script, { width: 1000, height: 640 });
  preview.edit('claimants.yaml', (text) => text.replace('kind: person', 'kind: alien'));
  await ask(preview.page, '/casualties nis killed');
  await preview.page.getByRole('alert').waitFor();
  await take(preview, 'broken-data');
});
