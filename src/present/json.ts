/** The terminal contract: answers as JSON for programs. Its field names are promised and do not change. */
import type { Article, Claim } from '../dataset/dataset.ts';
import type { Figure, Language } from '../dataset/schema.ts';
import type { Answer, Choice, Facet, NothingReason, Span, Understood } from '../lookup/answer.ts';
import { nameIn } from './format.ts';

type Json = { readonly [field: string]: unknown };

/** `value`, or `low` and `high`, or `order`; the others are null. */
function figureJson(figure: Figure): Json {
  const empty = { relation: figure.relation, value: null, low: null, high: null };
  switch (figure.relation) {
    case 'between':
      return { ...empty, low: figure.low, high: figure.high };
    case 'order':
      return { ...empty, order: figure.order };
    default:
      return { ...empty, value: figure.value };
  }
}

/** A claim; `summary` in `language`, `articles` as ids in the order of its appearances. */
export function claimJson(claim: Claim, language: Language = 'en'): Json {
  return {
    id: claim.id,
    topic: claim.topic,
    kind: claim.kind,
    measure: claim.measure,
    claimant: claim.claimant,
    chain: claim.chain,
    subject: claim.subject,
    figure: claim.figure === null ? null : figureJson(claim.figure),
    counting: claim.counting,
    period: claim.period,
    proposition: claim.proposition,
    position: claim.position,
    place: claim.place,
    asOf: claim.asOf,
    stated: claim.stated,
    articles: [...new Set(claim.appearances.map((appearance) => appearance.article))],
    supersededBy: claim.supersededBy,
    summary: nameIn(claim.summary, language),
  };
}

/** An article: its own details as printed, and the ids of the claims read in it. */
export function sourceJson(article: Article): Json {
  return {
    id: article.id,
    title: article.title,
    publisher: article.publisher,
    wire: article.wire,
    authors: article.authors,
    language: article.language,
    published: article.published,
    url: article.url,
    read: article.read,
    textSha256: article.text_sha256,
    claims: article.claims,
  };
}

/** All claims, for `ask claims --json`. */
export const claimsJson = (claims: readonly Claim[], language: Language = 'en'): Json => ({
  kind: 'claims',
  claims: claims.map((claim) => claimJson(claim, language)),
});

/** All articles, for `ask sources --json`. */
export const sourcesJson = (articles: Iterable<Article>): Json => ({
  kind: 'sources',
  sources: Array.from(articles, sourceJson),
});

const facetJson = (facet: Facet): Json =>
  facet.kind === 'figure' ? { ...facet, figure: figureJson(facet.figure) } : facet;

const understoodJson = (understood: Understood): Json => ({
  topic: understood.topic,
  query: understood.query,
  facets: understood.facets.map(facetJson),
  guesses: understood.guesses.map(({ typed, read, facet }) => ({ typed, read, facet: facetJson(facet) })),
  passedOver: understood.passedOver,
});

/** The facets or the words that no claim satisfies. */
const failedJson = (reason: NothingReason): readonly unknown[] => {
  switch (reason.kind) {
    case 'not-understood':
      return reason.words;
    case 'no-claim':
      return reason.facets.map(facetJson);
    default:
      return [facetJson(reason.facet)];
  }
};

const spanJson = (span: Span | null): Json | null =>
  span && { measure: span.measure, lowest: span.lowest.id, highest: span.highest.id };

const ids = (claims: readonly Claim[]) => claims.map((claim) => claim.id);

/** The command is named where the reading belongs to another one than was asked. */
const choiceJson = (choice: Choice, topic: string | null): Json => ({
  label: choice.command === topic ? choice.query : `/${choice.command} ${choice.query}`.trim(),
  ...(choice.command === topic ? {} : { command: choice.command }),
  query: choice.query,
  claims: ids(choice.claims),
});

/** Any answer, ready for `JSON.stringify`. */
export function answerJson(answer: Answer, language: Language = 'en'): Json {
  const whole = (claim: Claim) => claimJson(claim, language);
  switch (answer.kind) {
    case 'found':
      return {
        kind: answer.kind,
        claims: answer.claims.map(whole),
        earlier: ids(answer.earlier),
        span: spanJson(answer.span),
        otherMeasures: answer.otherMeasures.map(whole),
        more: answer.more,
        understood: understoodJson(answer.understood),
        ignored: answer.understood.ignored,
      };
    case 'unsure':
      return {
        kind: answer.kind,
        reason: answer.reason,
        choices: answer.choices.map((choice) => choiceJson(choice, answer.understood.topic)),
        understood: understoodJson(answer.understood),
        ignored: answer.understood.ignored,
      };
    case 'nothing':
      return {
        kind: answer.kind,
        reason: answer.reason.kind,
        failed: failedJson(answer.reason),
        nearest: answer.nearest.map(whole),
        understood: understoodJson(answer.understood),
        ignored: answer.understood.ignored,
      };
    case 'compared':
      return {
        kind: answer.kind,
        measure: answer.measure,
        subject: answer.subject,
        claims: answer.claims.map(whole),
        span: spanJson(answer.span),
        pairs: answer.pairs.map(({ one, other, compatible }) => ({ claims: [one.id, other.id], compatible })),
        more: answer.more,
        understood: understoodJson(answer.understood),
        ignored: answer.understood.ignored,
      };
    case 'timeline':
      return {
        kind: answer.kind,
        measure: answer.measure,
        subject: answer.subject,
        claims: answer.claims.map(whole),
        more: answer.more,
        understood: understoodJson(answer.understood),
        ignored: answer.understood.ignored,
      };
    case 'claim':
      return {
        kind: answer.kind,
        claim: whole(answer.claim),
        appearances: answer.claim.appearances,
        note: answer.claim.note,
        others: answer.others.map(({ claim, compatible }) => ({ claim: claim.id, compatible })),
        origins: answer.origins,
      };
    case 'source':
      return { kind: answer.kind, source: sourceJson(answer.article), claims: answer.claims.map(whole) };
    case 'checked':
      return {
        kind: answer.kind,
        findings: answer.findings.map(({ quote, verdict, claims }) => ({
          quote,
          verdict,
          claims: ids(claims),
        })),
        more: answer.more,
      };
    case 'about':
    case 'no-such':
      return answer;
  }
}
