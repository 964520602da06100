/** The preview over a copy of the real data, open in a browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { runPreview } from '../../src/app/preview/run.ts';
import { dataDirectory, servingContext } from '../app/serving.ts';

export type Look = {
  readonly locale?: string;
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
  readonly height?: number;
};

export type Opened = {
  readonly page: Page;
  readonly url: string;
  /** What the browser complained of, and every address beyond the preview's own that was asked for. */
  readonly complaints: readonly string[];
  /** Changes a file of the data on the disk. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly stopServer: () => Promise<void>;
};

/** When it is on the page, so that pictures of it do not differ from day to day. */
const now = new Date('2025-06-01T09:41:00Z');

export const openPreview = async (
  browser: Browser,
  script: string,
  { locale = 'en-US', theme = 'dark', width = 1100, height = 800 }: Look = {},
): Promise<Opened> => {
  const directory = mkdtempSync(join(tmpdir(), 'sourced-preview-'));
  cpSync(dataDirectory, directory, { recursive: true });
  const running = await runPreview(
    { dataDirectory: directory, logLevel: 'silent', logMisses: false, host: '127.0.0.1', port: 0 },
    servingContext().context,
    async () => script,
  );
  if (!running.ok) throw new Error(running.problem);
  const { preview } = running;
  const browserContext = await browser.newContext({
    locale,
    colorScheme: theme,
    timezoneId: 'UTC',
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  const page = await browserContext.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(preview.url) && !/^(blob|data):/.test(address)) complaints.push(address);
  });
  onTestFinished(async () => {
    await browserContext.close();
    await preview.close();
    rmSync(directory, { recursive: true });
  });
  await page.clock.setFixedTime(now);
  await page.goto(preview.url);
  await messages(page).first().waitFor();
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(directory, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (before === after) throw new Error(`nothing changed in ${file}`);
    writeFileSync(path, after);
  };
  return { page, url: preview.url, complaints, edit, stopServer: preview.close };
};

export const messages = (page: Page): Locator => page.getByRole('article');

/** What is offered above the box. */
export const suggestions = (
  page: Page,
  by: { readonly name?: string; readonly exact?: boolean } = {},
): Locator => page.getByRole('listbox', { name: /Commands|Suggestions/ }).getByRole('option', by);

/** Does something that the bot answers, and returns the answer once it is there. */
export const answerTo = async (page: Page, act: () => Promise<unknown>): Promise<Locator> => {
  const before = await messages(page).count();
  await act();
  const answer = messages(page).nth(before);
  await answer.waitFor();
  return answer;
};

/** Types a whole line into the box, as a person who knows the command does, and sends it. */
const send = async (page: Page, line: string): Promise<void> => {
  await page.locator('#write').fill(line);
  await page.keyboard.press('Enter');
};

export const ask = (page: Page, line: string): Promise<Locator> => answerTo(page, () => send(page, line));
