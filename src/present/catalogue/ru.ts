/** Every sentence in Russian. Names stand in the nominative after a dash or a colon, so that none is declined. */
import type { Catalogue } from './en.ts';

export const ru: Catalogue = {
  'command.casualties.name': 'потери',
  'command.casualties.description': 'Убитые и раненые: кто какую цифру называет',
  'command.deployment.name': 'отправка-войск',
  'command.deployment.description': 'Отправленные войска: сколько, где, в каком состоянии, по чьим данным',
  'command.captured.name': 'пленные',
  'command.captured.description': 'Пленные: кого захватили и что предлагали взамен',
  'command.equipment.name': 'вооружения',
  'command.equipment.description': 'Оружие и технологии, переданные в ту или другую сторону',
  'command.workers.name': 'рабочие',
  'command.workers.description': 'Рабочие, отправленные в Россию',
  'command.statements.name': 'заявления',
  'command.statements.description': 'Кто и когда подтвердил, опроверг или промолчал',
  'command.claim.name': 'утверждение',
  'command.claim.description': 'Одно утверждение целиком: цифра, даты, цепочка, каждая статья',
  'command.source.name': 'статья',
  'command.source.description': 'Одна статья: её выходные данные и утверждения в ней',
  'command.compare.name': 'сравнить',
  'command.compare.description': 'Последняя цифра каждого источника по одному показателю, рядом',
  'command.timeline.name': 'хронология',
  'command.timeline.description': 'Как менялись цифры одного показателя',
  'command.check.name': 'проверить',
  'command.check.description': 'Сопоставить цифры текста с утверждениями, которые есть здесь',
  'command.check-figures.name': 'Проверить цифры',
  'command.about.name': 'о-боте',
  'command.about.description': 'Что охватывает бот, что значат знаки, лицензии и приватность',

  'option.query.name': 'запрос',
  'option.query.description': 'Вопрос в нескольких словах, например: убитые по данным nis',
  'option.claimant.name': 'источник',
  'option.claimant.description': 'Только то, что сказал этот источник',
  'option.as_of.name': 'дата',
  'option.as_of.description': 'Только сказанное к этому дню, например 2025-01-31',
  'option.private.name': 'приватно',
  'option.private.description': 'Показать ответ только вам',
  'option.language.name': 'язык',
  'option.language.description': 'Ответить на этом языке вместо вашего',
  'option.id.name': 'id',
  'option.id.description': 'Идентификатор утверждения',
  'option.name.name': 'название',
  'option.name.description': 'Идентификатор статьи или издание',
  'option.measure.name': 'показатель',
  'option.measure.description': 'Что посчитано, например: убитые',
  'option.text.name': 'текст',
  'option.text.description': 'Текст, цифры которого нужно сопоставить',

  'figure.exactly': '{n}',
  'figure.about': 'около {n}',
  'figure.nearly': 'почти {n}',
  'figure.more-than': 'более {n}',
  'figure.at-least': 'не менее {n}',
  'figure.less-than': 'менее {n}',
  'figure.at-most': 'не более {n}',
  'figure.between': 'от {low} до {high}',
  'figure.order':
    '{order, select, tens {несколько десятков} hundreds {несколько сотен} thousands {несколько тысяч} other {десятки тысяч}}',

  'date.season':
    '{season, select, spring {весна {year} г.} summer {лето {year} г.} autumn {осень {year} г.} other {зима {year}–{next} гг.}}',
  'date.as-of':
    '{grain, select, year {по состоянию на {date} год} spring {{date}} winter {{date}} other {по состоянию на {date}}}',
  'date.period': 'за период {period}',
  'date.between': '{from} – {to}',
  'date.inferred': '{date} (дата выведена)',
  'date.inferred-because': '{date}, дата выведена: {because}',
  'date.printed': '{date}, как напечатано',
  'date.unknown': 'дата неизвестна',

  quote: '«{text}»',
  'claimant.relayed': '{claimant} (передаёт {relays})',
  'claim.figure':
    '{figure} ({measure}{planned, select, yes {, планируется} other {}}), источник: {claimant}, {when}, {articles, plural, =1 {прочитано в одной статье} =2 {прочитано в двух статьях} one {прочитано в # статье} other {прочитано в # статьях}}',
  'claim.event':
    '{summary} — {claimant}, {date}, {articles, plural, =1 {прочитано в одной статье} =2 {прочитано в двух статьях} one {прочитано в # статье} other {прочитано в # статьях}}',
  'claim.stance':
    '{position} · {summary} — {claimant}, {date}, {articles, plural, =1 {прочитано в одной статье} =2 {прочитано в двух статьях} one {прочитано в # статье} other {прочитано в # статьях}}',
  'claim.brief': '{figure} ({measure}) — {claimant}, {when}',
  'claim.too-long': 'Одна запись слишком длинна, чтобы показать её в Discord целиком',
  'position.confirms': 'подтверждает',
  'position.denies': 'отрицает',
  'position.declines-to-comment': 'отказывается комментировать',
  'position.unconfirmed': 'не подтверждает',
  'position.neither': 'не подтверждает и не отрицает',
  'counting.cumulative': 'всего к этой дате',
  'counting.period': 'только за этот период',
  'counting.stock': 'на тот момент',
  'counting.planned': 'планируется или предполагается, ещё не наблюдалось',

  'article.unnamed': 'неназванное издание',
  'article.wire': '{outlet}, по материалу {wire}',
  'article.titled': '{outlet}, {title}, {date}',
  'article.untitled': '{outlet}, {date}',
  'article.link': 'открыть статью',
  'article.no-link': 'адрес не записан',
  'article.more':
    '{n, plural, one {и ещё # статья} few {и ещё # статьи} many {и ещё # статей} other {и ещё # статьи}}',
  'article.full': 'прочитано полностью',
  'article.excerpt': 'прочитан отрывок',

  'found.other-measures': 'Другие показатели: не складывать',
  'found.statements': 'События и заявления',
  'found.span':
    'Разброс утверждений, {measure}: наименьшее {lowest}; наибольшее {highest}. Среднее не вычисляется.',
  'found.earlier':
    '{n, plural, one {Свёрнута # прежняя цифра тех же источников} few {Свёрнуты # прежние цифры тех же источников} many {Свёрнуто # прежних цифр тех же источников} other {Свёрнуто # прежней цифры тех же источников}}',
  'found.earlier-title': 'Прежние цифры, которые тот же источник позже заменил',
  'found.more':
    '{n, plural, one {Ещё # утверждение отвечает запросу} few {Ещё # утверждения отвечают запросу} many {Ещё # утверждений отвечают запросу} other {Ещё # утверждения отвечает запросу}}',
  'found.not-shown':
    '{n, plural, one {Ещё # запись не помещается в это сообщение} few {Ещё # записи не помещаются в это сообщение} many {Ещё # записей не помещаются в это сообщение} other {Ещё # записи не помещается в это сообщение}}',
  'found.sources-title':
    '{n, plural, one {# статья и место в ней} few {# статьи и места в них} many {# статей и места в них} other {# статьи и места в них}}',
  'found.printed-in': 'абзац {paragraph}: {printed}',

  'read-as': 'Прочитано как: {facets}',
  'read-as.guess': '{typed} прочитано как {read}',
  'read-as.ignored': 'Не понято: {words}',
  'read-as.passed-over': 'Не учтено: {words}',
  'read-as.overview': 'последнее от каждого источника',
  'read-as.latest': 'самое новое',
  'read-as.during': 'о периоде: {period}',
  'read-as.stated-by': 'сказанное до {date} включительно',
  newest: 'Самое новое утверждение: {date}',
  'newest.stale':
    '{n, plural, one {Самому новому утверждению здесь # день} few {Самому новому утверждению здесь # дня} many {Самому новому утверждению здесь # дней} other {Самому новому утверждению здесь # дня}} ({date}): могут существовать более новые цифры',
  version: 'набор данных {version}',

  'unsure.two-readings': 'Это можно прочитать по-разному. Что имеется в виду?',
  'unsure.other-topic': 'Это относится к другой команде.',
  'unsure.ignored-words': 'Часть запроса не понята. Вот что можно спросить без неё.',
  'unsure.weak-guess': 'Возможно, имелось в виду одно из этого?',
  'unsure.choice':
    '{label} ({n, plural, =0 {нет утверждений} one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}})',
  'unsure.pick': 'Выберите прочтение',

  'nothing.not-understood': 'В этом запросе ничего не понято: {words}',
  'nothing.empty': 'В этом запросе ничего не понято.',
  'nothing.out-of-scope': '{facet}: здесь не охвачено',
  'nothing.by-on': '{claimant}: нет утверждения на тему «{what}»',
  'nothing.by': '{claimant}: ни одно утверждение не отвечает запросу',
  'nothing.on': '{n, plural, =1 {Нет утверждения: {what}} other {Ни одно утверждение не сочетает: {what}}}',
  'nothing.then': 'Нет утверждения: {time}',
  'nothing.before': 'Ближайшее раньше',
  'nothing.after': 'Ближайшее позже',
  'nothing.nearest': 'Ближайшее из имеющегося',
  'nothing.scope': 'Здесь охвачено: {scope}',

  'compared.pairs': 'Попарно',
  'compared.conflict': '{sign} {one} · {other}: не могут быть верны одновременно',
  'compared.more-conflicts':
    '{sign} {n, plural, one {Ещё # пара несовместима} few {Ещё # пары несовместимы} many {Ещё # пар несовместимы} other {Ещё # пары несовместимы}}',
  'compared.compatible':
    '{sign} {n, plural, one {# пара этих цифр совместима} few {# пары этих цифр совместимы} many {# пар этих цифр совместимы} other {# пары этих цифр совместимы}}',
  'timeline.title': '{measure} · {subject}',
  'timeline.line': '{claimant}: {steps}',
  'timeline.step': '{figure} ({when})',
  'timeline.claims': 'Каждая цифра целиком, от самой ранней',

  'one.summary': 'Нашими словами',
  'one.dates': 'Даты',
  'one.as-of': 'описывает: {date}',
  'one.stated': 'сказано: {date}',
  'one.period': 'считает за: {period}',
  'one.counting': 'способ подсчёта: {counting}',
  'one.place': 'место: {place}',
  'one.chain': 'Кто кому передал',
  'one.note': 'Примечание',
  'one.superseded': 'Заменено более поздней цифрой того же источника',
  'one.others': 'Другие источники, тот же показатель',
  'one.compatible': '≈ могут быть верны одновременно',
  'one.conflicting': '≠ не могут быть верны одновременно',
  'one.origins':
    '{articles, plural, one {Прочитано в # статье} other {Прочитано в # статьях}}, {origins, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}}. Повторение не есть подтверждение.',
  'one.published': 'опубликовано: {outlet}, {date}',

  'source.claims':
    '{n, plural, =0 {Ни одного утверждения в ней не прочитано} one {# утверждение, прочитанное в ней} few {# утверждения, прочитанных в ней} many {# утверждений, прочитанных в ней} other {# утверждения, прочитанного в ней}}',
  'source.authors': 'авторы: {authors}',
  'source.language': 'язык: {language}',
  'source.sha': 'SHA-256 прочитанного текста: {sha}',

  'no-such.claim': 'Нет утверждения с id {name}',
  'no-such.source': 'Нет статьи с названием {name}',
  'no-such.nearest': 'Ближайшие: {names}',

  'checked.none': 'В этом тексте не найдено цифр, которые можно сопоставить.',
  'checked.title':
    '{n, plural, one {# цифра этого текста рядом с тем, что есть здесь} few {# цифры этого текста рядом с тем, что есть здесь} many {# цифр этого текста рядом с тем, что есть здесь} other {# цифры этого текста рядом с тем, что есть здесь}}',
  'checked.finding': '{sign} {quote}: {verdict}',
  'checked.finding-read': '{sign} {quote} ({read}): {verdict}',
  'checked.more':
    '{n, plural, one {Ещё # цифра не рассмотрена} few {Ещё # цифры не рассмотрены} many {Ещё # цифр не рассмотрено} other {Ещё # цифры не рассмотрено}}',
  'verdict.matches': 'здесь есть утверждение с этой цифрой',
  'verdict.other-measure': 'здесь это цифра другого показателя: {measure}',
  'verdict.other-claimant': 'здесь это цифра другого источника: {claimant}',
  'verdict.other-figure': 'здесь об этом есть другая цифра',
  'verdict.other-date': 'здесь это цифра на другую дату: {date}',
  'verdict.outdated': 'здесь есть более поздняя цифра того же источника',
  'verdict.not-in-dataset': 'здесь нет утверждения об этом',

  'about.counts':
    '{claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} из {articles, plural, one {# статьи} other {# статей}}, самое новое: {date}, набор данных {version}',
  'about.unread':
    'Более новые файлы данных повреждены ({n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}); ответы даются по последним исправным данным',
  'about.stance-title': 'Утверждения, а не приговоры',
  'about.stance':
    'Каждая цифра приводится с тем, кто её назвал, что посчитано, на какую дату и где это прочитано. Ничто не усредняется, не складывается и не оценивается; когда источники расходятся, они стоят рядом.',
  'about.signs-title': 'Знаки и цвета',
  'about.sign.bold': '{sign}: цифра со своим уточнением, как она названа',
  'about.sign.struck': '{sign}: цифра, которую тот же источник позже заменил',
  'about.sign.stale': '{sign}: самому новому утверждению больше 90 дней',
  'about.sign.no-add': '{sign}: другой показатель; не складывать с приведёнными выше',
  'about.sign.guess': '{sign}: слово прочитано как похожее название',
  'about.sign.compatible': '{sign}: две цифры совместимы («около» значит ±15 %); {other}: несовместимы',
  'about.sign.verdicts':
    'Сопоставленные цифры: {matches} есть в утверждении, {measure} другой показатель, {claimant} другой источник, {figure} другая цифра, {outdated} устарела, {absent} здесь нет',
  'about.colours':
    'Синяя полоса: утверждения. Оранжевая: встречный вопрос. Серая: ничего нет. Фиолетовая: одно утверждение или статья целиком. Голубая: сопоставленные цифры.',
  'about.privacy-title': 'Приватность',
  'about.privacy':
    'Ваши запросы не хранятся, не читается ни одно сообщение, кроме того, на котором вызвана команда, и данные пользователей не хранятся.',
  'about.licences-title': 'Лицензии',
  'about.licence-link': 'текст',
  'about.licences': 'Данные: {licence} ({link}). Код: MIT.',

  'chart.subtitle': 'Что сказал каждый источник, на день, который описывает цифра',
  'chart.between': 'от {low} до {high}',
  'chart.cumulative': 'Всего к дате',
  'chart.stock': 'На тот момент',
  'chart.period': 'Только за период, шириной с полосу',
  'chart.planned': 'Планируется или предполагается',
  'chart.valueless': 'Не показано, так как число не названо: {list}',
  'chart.valueless-one': '{claimant} ({figure}, {when})',
  'chart.more':
    '{n, plural, one {Ещё # цифра не показана} few {Ещё # цифры не показаны} many {Ещё # цифр не показано} other {Ещё # цифры не показано}}: сначала самые новые',
  'chart.source':
    'Sourced · утверждения с указанием источников, не проверены · набор данных {version} · {when}',
  'chart.alt-lead':
    'График: {measure}, {subject}. {figures, plural, one {# цифра} few {# цифры} many {# цифр} other {# цифры}}, {claimants, plural, one {# источник} few {# источника} many {# источников} other {# источника}}.',
  'chart.alt-mark': '{claimant}: {figure}, {when}.',
  'chart.alt-earlier': '{claimant}, ранее: {figure}, {when}.',
  'chart.alt-end': 'Утверждения приведены с указанием источников, они не проверены.',

  'button.earlier':
    '{n, plural, one {# прежняя цифра} few {# прежние цифры} many {# прежних цифр} other {# прежней цифры}}',
  'button.claimants': 'Другие источники',
  'button.chart': 'График',
  'button.sources': 'Статьи',
  'button.report': 'Сообщить об ошибке',
  'button.share': 'Показать в канале',
  'button.previous': 'Предыдущая страница',
  'button.next': 'Следующая страница',
  page: 'Страница {page} из {pages}',
  'report.title': 'Сообщить об ошибке',
  'report.label': 'Что не так с этим утверждением?',
  'report.thanks': 'Спасибо. Это передано тем, кто ведёт данные.',
  'problem.unknown': 'Это не удалось разобрать. Спросите ещё раз одной из команд.',
  'problem.internal': 'Здесь что-то пошло не так. Это записано; попробуйте позже.',
  'problem.expired': 'Эта кнопка принадлежит старому сообщению и больше не действует. Спросите ещё раз.',
  'problem.too-many': 'Слишком много вопросов сразу. Подождите, пожалуйста, минуту.',
};
