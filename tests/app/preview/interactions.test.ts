/** What the page sends is what the handler's door lets in, and the handler answers it as it answers Discord. */
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  completing,
  type Interaction,
  onMessage,
  picked,
  pressed,
  slash,
  submitted,
} from '../../../src/app/preview/page/interactions.ts';
import { answered, written } from '../../../src/app/preview/page/posted.ts';
import { interactionSchema } from '../../../src/app/respond/interaction.ts';
import { respond } from '../../../src/app/respond/respond.ts';
import { servingContext } from '../serving.ts';

const message = written('200000000000000001', 'mara', '4,000 killed', 0);
const query = { query: { shown: 'nis', value: 'nis' }, private: { shown: 'Yes', value: true } };

test.each<[string, Interaction]>([
  ['a command', slash('casualties', query, 'fr')],
  ['completion', completing('casualties', query, 'query', 'ko')],
  ['a command on a message', onMessage('check-figures', message, 'uk')],
  ['a button', pressed('v1:share', message, 'ru')],
  ['a menu', picked('v1:pick', ['v1:share'], message, 'en-GB')],
  ['a form', submitted('v1:report:x', { problem: 'wrong' }, 'en-US')],
])('%s passes the door', (_what, interaction) => {
  expect(interactionSchema.safeParse(JSON.parse(JSON.stringify(interaction)))).toMatchObject({
    success: true,
  });
});

test('a question is answered, and a button under the answer as well', async () => {
  const { context } = servingContext();
  const { response } = await respond(
    slash('casualties', { query: { shown: '', value: 'nis killed' } }, 'en-US'),
    context,
  );
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) throw new Error('no message');
  const posted = answered(response.data, new Map(), { id: '7', at: 0, used: '/casualties' });
  expect(posted.content).toContain('about 600');
  const ids = JSON.stringify(posted.components).match(/v1:[^"]+/g) ?? [];
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const reply = await respond(pressed(id, posted, 'en-US'), context);
    expect(reply.outcome.result).not.toBe('refused');
  }
});
