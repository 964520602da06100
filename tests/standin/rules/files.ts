/** What Discord asks of addresses and of the files beside a message; its schemas list no files at all. */
import { type Finding, under, when } from '../finding.ts';
import type { Embed, Message, SentFile } from '../payload-types.ts';
import { everyComponent, everyMedia } from './components.ts';
import type { MessageRule } from './message.ts';

/** Ten files a message; 10 MiB each unless the interaction says more; 25 MiB a request. */
const fileLimits = { count: 10, each: 10 * 1024 * 1024, request: 25 * 1024 * 1024 } as const;

type Address = { readonly url: string; readonly path: string };

const addresses = (path: string, pairs: readonly [string, string | null | undefined][]): readonly Address[] =>
  pairs.flatMap(([key, url]) => (url ? [{ url, path: under(path, key) }] : []));

const pagesOf = (embed: Embed, path: string) =>
  addresses(path, [
    ['url', embed.url],
    ['author.url', embed.author?.url],
  ]);
const picturesOf = (embed: Embed, path: string) =>
  addresses(path, [
    ['image.url', embed.image?.url],
    ['thumbnail.url', embed.thumbnail?.url],
    ['author.icon_url', embed.author?.icon_url],
    ['footer.icon_url', embed.footer?.icon_url],
  ]);

const pages = (message: Message): readonly Address[] => [
  ...(message.embeds ?? []).flatMap((embed, at) => pagesOf(embed, `embeds.${at}`)),
  ...everyComponent(message.components ?? []).flatMap(({ component, path }) =>
    addresses(path, [['url', component.url]]),
  ),
];
const pictures = (message: Message): readonly Address[] => [
  ...(message.embeds ?? []).flatMap((embed, at) => picturesOf(embed, `embeds.${at}`)),
  ...everyMedia(message.components ?? []),
];

/** The format `uri` lets `javascript:` through. */
const addressesAreOfTheWeb: MessageRule = (message) => [
  ...pages(message)
    .filter(({ url }) => !/^(https?|discord):\/\/./i.test(url))
    .map(({ path }) => ({ path, problem: 'the scheme must be http, https or discord' })),
  ...pictures(message)
    .filter(({ url }) => !/^(https?|attachment):\/\/./i.test(url))
    .map(({ path }) => ({ path, problem: 'the scheme must be http, https or attachment' })),
];

const named = (message: Message, files: readonly SentFile[]): readonly string[] => [
  ...files.map(({ name }) => name),
  ...(message.attachments ?? []).flatMap(({ filename }) => (filename ? [filename] : [])),
];

/** An edit may refer to a file of the standing message, whose name is not at hand. */
const attachmentsExist: MessageRule = (message, files, { standing }) =>
  pictures(message)
    .filter(({ url }) => url.startsWith('attachment://') && (standing?.attachments ?? []).length === 0)
    .filter(({ url }) => !named(message, files).includes(url.slice('attachment://'.length)))
    .map(({ path, url }) => ({ path, problem: `${url}: no such file was sent` }));

/** An id is the n of `files[n]`, or on an edit that of a file which stays. */
const attachmentIdsExist: MessageRule = (message, files, { standing }) =>
  (message.attachments ?? []).flatMap(({ id }, at) => {
    const known = Number(id) < files.length || (standing?.attachments ?? []).includes(`${id}`);
    return when(!known, `attachments.${at}.id`, `there is no files[${id}]`);
  });

const filesAreFew: MessageRule = (_message, files) =>
  when(files.length > fileLimits.count, 'files', `${files.length} files; at most ${fileLimits.count}`);

const filesAreSmall: MessageRule = (_message, files): readonly Finding[] => [
  ...files.flatMap(({ data }, at) =>
    when(
      data.byteLength > fileLimits.each,
      `files[${at}]`,
      `${data.byteLength} bytes; at most ${fileLimits.each}`,
    ),
  ),
  ...when(
    files.reduce((sum, { data }) => sum + data.byteLength, 0) > fileLimits.request,
    'files',
    `a request has at most ${fileLimits.request} bytes`,
  ),
];

/** Other names are changed on arrival, and `attachment://` then finds nothing. */
const fileNamesAreKept: MessageRule = (_message, files) =>
  files.flatMap(({ name }, at) =>
    when(
      !/^[\w.-]+$/.test(name),
      `files[${at}].name`,
      'only letters, digits, dots, hyphens and underscores are kept',
    ),
  );

export const fileRules: readonly MessageRule[] = [
  addressesAreOfTheWeb,
  attachmentsExist,
  attachmentIdsExist,
  filesAreFew,
  filesAreSmall,
  fileNamesAreKept,
];
