/** The checker takes what Discord takes, and refuses each wrong payload with its place. */
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  EmbedBuilder,
  MediaGalleryBuilder,
  ModalBuilder,
  SectionBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ThumbnailBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import { checkCallback, checkChannelMessage, checkFollowUp, checkWebhookEdit } from './payload-check.ts';

const png = { name: 'chart.png', data: new Uint8Array(8) };
const reply = (data: object) => ({ type: 4, data });
const link = { type: 2, style: 5, label: 'Page', url: 'https://example.org' };
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'More',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [
    { label: 'A', value: 'a' },
    { label: 'B', value: 'b' },
  ],
  ...more,
});
const text = (content: string) => ({ type: 10, content });
const v2 = (...components: object[]) => reply({ flags: 32768, components });
const field = (name: string, value: string) => ({ name, value });
const long = (count: number) => 'x'.repeat(count);
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('v1:earlier:nis').setLabel('Earlier').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setURL('https://example.org/a?b=c').setLabel('Article').setStyle(ButtonStyle.Link),
);
const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder()
    .setCustomId('v1:pick')
    .addOptions({ label: 'NIS', value: 'nis', description: 'x' }),
);
const embed = new EmbedBuilder()
  .setTitle('Killed')
  .setDescription('about 600')
  .setColor(0x335577)
  .setTimestamp(0)
  .setImage('attachment://chart.png')
  .setFooter({ text: 'read in 2 articles' })
  .addFields({ name: 'NIS', value: 'about 600', inline: true });
const container = new ContainerBuilder()
  .addSectionComponents(
    new SectionBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('about 600'))
      .setThumbnailAccessory(
        new ThumbnailBuilder().setURL('https://example.org/a.png').setDescription('a map'),
      ),
  )
  .addMediaGalleryComponents(
    new MediaGalleryBuilder().addItems({ media: { url: 'attachment://chart.png' }, description: 'a chart' }),
  )
  .addSeparatorComponents((separator) => separator)
  .addActionRowComponents(buttons);
const modal = new ModalBuilder()
  .setCustomId('v1:ask')
  .setTitle('Ask')
  .addLabelComponents((label) =>
    label
      .setLabel('Question')
      .setTextInputComponent(new TextInputBuilder().setCustomId('query').setStyle(TextInputStyle.Short)),
  );
const chart = new AttachmentBuilder(Buffer.from(png.data), { name: png.name, description: 'a chart' });

