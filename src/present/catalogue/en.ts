/**
 * Every sentence in English, as ICU messages. The other catalogues have the same keys with the same arguments.
 * Values arrive formatted and escaped; a message never joins with another to make a sentence.
 */
export const en = {
  'command.casualties.name': 'casualties',
  'command.casualties.description': 'Killed and wounded: who claims which figure',
  'command.deployment.name': 'deployment',
  'command.deployment.description': 'Troops sent: how many, where, in what state, according to whom',
  'command.captured.name': 'captured',
  'command.captured.description': 'Prisoners: who was captured, and what was offered for them',
  'command.equipment.name': 'equipment',
  'command.equipment.description': 'Arms and technology delivered in either direction',
  'command.workers.name': 'workers',
  'command.workers.description': 'Workers sent to Russia',
  'command.statements.name': 'statements',
  'command.statements.description': 'Who confirmed, denied or kept silent, and when',
  'command.claim.name': 'claim',
  'command.claim.description': 'One claim whole: figure, dates, chain, every article',
  'command.source.name': 'source',
  'command.source.description': 'One article: its own details as printed, and its claims',
  'command.compare.name': 'compare',
  'command.compare.description': 'Every claimant’s latest figure of one measure, side by side',
  'command.timeline.name': 'timeline',
  'command.timeline.description': 'How the figures of one measure moved',
  'command.check.name': 'check',
  'command.check.description': 'Check the figures of a text against the claims held here',
  'command.check-figures.name': 'Check figures',
  'command.about.name': 'about',
  'command.about.description': 'What this bot covers, what its signs mean, licences and privacy',

  'option.query.name': 'query',
  'option.query.description': 'Your question in a few words, such as: nis killed',
  'option.claimant.name': 'claimant',
  'option.claimant.description': 'Only what this source said',
  'option.as_of.name': 'as_of',
  'option.as_of.description': 'Only what had been said by this day, such as 2025-01-31 or January 2025',
  'option.private.name': 'private',
  'option.private.description': 'Show the answer to you alone',
  'option.language.name': 'language',
  'option.language.description': 'Answer in this language instead of yours',
  'option.id.name': 'id',
  'option.id.description': 'The claim’s id',
  'option.name.name': 'name',
  'option.name.description': 'The article’s id or publisher',
  'option.measure.name': 'measure',
  'option.measure.description': 'What is counted, such as: killed',
  'option.text.name': 'text',
  'option.text.description': 'The text whose figures are to be checked',

  'figure.exactly': '{n}',
  'figure.about': 'about {n}',
  'figure.nearly': 'nearly {n}',
  'figure.more-than': 'more than {n}',
  'figure.at-least': 'at least {n}',
  'figure.less-than': 'less than {n}',
  'figure.at-most': 'at most {n}',
  'figure.between': 'between {low} and {high}',
  'figure.order':
    '{order, select, tens {several dozen} hundreds {several hundred} thousands {several thousand} other {tens of thousands}}',

  'date.season':
    '{season, select, spring {spring {year}} summer {summer {year}} autumn {autumn {year}} other {winter {year}–{next}}}',
  'date.as-of': 'as of {date}',
  'date.period': 'for the period {period}',
  'date.between': '{from} to {to}',
  'date.inferred': '{date} (date inferred)',
  'date.inferred-because': '{date}, inferred: {because}',
  'date.printed': '{date}, as printed',
  'date.unknown': 'no date known',

  quote: '“{text}”',
  'claimant.relayed': '{claimant} (relayed by {relays})',
  'claim.figure':
    '{figure} {measure}{planned, select, yes { (planned)} other {}}, {many, select, yes {say} other {says}} {claimant}, {when}, {articles, plural, one {read in one article} =2 {read in two articles} other {read in # articles}}',
  'claim.event':
    '{summary} — {claimant}, {date}, {articles, plural, one {read in one article} =2 {read in two articles} other {read in # articles}}',
  'claim.stance':
    '{position} · {summary} — {claimant}, {date}, {articles, plural, one {read in one article} =2 {read in two articles} other {read in # articles}}',
  'claim.brief': '{figure} {measure} — {claimant}, {when}',
  'claim.too-long': 'One entry is too long to be shown whole in Discord',
  'position.confirms': 'confirms',
  'position.denies': 'denies',
  'position.declines-to-comment': 'declines to comment',
  'position.unconfirmed': 'has not confirmed',
  'position.neither': 'neither confirms nor denies',
  'counting.cumulative': 'running total up to that date',
  'counting.period': 'within the period alone',
  'counting.stock': 'at that moment',
  'counting.planned': 'planned or suspected, not yet observed',

  'article.unnamed': 'unnamed outlet',
  'article.wire': '{outlet}, {wire} copy',
  'article.titled': '{outlet}, {title}, {date}',
  'article.untitled': '{outlet}, {date}',
  'article.link': 'open the article',
  'article.no-link': 'no address recorded',
  'article.more': '{n, plural, one {and one more article} other {and # more articles}}',
  'article.full': 'read in full',
  'article.excerpt': 'read as an excerpt',

  'found.other-measures': 'Other measures: do not add',
  'found.statements': 'Events and statements',
  'found.span': 'Span of the claims, {measure}: lowest {lowest}; highest {highest}. No average is formed.',
  'found.earlier':
    '{n, plural, one {One earlier figure of the same claimant is folded away} other {# earlier figures of the same claimants are folded away}}',
  'found.earlier-title': 'Earlier figures, since replaced by the same claimant',
  'found.more': '{n, plural, one {One more claim fits the question} other {# more claims fit the question}}',
  'found.not-shown':
    '{n, plural, one {One more entry does not fit in this message} other {# more entries do not fit in this message}}',
  'found.sources-title':
    '{n, plural, one {The article, and where in it} other {The # articles, and where in them}}',
  'found.printed-in': 'paragraph {paragraph}: {printed}',

  'read-as': 'Read as: {facets}',
  'read-as.guess': 'Read {typed} as {read}',
  'read-as.ignored': 'Not understood: {words}',
  'read-as.passed-over': 'Passed over as talk: {words}',
  'read-as.overview': 'the latest of each claimant',
  'read-as.latest': 'latest',
  'read-as.during': 'describing {period}',
  'read-as.stated-by': 'said up to {date}',
  newest: 'Newest claim held: {date}',
  'newest.stale':
    '{n, plural, one {The newest claim held here is one day old} other {The newest claim held here is # days old}} ({date}): later figures may exist',
  version: 'dataset {version}',

  'unsure.two-readings': 'This can be read in more than one way. Which one is meant?',
  'unsure.other-topic': 'That belongs to another command.',
  'unsure.ignored-words': 'Part of the question was not understood. Here is what can be asked without it.',
  'unsure.weak-guess': 'Did you mean one of these?',
  'unsure.choice': '{label} ({n, plural, =0 {no claim} one {one claim} other {# claims}})',
  'unsure.pick': 'Pick a reading',

  'nothing.not-understood': 'Nothing in this question was understood: {words}',
  'nothing.empty': 'Nothing in this question was understood.',
  'nothing.out-of-scope': '{facet}: not covered here',
  'nothing.by-on': 'No claim by {claimant} on {what}',
  'nothing.by': 'No claim by {claimant} fits the question',
  'nothing.on': '{n, plural, =1 {No claim fits: {what}} other {No claim fits all of: {what}}}',
  'nothing.then': 'No claim here {time}',
  'nothing.before': 'Nearest before',
  'nothing.after': 'Nearest after',
  'nothing.nearest': 'What is held nearby',
  'nothing.scope': 'Covered here: {scope}',

  'compared.pairs': 'Two by two',
  'compared.conflict': '{sign} {one} · {other}: they cannot both hold',
  'compared.more-conflicts':
    '{sign} {n, plural, one {One more pair cannot both hold} other {# more pairs cannot both hold}}',
  'compared.compatible':
    '{sign} {n, plural, one {One pair of these figures can both hold} other {# pairs of these figures can both hold}}',
  'timeline.title': '{measure} · {subject}',
  'timeline.line': '{claimant}: {steps}',
  'timeline.step': '{figure} ({when})',
  'timeline.claims': 'Each figure whole, the oldest first',

  'one.summary': 'In our words',
  'one.dates': 'Dates',
  'one.as-of': 'describes: {date}',
  'one.stated': 'said: {date}',
  'one.period': 'counts: {period}',
  'one.counting': 'counted as: {counting}',
  'one.place': 'place: {place}',
  'one.chain': 'Who told whom',
  'one.note': 'Note',
  'one.superseded': 'Replaced by a later figure of the same claimant',
  'one.others': 'Other claimants, same measure',
  'one.compatible': '≈ can both hold',
  'one.conflicting': '≠ cannot both hold',
  'one.origins':
    '{articles, plural, one {Read in one article} other {Read in # articles}}, {origins, plural, one {from one origin} other {from # origins}}. Repetition is not corroboration.',
  'one.published': 'published: {outlet}, {date}',

  'source.claims':
    '{n, plural, =0 {No claim read in it} one {One claim read in it} other {# claims read in it}}',
  'source.authors': 'by {authors}',
  'source.language': 'language: {language}',
  'source.sha': 'SHA-256 of the text read: {sha}',

  'no-such.claim': 'No claim has the id {name}',
  'no-such.source': 'No article has the name {name}',
  'no-such.nearest': 'Nearest: {names}',

  'checked.none': 'No figure that could be checked was found in this text.',
  'checked.title':
    '{n, plural, one {One figure in this text, beside what is held here} other {# figures in this text, beside what is held here}}',
  'checked.finding': '{sign} {quote}: {verdict}',
  'checked.finding-read': '{sign} {quote} ({read}): {verdict}',
  'checked.more':
    '{n, plural, one {One more figure was not looked at} other {# more figures were not looked at}}',
  'verdict.matches': 'a claim held here says this',
  'verdict.other-measure': 'held here as a figure for another measure: {measure}',
  'verdict.other-claimant': 'held here as a figure from another claimant: {claimant}',
  'verdict.other-figure': 'another figure is held here for this',
  'verdict.other-date': 'held here for another date: {date}',
  'verdict.outdated': 'a later figure of the same claimant is held here',
  'verdict.not-in-dataset': 'no claim held here speaks of this',

  'about.counts':
    '{claims, plural, one {One claim} other {# claims}} from {articles, plural, one {one article} other {# articles}}, newest {date}, dataset {version}',
  'about.unread':
    'Newer data files are broken ({n, plural, one {one finding} other {# findings}}); what is served is the last sound data',
  'about.stance-title': 'Claims, not verdicts',
  'about.stance':
    'Every figure stands with who said it, what was counted, as of when, and where it was read. Nothing is averaged, added up or rated; when claimants disagree, both stand side by side.',
  'about.signs-title': 'Signs and colours',
  'about.sign.bold': '{sign}: a figure as claimed, with its “about” or “more than”',
  'about.sign.struck': '{sign}: a figure that its claimant has since replaced',
  'about.sign.stale': '{sign}: the newest claim is older than 90 days',
  'about.sign.no-add': '{sign}: another measure; never add it to the ones above',
  'about.sign.guess': '{sign}: a word was read as a similar name',
  'about.sign.compatible':
    '{sign}: two figures that can both hold, “about” taken as 15% either way; {other}: two that cannot',
  'about.sign.verdicts':
    'Checked figures: {matches} said by a claim, {measure} other measure, {claimant} other claimant, {figure} other figure, {outdated} outdated, {absent} not held here',
  'about.colours':
    'Blue edge: claims. Orange: a question back to you. Grey: nothing held. Purple: one claim or article whole. Sky blue: checked figures.',
  'about.privacy-title': 'Privacy',
  'about.privacy':
    'Nothing that you ask is stored, no message is read but the one a command is called on, and no user data is kept.',
  'about.licences-title': 'Licences',
  'about.licence-link': 'its text',
  'about.licences': 'Data: {licence} ({link}). Code: MIT.',

  'chart.subtitle': 'What each claimant said, on the day that the figure describes',
  'chart.between': '{low} to {high}',
  'chart.cumulative': 'Running totals',
  'chart.stock': 'At that moment',
  'chart.period': 'Within a period alone, as wide as its bar',
  'chart.planned': 'Planned or suspected',
  'chart.valueless': 'Not drawn, no number was given: {list}',
  'chart.valueless-one': '{claimant} ({figure}, {when})',
  'chart.more':
    '{n, plural, one {One more figure is not drawn} other {# more figures are not drawn}}: the latest ones come first',
  'chart.source': 'Sourced · claims attributed, not verified · dataset {version} · {when}',
  'chart.alt-lead':
    'Chart of {measure}, {subject}: {figures, plural, one {one figure} other {# figures}} by {claimants, plural, one {one claimant} other {# claimants}}.',
  'chart.alt-mark': '{claimant} said {figure}, {when}.',
  'chart.alt-earlier': '{claimant} had earlier said {figure}, {when}.',
  'chart.alt-end': 'The claims are attributed, not verified.',

  'button.earlier': '{n, plural, one {One earlier figure} other {# earlier figures}}',
  'button.claimants': 'Other claimants',
  'button.chart': 'Chart',
  'button.sources': 'Sources',
  'button.report': 'Report a problem',
  'button.share': 'Share in channel',
  'button.previous': 'Previous page',
  'button.next': 'Next page',
  page: 'Page {page} of {pages}',
  'report.title': 'Report a problem',
  'report.label': 'What is wrong with this claim?',
  'report.thanks': 'Thank you. It was passed on to the curators.',
  'problem.unknown': 'That could not be made out. Please ask again with one of the commands.',
  'problem.internal': 'Something went wrong here. It was noted; please try again later.',
  'problem.expired':
    'This button belongs to an older message and can no longer be answered. Please ask again.',
  'problem.too-many': 'That was a lot of questions at once. Please wait a moment.',
} as const;

export type Key = keyof typeof en;

/** A whole catalogue: a missing key does not compile. */
export type Catalogue = { readonly [K in Key]: string };
