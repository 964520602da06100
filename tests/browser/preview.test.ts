/** The preview in a real browser, used as a person uses it. Where the machine has no Chromium, these are skipped. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePage } from '../../src/app/preview/bundle.ts';
import { hasBrowser, launch } from './chromium.ts';
import { answerTo, ask, type Look, messages, openPreview, suggestions } from './preview-page.ts';

describe.skipIf(!hasBrowser)('the preview in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([launch(), bundlePage()]);
  }, 60_000);
  afterAll(() => browser.close());

  const open = (look?: Look) => openPreview(browser, script, look);

  test('a question gets its answer, with who asked what above it', async () => {
    const { page, complaints } = await open();
    const answer = await ask(page, '/casualties nis killed');
    await expect.poll(() => answer.innerText()).toMatch(/you\s+used\s+\/casualties/);
    expect(await answer.innerText()).toMatch(/about 600 killed, says South Korea's NIS/);
    expect(complaints).toEqual([]);
  });

  test('a command and its option are completed by keyboard alone', async () => {
    const { page, complaints } = await open();
    await page.locator('#write').focus();
    await page.keyboard.type('/casu');
    expect(await suggestions(page).first().innerText()).toContain('/casualties');
    await page.keyboard.press('Tab');
    await page.keyboard.type('nis kil');
    await suggestions(page, { name: 'nis killed', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    const field = page.locator('#option-query');
    expect(await field.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('nis killed');
    const answer = await answerTo(page, () => page.keyboard.press('Enter'));
    expect(await answer.innerText()).toContain('about 600');
    expect(await page.locator('#write').evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a private answer says that nobody else sees it, and can be dismissed', async () => {
    const { page } = await open();
    await page.locator('#write').fill('/casualties nis killed');
    await page.getByRole('button', { name: '+ private' }).click();
    await suggestions(page, { name: 'Yes' }).click();
    const answer = await answerTo(page, () => page.getByRole('button', { name: 'Send' }).click());
    expect(await answer.innerText()).toContain('Only you can see this');
    const before = await messages(page).count();
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => messages(page).count()).toBe(before - 1);
  });

  test('a misspelling is understood, and said to be', async () => {
    const { page } = await open();
    const answer = await ask(page, '/casualties zelensly');
    expect(await answer.innerText()).toMatch(/zelensly.*Zelensky/);
  });

  test('a miss says so to the asker alone', async () => {
    const { page } = await open();
    const answer = await ask(page, '/casualties killed in Paris in 1789');
    expect(await answer.innerText()).toMatch(/No claim fits: Paris[\s\S]*Only you can see this/);
  });

  test('a chart comes as an image with its text', async () => {
    const { page, complaints } = await open();
    const answer = await ask(page, '/casualties nis killed');
    const charted = await answerTo(page, () => answer.getByRole('button', { name: 'Chart' }).click());
    const image = charted.locator('a.picture img');
    await image.waitFor();
    expect(await image.getAttribute('alt')).toMatch(/killed/);
    await expect
      .poll(() => image.evaluate((picture) => Number(Reflect.get(picture, 'naturalWidth'))))
      .toBeGreaterThan(400);
    expect(complaints).toEqual([]);
  });

  test('a button shows the earlier figures', async () => {
    const { page } = await open();
    const answer = await ask(page, '/casualties nis killed');
    const earlier = await answerTo(page, () => answer.getByRole('button', { name: /earlier/ }).click());
    expect(await earlier.innerText()).toMatch(/300/);
  });

  test('the readings of an unsure question can be picked', async () => {
    const { page } = await open();
    const question = await ask(page, '/deployment killed');
    const choice = question.getByRole('button', { name: /casualties/ });
    const answer = await answerTo(page, () => choice.click());
    expect(await answer.innerText()).toMatch(/killed/);
  });

  test('the figures of a message are checked by a right click, and the result is shared', async () => {
    const { page, complaints } = await open();
    await messages(page).first().click({ button: 'right' });
    const check = page.getByRole('menuitem', { name: 'Check figures' });
    const checked = await answerTo(page, () => check.click());
    expect(await checked.innerText()).toMatch(
      /Check figures[\s\S]*4,000[\s\S]*killed or wounded[\s\S]*Only you/,
    );
    const share = checked.getByRole('button', { name: /Share/ });
    const shared = await answerTo(page, () => share.click());
    expect(await shared.innerText()).toMatch(/4,000[\s\S]*killed or wounded/);
    expect(await shared.innerText()).not.toContain('Only you');
    expect(complaints).toEqual([]);
  });

  test('what the page’s own member writes can be checked as well', async () => {
    const { page } = await open();
    const message = await ask(page, 'the nis says 600 killed');
    await message.getByRole('button', { name: 'Apps for this message' }).click();
    const checked = await answerTo(page, () => page.keyboard.press('Enter'));
    expect(await checked.innerText()).toContain('600');
  });

  test('in French, commands, completion, answers and the page are French', async () => {
    const { page, complaints } = await open();
    await page.getByLabel('Language').selectOption('fr');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    const answer = await ask(page, '/pertes nis tués');
    expect((await answer.innerText()).replaceAll('\u00a0', ' ')).toMatch(
      /vous\s+a utilisé\s+\/pertes[\s\S]*environ 600 tués/,
    );
    expect(complaints).toEqual([]);
  });

  test('a broken data file shows its findings while the last good data serves; the repair ends that', async () => {
    const { page, edit } = await open();
    const banner = page.getByRole('alert');
    edit('claimants.yaml', (text) => text.replace('kind: person', 'kind: alien'));
    await banner.waitFor();
    await expect.poll(() => banner.innerText()).toMatch(/claimants\.yaml:\d+:\d+: /);
    expect(await (await ask(page, '/casualties nis killed')).innerText()).toContain('about 600');
    edit('claimants.yaml', (text) => text.replace('kind: alien', 'kind: person'));
    await banner.waitFor({ state: 'hidden' });
  });

  test('an edited data file shows up on the next question', async () => {
    const { page, edit } = await open();
    expect(await (await ask(page, '/casualties nis killed')).innerText()).toContain("South Korea's NIS");
    edit('claimants.yaml', (text) => text.replaceAll("South Korea's NIS", 'The Service of Seoul'));
    expect(await (await ask(page, '/casualties nis killed')).innerText()).toContain('The Service of Seoul');
  });

  test('a server that has gone is said to be gone', async () => {
    const { page, stopServer } = await open();
    await stopServer();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('npm start');
    const answer = await ask(page, '/casualties nis killed');
    expect(await answer.innerText()).toContain('This interaction failed');
  });

  test('what a member writes stays words, and hostile words stay harmless', async () => {
    const { page, complaints } = await open();
    const hostile = '<img src=x onerror=alert(1)> **bold** [a](javascript:alert(1)) https://example.org/x';
    const message = await ask(page, hostile);
    expect(await message.innerText()).toContain('<img src=x onerror=alert(1)> bold [a](javascript:alert(1))');
    const links = await message.locator('.md a').evaluateAll((all) => all.map((link) => String(link)));
    expect(links).toEqual(['https://example.org/x']);
    expect(complaints).toEqual([]);
  });

  test('a form is filled in, sent, and given up with Escape', async () => {
    const { page, complaints } = await open();
    const answer = await ask(page, '/casualties nis killed');
    const button = answer.getByRole('button', { name: 'Report a problem' });
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('the date is wrong');
    const thanks = await answerTo(page, () => dialog.getByRole('button', { name: 'Submit' }).click());
    expect(await thanks.innerText()).toContain('Thank you');
    await button.click();
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });

  test('the apps menu of a message opens by keyboard and by right click, and gives the focus back', async () => {
    const { page } = await open();
    const more = messages(page).first().getByRole('button', { name: 'Apps for this message' });
    await more.focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('menuitem').first();
    expect(await entry.evaluate((item) => item.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'detached' });
    expect(await more.evaluate((button) => button.matches(':focus'))).toBe(true);
    await messages(page).nth(1).click({ button: 'right' });
    await entry.waitFor();
  });

  test('language and theme are kept for the next visit', async () => {
    const { page, url } = await open();
    await page.getByLabel('Language').selectOption('ko');
    await page.locator('#theme').click();
    await page.goto(url);
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });

  /** Rules of WCAG 2.2 A and AA, and what axe calls best practice. */
  const violations = async (page: Page) => {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test.each(['dark', 'light'] as const)('nothing in the %s page shuts anybody out', async (theme) => {
    const { page, edit } = await open({ theme });
    await ask(page, '/casualties killed in Paris in 1789');
    const answer = await ask(page, '/casualties nis killed');
    await answerTo(page, () => answer.getByRole('button', { name: 'Chart' }).click());
    expect(await violations(page)).toEqual([]);
    await page.locator('#write').fill('/');
    expect(await violations(page)).toEqual([]);
    await page.locator('#write').fill('/casualties nis');
    await suggestions(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    edit('claimants.yaml', (text) => text.replace('kind: person', 'kind: alien'));
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