test.each<[string, unknown, (typeof png)[]]>([
  ['a plain answer', reply({ content: 'about 600', allowed_mentions: { parse: [] } }), []],
  ['what discord.js adds of its own', reply({ content: 'x', enforce_nonce: false, nonce: undefined }), []],
  [
    'an embed with buttons, a select and a file',
    reply({
      embeds: [embed.toJSON()],
      components: [buttons.toJSON(), menu.toJSON()],
      attachments: [{ id: '0' }],
    }),
    [png],
  ],
  ['an ephemeral answer without previews', reply({ content: 'x', flags: 64 | 4 }), []],
  ['components V2', v2(container.toJSON()), [png]],
  ['a file alone', reply({ attachments: [{ id: 0, filename: chart.name, description: 'a chart' }] }), [png]],
  ['deferred, ephemeral', { type: 5, data: { flags: 64 } }, []],
  ['deferred without data', { type: 5 }, []],
  ['deferred update', { type: 6 }, []],
  ['an update', { type: 7, data: { content: 'x', components: [] } }, []],
  ['no choices', { type: 8, data: { choices: [] } }, []],
  [
    'choices',
    { type: 8, data: { choices: [{ name: 'NIS', value: 'nis', name_localizations: { fr: 'NIS' } }] } },
    [],
  ],
  ['integer choices', { type: 8, data: { choices: [{ name: 'one', value: 1 }] } }, []],
  ['a modal', { type: 9, data: modal.toJSON() }, []],
  ['pong', { type: 1 }, []],
  ['nulls for absent', reply({ content: 'x', embeds: null, components: null, flags: null }), []],
  ['2000 characters beyond the basic plane', reply({ content: '𐍈'.repeat(2000) }), []],
])('takes %s', (_what, body, files) => {
  expect(checkCallback(JSON.parse(JSON.stringify(body)), files)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['2001 characters', reply({ content: long(2001) }), 'data.content'],
  ['nothing', reply({}), 'data'],
  ['spaces', reply({ content: ' \n ' }), 'data'],
  ['an unknown property', reply({ content: 'x', embed: {} }), 'data.embed'],
  ['a camel-case property', reply({ content: 'x', allowedMentions: {} }), 'data.allowedMentions'],
  ['an unknown property beside data', { type: 4, data: { content: 'x' }, files: [] }, 'files'],
  ['an unknown kind of answer', { type: 3 }, 'type'],
  ['a number for content', reply({ content: 600 }), 'data.content'],
  ['11 embeds', reply({ embeds: many(11, () => ({ title: 'x' })) }), 'data.embeds'],
  ['a title of 257', reply({ embeds: [{ title: long(257) }] }), 'data.embeds.0.title'],
  ['a description of 4097', reply({ embeds: [{ description: long(4097) }] }), 'data.embeds.0.description'],
  ['26 fields', reply({ embeds: [{ fields: many(26, () => field('a', 'b')) }] }), 'data.embeds.0.fields'],
  [
    'a field name of 257',
    reply({ embeds: [{ fields: [field(long(257), 'b')] }] }),
    'data.embeds.0.fields.0.name',
  ],
  [
    'a field value of 1025',
    reply({ embeds: [{ fields: [field('a', long(1025))] }] }),
    'data.embeds.0.fields.0.value',
  ],
  ['an empty field name', reply({ embeds: [{ fields: [field('', 'b')] }] }), 'data.embeds.0.fields.0.name'],
  [
    'an empty field value',
    reply({ embeds: [{ fields: [field('a', ' ')] }] }),
    'data.embeds.0.fields.0.value',
  ],
  [
    'a footer of 2049',
    reply({ embeds: [{ title: 'x', footer: { text: long(2049) } }] }),
    'data.embeds.0.footer.text',
  ],
  ['an author of 257', reply({ embeds: [{ author: { name: long(257) } }] }), 'data.embeds.0.author.name'],
  ['two embeds of 4000', reply({ embeds: many(2, () => ({ description: long(4000) })) }), 'data.embeds'],
  ['an embed that shows nothing', reply({ content: 'x', embeds: [{ color: 1 }] }), 'data.embeds.0'],
  [
    'a script for an address',
    reply({ embeds: [{ title: 'x', url: 'javascript:alert(1)' }] }),
    'data.embeds.0.url',
  ],
  ['a relative address', reply({ embeds: [{ title: 'x', url: '/page' }] }), 'data.embeds.0.url'],
  [
    'a script behind a button',
    reply({ components: [row({ ...link, url: 'data:x' })] }),
    'data.components.0.components.0.url',
  ],
  [
    'an unsent file',
    reply({ embeds: [{ image: { url: 'attachment://a.png' } }] }),
    'data.embeds.0.image.url',
  ],
  ['an id without its file', reply({ content: 'x', attachments: [{ id: '0' }] }), 'data.attachments.0.id'],
  [
    'alt text of 1025',
    reply({ content: 'x', attachments: [{ id: '0', description: long(1025) }] }),
    'data.attachments.0.description',
  ],
  ['6 rows', reply({ components: many(6, (at) => row(button(`${at}`))) }), 'data.components'],
  [
    '6 buttons in a row',
    reply({ components: [row(...many(6, (at) => button(`${at}`)))] }),
    'data.components.0.components',
  ],
  ['a button outside a row', reply({ components: [button('a')] }), 'data.components.0.type'],
  [
    'a custom_id of 101',
    reply({ components: [row(button(long(101)))] }),
    'data.components.0.components.0.custom_id',
  ],
  [
    'a label of 81',
    reply({ components: [row(button('a', { label: long(81) }))] }),
    'data.components.0.components.0.label',
  ],
  [
    'a button without a label',
    reply({ components: [row(button('a', { label: '' }))] }),
    'data.components.0.components.0',
  ],
  [
    'a style that there is not',
    reply({ components: [row(button('a', { style: 9 }))] }),
    'data.components.0.components.0.style',
  ],
  [
    'two of one custom_id',
    reply({ components: [row(button('a'), button('a'))] }),
    'data.components.0.components.1.custom_id',
  ],
  [
    'two of one id',
    reply({ components: [row(button('a', { id: 7 }), button('b', { id: 7 }))] }),
    'data.components.0.components.1.id',
  ],
  [
    'a link with a custom_id',
    reply({ components: [row({ ...link, custom_id: 'a' })] }),
    'data.components.0.components.0.custom_id',
  ],
  [
    'a button without a custom_id',
    reply({ components: [row({ type: 2, style: 1, label: 'x' })] }),
    'data.components.0.components.0.custom_id',
  ],
  [
    'a button with a url',
    reply({ components: [row(button('a', { url: 'https://a.org' }))] }),
    'data.components.0.components.0.url',
  ],
  [
    'a select beside a button',
    reply({ components: [row(select(), button('a'))] }),
    'data.components.0.components',
  ],
  [
    '26 options',
    reply({ components: [row(select({ options: many(26, (at) => ({ label: 'x', value: `${at}` })) }))] }),
    'data.components.0.components.0.options',
  ],
  [
    'an option label of 101',
    reply({ components: [row(select({ options: [{ label: long(101), value: 'a' }] }))] }),
    'data.components.0.components.0.options.0.label',
  ],
  [
    'two options of one value',
    reply({ components: [row(select({ options: many(2, () => ({ label: 'x', value: 'a' })) }))] }),
    'data.components.0.components.0.options.1.value',
  ],
  [
    'more to pick than options',
    reply({ components: [row(select({ max_values: 3 }))] }),
    'data.components.0.components.0.max_values',
  ],
  [
    'at least 2 and at most 1',
    reply({ components: [row(select({ min_values: 2 }))] }),
    'data.components.0.components.0.min_values',
  ],
  [
    '41 components with those inside',
    v2(...many(14, (at) => row(button(`a${at}`), button(`b${at}`)))),
    'data.components',
  ],
  ['4001 characters of text', v2(text(long(4000)), text('x')), 'data.components'],
  ['an empty text', v2(text('')), 'data.components.0.content'],
  ['V2 without its flag', reply({ components: [text('x')] }), 'data.components.0'],
  ['V2 with content', reply({ flags: 32768, content: 'x', components: [text('x')] }), 'data.content'],
  [
    'V2 with embeds',
    reply({ flags: 32768, embeds: [{ title: 'x' }], components: [text('x')] }),
    'data.embeds',
  ],
  [
    'a gallery of 11',
    v2({ type: 12, items: many(11, () => ({ media: { url: 'https://a.org/b' } })) }),
    'data.components.0.items',
  ],
  ['a section without accessory', v2({ type: 9, components: [text('x')] }), 'data.components.0.accessory'],
  ['a flag that answers cannot have', reply({ content: 'x', flags: 2 }), 'data.flags'],
  ['deferred with another flag', { type: 5, data: { flags: 64 | 4 } }, 'data.flags'],
  ['deferred with content', { type: 5, data: { content: 'x' } }, 'data.content'],
  [
    'users both parsed and listed',
    reply({ content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }),
    'data.allowed_mentions.users',
  ],
  [
    'a mention that there is not',
    reply({ content: 'x', allowed_mentions: { parse: ['all'] } }),
    'data.allowed_mentions.parse.0',
  ],
  [
    '26 choices',
    { type: 8, data: { choices: many(26, (at) => ({ name: 'x', value: `${at}` })) } },
    'data.choices',
  ],
  [
    'a choice name of 101',
    { type: 8, data: { choices: [{ name: long(101), value: 'a' }] } },
    'data.choices.0.name',
  ],
  ['an empty choice name', { type: 8, data: { choices: [{ name: '', value: 'a' }] } }, 'data.choices.0.name'],
  [
    'a choice value of 101',
    { type: 8, data: { choices: [{ name: 'x', value: long(101) }] } },
    'data.choices.0.value',
  ],
  [
    'texts and numbers mixed',
    {
      type: 8,
      data: {
        choices: [
          { name: 'x', value: 'a' },
          { name: 'y', value: 1 },
        ],
      },
    },
    'data.choices.1.value',
  ],
  ['completion without data', { type: 8 }, 'data'],
  ['a modal title of 46', { type: 9, data: { ...modal.toJSON(), title: long(46) } }, 'data.title'],
  ['a modal without components', { type: 9, data: { ...modal.toJSON(), components: [] } }, 'data.components'],
])('refuses %s', (_what, body, path) => {
  const findings = checkCallback(body);
  expect(findings.map((finding) => finding.split(': ')[0])).toEqual([path]);
});

test.each<[string, readonly string[], string]>([
  ['a file that V2 does not show', checkCallback(v2(text('x')), [png]), 'data.files[0]'],
  [
    'a file of more than 10 MiB',
    checkCallback(reply({}), [{ name: 'a.png', data: new Uint8Array(10_485_761) }]),
    'data.files[0]',
  ],
  [
    '11 files',
    checkCallback(
      reply({}),
      many(11, () => png),
    ),
    'data.files',
  ],
  ['a file name with a space', checkCallback(reply({}), [{ ...png, name: 'a b.png' }]), 'data.files[0].name'],
  [
    'an edit that takes all away',
    checkWebhookEdit({ content: '', embeds: [], components: [], attachments: [] }),
    'body',
  ],
  ['an ephemeral flag on an edit', checkWebhookEdit({ content: 'x', flags: 64 }), 'flags'],
  [
    'content put onto a V2 message',
    checkWebhookEdit({ content: 'x' }, [], { flags: 32768, attachments: [] }),
    'content',
  ],
  ['a kept file that is not there', checkWebhookEdit({ attachments: [{ id: '77' }] }), 'attachments.0.id'],
  ['an empty follow-up', checkFollowUp({}), 'body'],
  ['a follow-up of 2001', checkFollowUp({ content: long(2001) }), 'content'],
  ['a channel message of 2001', checkChannelMessage({ content: long(2001) }), 'content'],
  ['an ephemeral channel message', checkChannelMessage({ content: 'x', flags: 64 }), 'flags'],
])('refuses %s', (_what, findings, path) => {
  expect(findings.map((finding) => finding.split(': ')[0])).toEqual([path]);
});

test.each<[string, readonly string[]]>([
  ['an edit', checkWebhookEdit({ content: 'x' })],
  ['an edit to V2', checkWebhookEdit({ flags: 32768, components: [text('x')] })],
  [
    'an edit that keeps a file',
    checkWebhookEdit({ attachments: [{ id: '77' }] }, [], { flags: 0, attachments: ['77'] }),
  ],
  ['a follow-up with a file', checkFollowUp({ attachments: [{ id: '0' }] }, [png])],
  ['a channel message', checkChannelMessage({ content: 'x', nonce: 'a', enforce_nonce: true })],
])('takes %s', (_what, findings) => {
  expect(findings).toEqual([]);
});
