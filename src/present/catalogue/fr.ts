/** Every sentence in French. Spaces are typed plainly here and set by `typeset`. */
import type { Catalogue } from './en.ts';

export const fr: Catalogue = {
  'command.casualties.name': 'pertes',
  'command.casualties.description': 'Tués et blessés : qui avance quel chiffre',
  'command.deployment.name': 'déploiement',
  'command.deployment.description': 'Troupes envoyées : combien, où, dans quel état, selon qui',
  'command.captured.name': 'captures',
  'command.captured.description': 'Prisonniers : qui a été capturé, et ce qui a été proposé en échange',
  'command.equipment.name': 'équipement',
  'command.equipment.description': 'Armes et technologies livrées dans un sens ou dans l’autre',
  'command.workers.name': 'travailleurs',
  'command.workers.description': 'Travailleurs envoyés en Russie',
  'command.statements.name': 'déclarations',
  'command.statements.description': 'Qui a confirmé, démenti ou gardé le silence, et quand',
  'command.claim.name': 'affirmation',
  'command.claim.description': 'Une affirmation entière : chiffre, dates, chaîne, chaque article',
  'command.source.name': 'article',
  'command.source.description': 'Un article : les références qu’il porte, et ses affirmations',
  'command.compare.name': 'comparer',
  'command.compare.description': 'Le dernier chiffre de chaque source pour une même mesure, côte à côte',
  'command.timeline.name': 'chronologie',
  'command.timeline.description': 'L’évolution des chiffres d’une mesure',
  'command.check.name': 'vérifier',
  'command.check.description': 'Confronter les chiffres d’un texte aux affirmations recensées ici',
  'command.check-figures.name': 'Vérifier les chiffres',
  'command.about.name': 'à-propos',
  'command.about.description': 'Ce que ce bot couvre, le sens de ses signes, licences et vie privée',

  'option.query.name': 'question',
  'option.query.description': 'Votre question en quelques mots, par exemple : tués selon le nis',
  'option.claimant.name': 'source',
  'option.claimant.description': 'Seulement ce que cette source a dit',
  'option.as_of.name': 'date',
  'option.as_of.description':
    'Seulement ce qui avait été dit à cette date, par exemple 2025-01-31 ou janvier 2025',
  'option.private.name': 'privé',
  'option.private.description': 'Ne montrer la réponse qu’à vous',
  'option.language.name': 'langue',
  'option.language.description': 'Répondre dans cette langue plutôt que dans la vôtre',
  'option.id.name': 'id',
  'option.id.description': 'L’identifiant de l’affirmation',
  'option.name.name': 'nom',
  'option.name.description': 'L’identifiant de l’article ou son éditeur',
  'option.measure.name': 'mesure',
  'option.measure.description': 'Ce qui est compté, par exemple : tués',
  'option.text.name': 'texte',
  'option.text.description': 'Le texte dont les chiffres sont à vérifier',

  'figure.exactly': '{n}',
  'figure.about': 'environ {n}',
  'figure.nearly': 'près de {n}',
  'figure.more-than': 'plus de {n}',
  'figure.at-least': 'au moins {n}',
  'figure.less-than': 'moins de {n}',
  'figure.at-most': 'au plus {n}',
  'figure.between': 'entre {low} et {high}',
  'figure.order':
    '{order, select, tens {plusieurs dizaines} hundreds {plusieurs centaines} thousands {plusieurs milliers} other {plusieurs dizaines de milliers}}',

  'date.season':
    '{season, select, spring {printemps {year}} summer {été {year}} autumn {automne {year}} other {hiver {year}-{next}}}',
  'date.as-of':
    '{grain, select, day {au {date}} spring {au {date}} summer {à l’{date}} autumn {à l’{date}} winter {à l’{date}} other {en {date}}}',
  'date.period': 'sur la période {period}',
  'date.between': '{from} à {to}',
  'date.inferred': '{date} (date déduite)',
  'date.inferred-because': '{date}, date déduite : {because}',
  'date.printed': '{date}, date imprimée',
  'date.unknown': 'date inconnue',

  quote: '« {text} »',
  'claimant.relayed': '{claimant} (relayé par {relays})',
  'claim.figure':
    '{figure} {joint, select, consonant {de {measure}} vowel {d’{measure}} other {{measure}}}{planned, select, yes { (prévu)} other {}}, selon {claimant}, {when}, {articles, plural, one {lu dans un article} =2 {lu dans deux articles} other {lu dans # articles}}',
  'claim.event':
    '{summary} — {claimant}, {date}, {articles, plural, one {lu dans un article} =2 {lu dans deux articles} other {lu dans # articles}}',
  'claim.stance':
    '{position} · {summary} — {claimant}, {date}, {articles, plural, one {lu dans un article} =2 {lu dans deux articles} other {lu dans # articles}}',
  'claim.brief':
    '{figure} {joint, select, consonant {de {measure}} vowel {d’{measure}} other {{measure}}} — {claimant}, {when}',
  'claim.too-long': 'Une entrée est trop longue pour tenir en entier dans Discord',
  'position.confirms': 'confirme',
  'position.denies': 'dément',
  'position.declines-to-comment': 'refuse de commenter',
  'position.unconfirmed': 'n’a pas confirmé',
  'position.neither': 'ne confirme ni ne dément',
  'counting.cumulative': 'total cumulé à cette date',
  'counting.period': 'sur la seule période',
  'counting.stock': 'à ce moment-là',
  'counting.planned': 'prévu ou soupçonné, pas encore constaté',

  'article.unnamed': 'média non nommé',
  'article.wire': '{outlet}, dépêche {wire}',
  'article.titled': '{outlet}, {title}, {date}',
  'article.untitled': '{outlet}, {date}',
  'article.link': 'ouvrir l’article',
  'article.no-link': 'adresse non consignée',
  'article.more': '{n, plural, one {et un autre article} other {et # autres articles}}',
  'article.full': 'lu en entier',
  'article.excerpt': 'lu par extraits',

  'found.other-measures': 'Autres mesures : ne pas additionner',
  'found.statements': 'Événements et déclarations',
  'found.span':
    'Fourchette des chiffres avancés, {measure} : au plus bas {lowest} ; au plus haut {highest}. Aucune moyenne n’est calculée.',
  'found.earlier':
    '{n, plural, one {Un chiffre antérieur de la même source est replié} other {# chiffres antérieurs des mêmes sources sont repliés}}',
  'found.earlier-title': 'Chiffres antérieurs, remplacés depuis par la même source',
  'found.more':
    '{n, plural, one {Une autre affirmation répond à la question} other {# autres affirmations répondent à la question}}',
  'found.not-shown':
    '{n, plural, one {Une autre entrée ne tient pas dans ce message} other {# autres entrées ne tiennent pas dans ce message}}',
  'found.sources-title':
    '{n, plural, one {L’article, et l’endroit du texte} other {Les # articles, et les endroits du texte}}',
  'found.printed-in': 'paragraphe {paragraph} : {printed}',

  'read-as': 'Lu comme : {facets}',
  'read-as.guess': '{typed} lu comme {read}',
  'read-as.ignored': 'Pas compris : {words}',
  'read-as.passed-over': 'Laissé de côté : {words}',
  'read-as.overview': 'le dernier mot de chaque source',
  'read-as.latest': 'le plus récent',
  'read-as.during': 'portant sur {period}',
  'read-as.stated-by': 'dit au plus tard le {date}',
  newest: 'Affirmation la plus récente recensée : {date}',
  'newest.stale':
    '{n, plural, one {L’affirmation la plus récente recensée ici date d’un jour} other {L’affirmation la plus récente recensée ici date de # jours}} ({date}) : des chiffres plus récents peuvent exister',
  version: 'jeu de données {version}',

  'unsure.two-readings': 'Cela peut se lire de plusieurs façons. Laquelle voulez-vous dire ?',
  'unsure.other-topic': 'Cela relève d’une autre commande.',
  'unsure.ignored-words':
    'Une partie de la question n’a pas été comprise. Voici ce qu’on peut demander sans elle.',
  'unsure.weak-guess': 'Vouliez-vous dire l’un de ceux-ci ?',
  'unsure.choice':
    '{label} ({n, plural, =0 {aucune affirmation} one {une affirmation} other {# affirmations}})',
  'unsure.pick': 'Choisir une lecture',

  'nothing.not-understood': 'Rien n’a été compris dans cette question : {words}',
  'nothing.empty': 'Rien n’a été compris dans cette question.',
  'nothing.out-of-scope': '{facet} : pas couvert ici',
  'nothing.by-on': '{claimant} : aucune affirmation sur {what}',
  'nothing.by': '{claimant} : aucune affirmation ne répond à la question',
  'nothing.on':
    '{n, plural, =1 {Aucune affirmation ne correspond à : {what}} other {Aucune affirmation ne réunit : {what}}}',
  'nothing.then': 'Aucune affirmation {time}',
  'nothing.before': 'La plus proche avant',
  'nothing.after': 'La plus proche après',
  'nothing.nearest': 'Ce qui est recensé de plus proche',
  'nothing.scope': 'Couvert ici : {scope}',

  'compared.pairs': 'Deux à deux',
  'compared.conflict': '{sign} {one} · {other} : ne peuvent pas être vrais à la fois',
  'compared.more-conflicts':
    '{sign} {n, plural, one {Une autre paire ne peut pas être vraie} other {# autres paires ne peuvent pas être vraies}} à la fois',
  'compared.compatible':
    '{sign} {n, plural, one {Une paire de ces chiffres peut être vraie} other {# paires de ces chiffres peuvent être vraies}} à la fois',
  'timeline.title': '{measure} · {subject}',
  'timeline.line': '{claimant} : {steps}',
  'timeline.step': '{figure} ({when})',
  'timeline.claims': 'Chaque chiffre en entier, du plus ancien au plus récent',

  'one.summary': 'En nos mots',
  'one.dates': 'Dates',
  'one.as-of': 'décrit : {date}',
  'one.stated': 'dit : {date}',
  'one.period': 'compte : {period}',
  'one.counting': 'mode de comptage : {counting}',
  'one.place': 'lieu : {place}',
  'one.chain': 'Qui l’a dit à qui',
  'one.note': 'Note',
  'one.superseded': 'Remplacé par un chiffre ultérieur de la même source',
  'one.others': 'Autres sources, même mesure',
  'one.compatible': '≈ peuvent être vrais à la fois',
  'one.conflicting': '≠ ne peuvent pas être vrais à la fois',
  'one.origins':
    '{articles, plural, one {Lu dans un article} other {Lu dans # articles}}, {origins, plural, one {d’une seule origine} other {de # origines}}. Répéter n’est pas corroborer.',
  'one.published': 'publié : {outlet}, {date}',

  'source.claims':
    '{n, plural, =0 {Aucune affirmation n’y a été lue} one {Une affirmation y a été lue} other {# affirmations y ont été lues}}',
  'source.authors': 'par {authors}',
  'source.language': 'langue : {language}',
  'source.sha': 'SHA-256 du texte lu : {sha}',

  'no-such.claim': 'Aucune affirmation n’a l’identifiant {name}',
  'no-such.source': 'Aucun article n’a le nom {name}',
  'no-such.nearest': 'Les plus proches : {names}',

  'checked.none': 'Aucun chiffre vérifiable n’a été trouvé dans ce texte.',
  'checked.title':
    '{n, plural, one {Un chiffre de ce texte, en regard de ce qui est recensé ici} other {# chiffres de ce texte, en regard de ce qui est recensé ici}}',
  'checked.finding': '{sign} {quote} : {verdict}',
  'checked.finding-read': '{sign} {quote} ({read}) : {verdict}',
  'checked.more':
    '{n, plural, one {Un autre chiffre n’a pas été examiné} other {# autres chiffres n’ont pas été examinés}}',
  'verdict.matches': 'une affirmation recensée ici le dit',
  'verdict.other-measure': 'recensé ici comme chiffre d’une autre mesure : {measure}',
  'verdict.other-claimant': 'recensé ici comme chiffre d’une autre source : {claimant}',
  'verdict.other-figure': 'un autre chiffre est recensé ici à ce sujet',
  'verdict.other-date': 'recensé ici pour une autre date : {date}',
  'verdict.outdated': 'un chiffre ultérieur de la même source est recensé ici',
  'verdict.not-in-dataset': 'aucune affirmation recensée ici n’en parle',

  'about.counts':
    '{claims, plural, =0 {Aucune affirmation tirée} one {Une affirmation tirée} other {# affirmations tirées}} de {articles, plural, one {un article} other {# articles}}, la plus récente : {date}, jeu de données {version}',
  'about.unread':
    'Des fichiers de données plus récents sont défectueux ({n, plural, one {un constat} other {# constats}}) ; les dernières données saines restent servies',
  'about.stance-title': 'Des affirmations, pas des verdicts',
  'about.stance':
    'Chaque chiffre est donné avec qui l’a dit, ce qui a été compté, à quelle date, et où on l’a lu. Rien n’est moyenné, additionné ni noté ; quand les sources se contredisent, elles restent côte à côte.',
  'about.signs-title': 'Signes et couleurs',
  'about.sign.bold': '{sign} : un chiffre tel qu’avancé, avec son « environ » ou son « plus de »',
  'about.sign.struck': '{sign} : un chiffre que sa source a remplacé depuis',
  'about.sign.stale': '{sign} : l’affirmation la plus récente a plus de 90 jours',
  'about.sign.no-add': '{sign} : une autre mesure ; ne jamais l’ajouter aux précédentes',
  'about.sign.guess': '{sign} : un mot a été lu comme un nom voisin',
  'about.sign.compatible':
    '{sign} : deux chiffres qui peuvent être vrais à la fois, « environ » valant 15 % en plus ou en moins ; {other} : deux qui ne le peuvent pas',
  'about.sign.verdicts':
    'Chiffres vérifiés : {matches} dit par une affirmation, {measure} autre mesure, {claimant} autre source, {figure} autre chiffre, {outdated} dépassé, {absent} pas recensé ici',
  'about.colours':
    'Bord bleu : affirmations. Orange : une question en retour. Gris : rien de recensé. Violet : une affirmation ou un article en entier. Bleu ciel : chiffres vérifiés.',
  'about.privacy-title': 'Vie privée',
  'about.privacy':
    'Rien de ce que vous demandez n’est conservé, aucun message n’est lu sauf celui sur lequel on appelle une commande, et aucune donnée d’utilisateur n’est gardée.',
  'about.licences-title': 'Licences',
  'about.licence-link': 'son texte',
  'about.licences': 'Données : {licence} ({link}). Code : MIT.',

  'chart.subtitle': 'Ce que chaque source a dit, à la date que décrit son chiffre',
  'chart.between': '{low} à {high}',
  'chart.cumulative': 'Totaux cumulés',
  'chart.stock': 'À ce moment-là',
  'chart.period': 'Sur une seule période, large comme sa barre',
  'chart.planned': 'Prévu ou soupçonné',
  'chart.valueless': 'Non tracé, faute de nombre donné : {list}',
  'chart.valueless-one': '{claimant} ({figure}, {when})',
  'chart.more':
    '{n, plural, one {Un autre chiffre n’est pas tracé} other {# autres chiffres ne sont pas tracés}} : les plus récents passent d’abord',
  'chart.source': 'Sourced · déclarations attribuées, non vérifiées · données {version} · {when}',
  'chart.alt-lead':
    'Graphique : {measure}, {subject}, {figures, plural, one {un chiffre} other {# chiffres}} selon {claimants, plural, one {une seule source} other {# sources}}.',
  'chart.alt-mark': 'La source « {claimant} » donne {figure}, {when}.',
  'chart.alt-earlier': 'La source « {claimant} » donnait auparavant {figure}, {when}.',
  'chart.alt-end': 'Les déclarations sont attribuées, non vérifiées.',

  'button.earlier': '{n, plural, one {Un chiffre antérieur} other {# chiffres antérieurs}}',
  'button.claimants': 'Autres sources',
  'button.chart': 'Graphique',
  'button.sources': 'Articles',
  'button.report': 'Signaler un problème',
  'button.share': 'Partager dans le salon',
  'button.previous': 'Page précédente',
  'button.next': 'Page suivante',
  page: 'Page {page} sur {pages}',
  'report.title': 'Signaler un problème',
  'report.label': 'Qu’est-ce qui ne va pas dans cette affirmation ?',
  'report.thanks': 'Merci. C’est transmis aux responsables des données.',
  'problem.unknown':
    'Cette demande n’a pas été comprise. Veuillez reposer la question avec une des commandes.',
  'problem.internal': 'Une erreur s’est produite ici. Elle a été notée ; réessayez plus tard.',
  'problem.expired':
    'Ce bouton appartient à un message ancien et ne peut plus être traité. Veuillez reposer la question.',
  'problem.too-many': 'Cela fait beaucoup de questions d’un coup. Veuillez patienter un instant.',
};
