/** Who and where from: claimants with their relays, articles with what is known of them. */
import type { Article, Claim } from '../dataset/dataset.ts';
import type { Names } from '../dataset/schema.ts';
import { dateText } from './dates.ts';
import { listText, nameIn } from './format.ts';
import type { Markup } from './markup.ts';
import { typeset } from './typography.ts';
import type { View } from './view.ts';
import { say } from './words.ts';

/** A view that also knows how its marks are written. */
export type Voice = View & { readonly marks: Markup };

type Shelf = ReadonlyMap<string, { readonly names: Names }>;

/** One of the dataset's own names or sentences, escaped and spaced as its language is. */
export const ownText = (names: Names, voice: Voice): string => ownWords(nameIn(names, voice.language), voice);

const ownWords = (text: string, { marks, language }: Voice) => typeset(marks.text(text), language);

/** The name behind an id, escaped; the id itself where the dataset has changed since it was given out. */
export function nameOf(shelf: Shelf, id: string, voice: Voice): string {
  const entry = shelf.get(id);
  return entry === undefined ? voice.marks.text(id) : ownText(entry.names, voice);
}

/** "South Korea’s NIS (relayed by MP Lee Seong-kweun)". */
export function claimantText(chain: readonly string[], voice: Voice): string {
  const [claimant = '', ...relays] = chain.map((id) => {
    const entry = voice.dataset.claimants.get(id);
    const spoken = entry?.in_sentence?.[voice.language];
    return spoken === undefined ? nameOf(voice.dataset.claimants, id, voice) : ownWords(spoken, voice);
  });
  if (relays.length === 0) return claimant;
  return say(voice.language, 'claimant.relayed', { claimant, relays: listText(relays, voice.language) });
}

/** Whether a verb about this claimant is plural: "Western officials say". */
export function isMany(claim: Claim, voice: Voice): boolean {
  const kind = voice.dataset.claimants.get(claim.claimant)?.kind;
  return kind === 'group' || kind === 'analysts';
}

const wireName = (wire: string, voice: Voice) =>
  voice.dataset.claimants.has(wire)
    ? nameOf(voice.dataset.claimants, wire, voice)
    : voice.marks.text(wire.toUpperCase());

/** Publisher, else the wire whose copy it is, else "unnamed outlet"; never a guess. */
export function outletText(article: Article, voice: Voice): string {
  const { marks, language } = voice;
  const wire = article.wire === null ? null : wireName(article.wire, voice);
  if (article.publisher === null) return wire ?? say(language, 'article.unnamed');
  const outlet = marks.text(article.publisher);
  return wire === null ? outlet : say(language, 'article.wire', { outlet, wire });
}

/** When it was published and how that is known; the reason of an inferred date only where `because` asks for it. */
export function publishedText(article: Article, voice: Voice, detail: 'brief' | 'because'): string {
  const { language } = voice;
  const { published } = article;
  if (published.basis === 'unknown') return say(language, 'date.unknown');
  const date = dateText(published.date, language);
  if (published.basis === 'printed')
    return detail === 'brief' ? date : say(language, 'date.printed', { date });
  return detail === 'brief'
    ? say(language, 'date.inferred', { date })
    : say(language, 'date.inferred-because', { date, because: voice.marks.text(published.because) });
}

const linkText = (article: Article, voice: Voice): string =>
  article.url === null
    ? say(voice.language, 'article.no-link')
    : voice.marks.link(say(voice.language, 'article.link'), article.url);

/** "NotreContinent, “Title”, 30 April 2025 · open the article". */
export function articleText(article: Article, voice: Voice): string {
  const { language, marks } = voice;
  const outlet = outletText(article, voice);
  const date = publishedText(article, voice, 'brief');
  const reference =
    article.title === null
      ? say(language, 'article.untitled', { outlet, date })
      : say(language, 'article.titled', {
          outlet,
          title: say(language, 'quote', { text: marks.text(article.title) }),
          date,
        });
  return `${reference} · ${linkText(article, voice)}`;
}
