/** Every sentence in Ukrainian. Names stand in the nominative after a dash or a colon, so that none is declined. */
import type { Catalogue } from './en.ts';

export const uk: Catalogue = {
  'command.casualties.name': 'втрати',
  'command.casualties.description': 'Вбиті й поранені: хто яку цифру називає',
  'command.deployment.name': 'розгортання',
  'command.deployment.description': 'Надіслані війська: скільки, де, у якому стані, за чиїми даними',
  'command.captured.name': 'полонені',
  'command.captured.description': 'Полонені: кого захопили і що пропонували натомість',
  'command.equipment.name': 'озброєння',
  'command.equipment.description': 'Зброя і технології, передані в той чи інший бік',
  'command.workers.name': 'робітники',
  'command.workers.description': 'Робітники, надіслані до Росії',
  'command.statements.name': 'заяви',
  'command.statements.description': 'Хто і коли підтвердив, заперечив або промовчав',
  'command.claim.name': 'твердження',
  'command.claim.description': 'Одне твердження цілком: цифра, дати, ланцюжок, кожна стаття',
  'command.source.name': 'стаття',
  'command.source.description': 'Одна стаття: її вихідні дані й твердження в ній',
  'command.compare.name': 'порівняти',
  'command.compare.description': 'Остання цифра кожного джерела за одним показником, поруч',
  'command.timeline.name': 'хронологія',
  'command.timeline.description': 'Як змінювалися цифри одного показника',
  'command.check.name': 'перевірити',
  'command.check.description': 'Зіставити цифри тексту з твердженнями, що є тут',
  'command.check-figures.name': 'Перевірити цифри',
  'command.about.name': 'про-бота',
  'command.about.description': 'Що охоплює бот, що означають знаки, ліцензії та приватність',

  'option.query.name': 'запит',
  'option.query.description': 'Запитання кількома словами, наприклад: вбиті за даними nis',
  'option.claimant.name': 'джерело',
  'option.claimant.description': 'Лише те, що сказало це джерело',
  'option.as_of.name': 'дата',
  'option.as_of.description': 'Лише сказане до цього дня, наприклад 2025-01-31',
  'option.private.name': 'приватно',
  'option.private.description': 'Показати відповідь лише вам',
  'option.language.name': 'мова',
  'option.language.description': 'Відповісти цією мовою замість вашої',
  'option.id.name': 'id',
  'option.id.description': 'Ідентифікатор твердження',
  'option.name.name': 'назва',
  'option.name.description': 'Ідентифікатор статті або видання',
  'option.measure.name': 'показник',
  'option.measure.description': 'Що пораховано, наприклад: вбиті',
  'option.text.name': 'текст',
  'option.text.description': 'Текст, цифри якого треба зіставити',

  'figure.exactly': '{n}',
  'figure.about': 'близько {n}',
  'figure.nearly': 'майже {n}',
  'figure.more-than': 'понад {n}',
  'figure.at-least': 'щонайменше {n}',
  'figure.less-than': 'менш як {n}',
  'figure.at-most': 'щонайбільше {n}',
  'figure.between': 'від {low} до {high}',
  'figure.order':
    '{order, select, tens {кілька десятків} hundreds {кілька сотень} thousands {кілька тисяч} other {десятки тисяч}}',

  'date.season':
    '{season, select, spring {весна {year} р.} summer {літо {year} р.} autumn {осінь {year} р.} other {зима {year}–{next} рр.}}',
  'date.as-of':
    '{grain, select, year {станом на {date} рік} spring {{date}} winter {{date}} other {станом на {date}}}',
  'date.period': 'за період {period}',
  'date.between': '{from} – {to}',
  'date.inferred': '{date} (дату виведено)',
  'date.inferred-because': '{date}, дату виведено: {because}',
  'date.printed': '{date}, як надруковано',
  'date.unknown': 'дата невідома',

  quote: '«{text}»',
  'claimant.relayed': '{claimant} (передає {relays})',
  'claim.figure':
    '{figure} ({measure}{planned, select, yes {, заплановано} other {}}), джерело: {claimant}, {when}, {articles, plural, =1 {прочитано в одній статті} =2 {прочитано у двох статтях} one {прочитано в # статті} other {прочитано в # статтях}}',
  'claim.event':
    '{summary} — {claimant}, {date}, {articles, plural, =1 {прочитано в одній статті} =2 {прочитано у двох статтях} one {прочитано в # статті} other {прочитано в # статтях}}',
  'claim.stance':
    '{position} · {summary} — {claimant}, {date}, {articles, plural, =1 {прочитано в одній статті} =2 {прочитано у двох статтях} one {прочитано в # статті} other {прочитано в # статтях}}',
  'claim.brief': '{figure} ({measure}) — {claimant}, {when}',
  'claim.too-long': 'Один запис задовгий, щоб показати його в Discord цілком',
  'position.confirms': 'підтверджує',
  'position.denies': 'заперечує',
  'position.declines-to-comment': 'відмовляється коментувати',
  'position.unconfirmed': 'не підтверджує',
  'position.neither': 'не підтверджує і не заперечує',
  'counting.cumulative': 'загалом до цієї дати',
  'counting.period': 'лише за цей період',
  'counting.stock': 'на той момент',
  'counting.planned': 'заплановано або припускається, ще не спостерігалося',

  'article.unnamed': 'неназване видання',
  'article.wire': '{outlet}, за матеріалом {wire}',
  'article.titled': '{outlet}, {title}, {date}',
  'article.untitled': '{outlet}, {date}',
  'article.link': 'відкрити статтю',
  'article.no-link': 'адресу не записано',
  'article.more':
    '{n, plural, one {і ще # стаття} few {і ще # статті} many {і ще # статей} other {і ще # статті}}',
  'article.full': 'прочитано повністю',
  'article.excerpt': 'прочитано уривок',

  'found.other-measures': 'Інші показники: не додавати',
  'found.statements': 'Події та заяви',
  'found.span':
    'Розмах тверджень, {measure}: найменше {lowest}; найбільше {highest}. Середнє не обчислюється.',
  'found.earlier':
    '{n, plural, one {Згорнуто # попередню цифру тих самих джерел} few {Згорнуто # попередні цифри тих самих джерел} many {Згорнуто # попередніх цифр тих самих джерел} other {Згорнуто # попередньої цифри тих самих джерел}}',
  'found.earlier-title': 'Попередні цифри, які те саме джерело згодом замінило',
  'found.more':
    '{n, plural, one {Ще # твердження відповідає запитові} few {Ще # твердження відповідають запитові} many {Ще # тверджень відповідають запитові} other {Ще # твердження відповідає запитові}}',
  'found.not-shown':
    '{n, plural, one {Ще # запис не вміщується в це повідомлення} few {Ще # записи не вміщуються в це повідомлення} many {Ще # записів не вміщуються в це повідомлення} other {Ще # запису не вміщується в це повідомлення}}',
  'found.sources-title':
    '{n, plural, one {# стаття і місце в ній} few {# статті та місця в них} many {# статей і місця в них} other {# статті та місця в них}}',
  'found.printed-in': 'абзац {paragraph}: {printed}',

  'read-as': 'Прочитано як: {facets}',
  'read-as.guess': '{typed} прочитано як {read}',
  'read-as.ignored': 'Не зрозуміло: {words}',
  'read-as.passed-over': 'Не враховано: {words}',
  'read-as.overview': 'останнє від кожного джерела',
  'read-as.latest': 'найновіше',
  'read-as.during': 'про період: {period}',
  'read-as.stated-by': 'сказане до {date} включно',
  newest: 'Найновіше твердження: {date}',
  'newest.stale':
    '{n, plural, one {Найновішому твердженню тут # день} few {Найновішому твердженню тут # дні} many {Найновішому твердженню тут # днів} other {Найновішому твердженню тут # дня}} ({date}): можуть існувати новіші цифри',
  version: 'набір даних {version}',

  'unsure.two-readings': 'Це можна прочитати по-різному. Що мається на увазі?',
  'unsure.other-topic': 'Це стосується іншої команди.',
  'unsure.ignored-words': 'Частину запиту не зрозуміло. Ось що можна запитати без неї.',
  'unsure.weak-guess': 'Можливо, йдеться про одне з цього?',
  'unsure.choice':
    '{label} ({n, plural, =0 {немає тверджень} one {# твердження} few {# твердження} many {# тверджень} other {# твердження}})',
  'unsure.pick': 'Виберіть прочитання',

  'nothing.not-understood': 'У цьому запиті нічого не зрозуміло: {words}',
  'nothing.empty': 'У цьому запиті нічого не зрозуміло.',
  'nothing.out-of-scope': '{facet}: тут не охоплено',
  'nothing.by-on': '{claimant}: немає твердження на тему «{what}»',
  'nothing.by': '{claimant}: жодне твердження не відповідає запитові',
  'nothing.on': '{n, plural, =1 {Немає твердження: {what}} other {Жодне твердження не поєднує: {what}}}',
  'nothing.then': 'Немає твердження: {time}',
  'nothing.before': 'Найближче раніше',
  'nothing.after': 'Найближче пізніше',
  'nothing.nearest': 'Найближче з наявного',
  'nothing.scope': 'Тут охоплено: {scope}',

  'compared.pairs': 'Попарно',
  'compared.conflict': '{sign} {one} · {other}: не можуть бути правильними одночасно',
  'compared.more-conflicts':
    '{sign} {n, plural, one {Ще # пара несумісна} few {Ще # пари несумісні} many {Ще # пар несумісні} other {Ще # пари несумісні}}',
  'compared.compatible':
    '{sign} {n, plural, one {# пара цих цифр сумісна} few {# пари цих цифр сумісні} many {# пар цих цифр сумісні} other {# пари цих цифр сумісні}}',
  'timeline.title': '{measure} · {subject}',
  'timeline.line': '{claimant}: {steps}',
  'timeline.step': '{figure} ({when})',
  'timeline.claims': 'Кожна цифра цілком, від найдавнішої',

  'one.summary': 'Нашими словами',
  'one.dates': 'Дати',
  'one.as-of': 'описує: {date}',
  'one.stated': 'сказано: {date}',
  'one.period': 'рахує за: {period}',
  'one.counting': 'спосіб підрахунку: {counting}',
  'one.place': 'місце: {place}',
  'one.chain': 'Хто кому передав',
  'one.note': 'Примітка',
  'one.superseded': 'Замінено пізнішою цифрою того самого джерела',
  'one.others': 'Інші джерела, той самий показник',
  'one.compatible': '≈ можуть бути правильними одночасно',
  'one.conflicting': '≠ не можуть бути правильними одночасно',
  'one.origins':
    '{articles, plural, one {Прочитано в # статті} other {Прочитано в # статтях}}, {origins, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}}. Повторення не є підтвердженням.',
  'one.published': 'опубліковано: {outlet}, {date}',

  'source.claims':
    '{n, plural, =0 {Жодного твердження в ній не прочитано} one {# твердження, прочитане в ній} few {# твердження, прочитані в ній} many {# тверджень, прочитаних у ній} other {# твердження, прочитаного в ній}}',
  'source.authors': 'автори: {authors}',
  'source.language': 'мова: {language}',
  'source.sha': 'SHA-256 прочитаного тексту: {sha}',

  'no-such.claim': 'Немає твердження з id {name}',
  'no-such.source': 'Немає статті з назвою {name}',
  'no-such.nearest': 'Найближчі: {names}',

  'checked.none': 'У цьому тексті не знайдено цифр, які можна зіставити.',
  'checked.title':
    '{n, plural, one {# цифра цього тексту поруч із тим, що є тут} few {# цифри цього тексту поруч із тим, що є тут} many {# цифр цього тексту поруч із тим, що є тут} other {# цифри цього тексту поруч із тим, що є тут}}',
  'checked.finding': '{sign} {quote}: {verdict}',
  'checked.finding-read': '{sign} {quote} ({read}): {verdict}',
  'checked.more':
    '{n, plural, one {Ще # цифру не розглянуто} few {Ще # цифри не розглянуто} many {Ще # цифр не розглянуто} other {Ще # цифри не розглянуто}}',
  'verdict.matches': 'тут є твердження з цією цифрою',
  'verdict.other-measure': 'тут це цифра іншого показника: {measure}',
  'verdict.other-claimant': 'тут це цифра іншого джерела: {claimant}',
  'verdict.other-figure': 'тут про це є інша цифра',
  'verdict.other-date': 'тут це цифра на іншу дату: {date}',
  'verdict.outdated': 'тут є пізніша цифра того самого джерела',
  'verdict.not-in-dataset': 'тут немає твердження про це',

  'about.counts':
    '{claims, plural, one {# твердження} few {# твердження} many {# тверджень} other {# твердження}} з {articles, plural, one {# статті} other {# статей}}, найновіше: {date}, набір даних {version}',
  'about.unread':
    'Новіші файли даних пошкоджено ({n, plural, one {# зауваження} few {# зауваження} many {# зауважень} other {# зауваження}}); відповіді дають за останніми справними даними',
  'about.stance-title': 'Твердження, а не вироки',
  'about.stance':
    'Кожну цифру подано з тим, хто її назвав, що пораховано, станом на коли і де це прочитано. Нічого не усереднюється, не додається і не оцінюється; коли джерела розходяться, вони стоять поруч.',
  'about.signs-title': 'Знаки й кольори',
  'about.sign.bold': '{sign}: цифра зі своїм уточненням, як її названо',
  'about.sign.struck': '{sign}: цифра, яку те саме джерело згодом замінило',
  'about.sign.stale': '{sign}: найновішому твердженню понад 90 днів',
  'about.sign.no-add': '{sign}: інший показник; не додавати до наведених вище',
  'about.sign.guess': '{sign}: слово прочитано як схожу назву',
  'about.sign.compatible': '{sign}: дві цифри сумісні («близько» означає ±15 %); {other}: несумісні',
  'about.sign.verdicts':
    'Зіставлені цифри: {matches} є у твердженні, {measure} інший показник, {claimant} інше джерело, {figure} інша цифра, {outdated} застаріла, {absent} тут немає',
  'about.colours':
    'Синя смуга: твердження. Помаранчева: зустрічне запитання. Сіра: нічого немає. Фіолетова: одне твердження чи стаття цілком. Блакитна: зіставлені цифри.',
  'about.privacy-title': 'Приватність',
  'about.privacy':
    'Ваші запити не зберігаються, не читається жодне повідомлення, крім того, на якому викликано команду, і дані користувачів не зберігаються.',
  'about.licences-title': 'Ліцензії',
  'about.licence-link': 'текст',
  'about.licences': 'Дані: {licence} ({link}). Код: MIT.',

  'chart.subtitle': 'Що сказало кожне джерело, на день, який описує цифра',
  'chart.between': 'від {low} до {high}',
  'chart.cumulative': 'Загалом до дати',
  'chart.stock': 'На той момент',
  'chart.period': 'Лише за період, завширшки як смуга',
  'chart.planned': 'Заплановано або припускається',
  'chart.valueless': 'Не показано, бо числа не названо: {list}',
  'chart.valueless-one': '{claimant} ({figure}, {when})',
  'chart.more':
    '{n, plural, one {Ще # цифру не показано} few {Ще # цифри не показано} many {Ще # цифр не показано} other {Ще # цифри не показано}}: найновіші першими',
  'chart.source':
    'Sourced · твердження із зазначенням джерел, не перевірені · набір даних {version} · {when}',
  'chart.alt-lead':
    'Графік: {measure}, {subject}. {figures, plural, one {# цифра} few {# цифри} many {# цифр} other {# цифри}}, {claimants, plural, one {# джерело} few {# джерела} many {# джерел} other {# джерела}}.',
  'chart.alt-mark': '{claimant}: {figure}, {when}.',
  'chart.alt-earlier': '{claimant}, раніше: {figure}, {when}.',
  'chart.alt-end': 'Твердження наведено із зазначенням джерел, їх не перевірено.',

  'button.earlier':
    '{n, plural, one {# попередня цифра} few {# попередні цифри} many {# попередніх цифр} other {# попередньої цифри}}',
  'button.claimants': 'Інші джерела',
  'button.chart': 'Графік',
  'button.sources': 'Статті',
  'button.report': 'Повідомити про помилку',
  'button.share': 'Поділитися в каналі',
  'button.previous': 'Попередня сторінка',
  'button.next': 'Наступна сторінка',
  page: 'Сторінка {page} з {pages}',
  'report.title': 'Повідомити про помилку',
  'report.label': 'Що не так із цим твердженням?',
  'report.thanks': 'Дякуємо. Це передано тим, хто веде дані.',
  'problem.unknown': 'Цього не вдалося розібрати. Запитайте ще раз однією з команд.',
  'problem.internal': 'Тут щось пішло не так. Це записано; спробуйте пізніше.',
  'problem.expired': 'Ця кнопка належить до старого повідомлення і вже не діє. Запитайте ще раз.',
  'problem.too-many': 'Забагато запитів одразу. Зачекайте, будь ласка, хвилинку.',
};
