/** "Check figures" by the running bot, from the registration to the button. */
import { Locale } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { read } from '../standin/finding.ts';
import { openData, standinFor, startBot } from './bot.ts';

const places = ['server', 'foreign-server', 'dm', 'group-dm'] as const;

test('called on a message it answers whoever called it, everywhere, in time', async () => {
  const standin = await standinFor();
  await startBot(standin, openData());
  for (const where of places)
    for (const locale of [Locale.EnglishUS, Locale.French]) {
      const called = standin.make.onMessage('Check figures', '4,000 North Koreans killed!!', {
        where,
        locale,
      });
      const seen = await standin.deliver(called);
      expect(seen, `${where} ${locale}`).toMatchObject({ kind: 'message', deferred: false, ephemeral: true });
      expect(seen.text, `${where} ${locale}`).toContain('4,000');
    }
});

test('its button shows the reply to all', async () => {
  const standin = await standinFor();
  await startBot(standin, openData());
  const seen = await standin.deliver(standin.make.onMessage('Check figures', '600 morts selon Zelensky'));
  // Discord sends the message under which the button stands along with the press.
  const reply = standin.make.message(String(read(seen.data, 'content')), undefined, {
    embeds: [{ description: String(read(read(read(seen.data, 'embeds'), '0'), 'description')) }],
  });
  const shared = await standin.deliver(standin.make.press('v1:share', reply));
  expect(shared).toMatchObject({ kind: 'message', ephemeral: false });
  expect(shared.text).toContain('about 600');
});
