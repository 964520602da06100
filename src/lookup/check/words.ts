/** The little words of messages, folded: what parts clauses, who speaks, what is counted, what no count is. */

const words = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== ''));

/** Words that part two clauses, each of which may have its own measure, speaker and date. */
export const joints = words(
  `and but while whereas whilst although though or then with including incl included
  et mais tandis alors ou puis dont incluant inclus
  та але або и но или а і`,
);

/** Between a figure and the whole that it is part of: "600 of the 18,000 sent". */
export const partitives = words(
  'of the these those its their out from among des de du d les ces ses leurs parmi sur au total',
);

/** Prepositions and the like: what follows is no longer the thing that is counted. */
export const nounEnds = words(
  `in at on for with by from to into near against since during after before about over under than per via
  as who that which whom whose if when where because while fighting
  dans en a au aux sur pour avec par chez contre depuis pendant apres avant lors vers que qui dont ou selon si quand`,
);

/** After one of these a place or an event follows. */
export const placeWords = words(
  'in at near on during after from inside across en a au aux dans lors pendant pres chez apres',
);

/** People who are counted without a word of who they are. */
export const people = words(
  `people persons person men man guys guy boys boy lads lad dudes dude souls soul fighters fighter recruits recruit
  conscripts conscript commandos commando bodies body comrades youths guards marksmen infantry infantrymen
  personnel combatants combatant troopers trooper warriors warrior grunts humans lives koreans korean korea norks nork
  hommes homme mecs mec gars type types jeunes jeune gens personnes personne ames ame combattants combattant recrues
  recrue conscrits fantassins fantassin bidasses coreens coreen coreenne coreennes coree cadavres vies etres humains
  человек людей солдат солдата бойцов бойца військових військовослужбовців людеи осіб бійців солдатів 명 명의 명이 병사 군인`,
);

/** Words beside a count that leave it what it is. */
export const neutral = words(
  `young old poor brave elite special fresh new additional more extra other total confirmed alleged estimated
  actual real whole full entire single separate several mere whopping staggering roughly exactly least most
  north nth nord far combat battle action fighting front frontline line lines trenches war waves wave batches batch
  breaking update thread source lol lmao lmfao bro bruh omg wtf smh imo imho tbh btw fyi rip ffs man dude guys
  yikes damn jesus christ holy crap fuck fucking shit shitty ouch stuff wow insane crazy huge massive enormous horrible terrible sad tragic sure officially reportedly allegedly only
  already barely nearly just even still yet again now today yesterday tonight ago soldier soldiers troop troops
  theory reality fact facts general average factory factories site sites construction battlefield assault assaults offensive ambush drones drone strikes strike
  official latest current start end beginning middle early late year years month months
  jeunes pauvres braves nouveaux nouvelles autres total totale confirmes presumes estimes seul seuls seulement
  officiellement apparemment deja encore hier aujourd hui demain mdr ptdr lol jpp wsh frere dingue fou enorme enormes
  boucherie carnage ouf mon dieu incroyable serieux sans deconner horrible terrible triste grave putain bordel source front combat combats bataille assaut assauts guerre vague vagues usine usines chantier chantiers
  reprises debut fin milieu annee mois tranchees offensive moyenne theorie realite environ quelque quelques cote cotes mtn bcp`,
);

/** Things that happen elsewhere and leave dead and wounded. */
export const otherEvents = words(
  `earthquake earthquakes quake flood floods flooding hurricane typhoon cyclone tornado tsunami wildfire wildfires
  landslide eruption volcano crash crashes accident accidents derailment stampede pandemic covid coronavirus virus
  flu influenza ebola cholera malaria cancer famine drought heatwave shooting shootings crush collapse explosion
  concert stadium nightclub cruise ferry airline airliner boeing airbus bus buses motorway highway roads
  suicide suicides overdose overdoses murders homicides
  seisme tremblement inondation inondations ouragan cyclone tempete incendie incendies avalanche eboulement eruption
  volcan ecrasement deraillement bousculade pandemie epidemie grippe famine secheresse canicule fusillade attentat
  attentats effondrement explosion noyade noyades autoroute avion route routes meurtres homicides feminicides`,
);

/** Units and things that are measured or dated, not people who are counted. */
export const units = words(
  `mm cm m km kms kmh kg g t ton tons tonne tonnes litre litres liter liters gallons barrels mile miles mph feet foot
  ft inch inches yards acres hectares degrees degree celsius fahrenheit knots volts watts kw mw gw kwh
  millimetre millimetres millimeter millimeters metre metres meter meters kilometre kilometres kilometer kilometers
  percent percentage pct pc percents
  euro euros eur dollar dollars usd buck bucks cent pence pound pounds gbp chf franc francs rouble roubles ruble rubles
  won yen yuan hryvnia hryvnias balles sous quid cents
  year years yr yrs yo ans an annee annees month months mois week weeks semaine semaines day days jour jours
  hour hours hr hrs h heure heures minute minutes min mins second seconds secs sec seconde secondes night nights nuits
  decade decades decennie decennies century centuries siecle siecles fortnight
  am pm times fois x px gb mb kb tb hz fps ghz mhz kbps mbps
  points pts point pages page likes like views view followers follower subs subscribers retweets upvotes votes vote voix
  times thanks mercis bisous kisses steps pas words mots characters caracteres
  лет года год дней месяцев процентов рублей долларов гривен днів років місяців відсотків 년 월 일 시 분 원 달러 퍼센트`,
);

/** Before a number that names or dates rather than counts: "page 12", "aged 25", "day 1,000". */
export const numbered = words(
  `page pages p pp chapter chapitre article articles art no num numero n version ver v room salle level niveau top flight
  vol resolution section step etape part partie day jour week semaine episode ep season saison line ligne covid taille size unit calibre caliber aged age ages agee agees highway route bus gate windows
  ios android php python node iphone galaxy playstation ps formula kp apollo agent area zone channel chaine
  regiment battalion bataillon division brigade corps war guerre act acte verse psaume tome volume issue pr ticket
  rank rang place`,
);

/** In a sentence with one of these a number without a measure is part of an address. */
export const addresses = words(
  `street st avenue ave boulevard blvd road rd lane square rue bd impasse chemin allee quai cedex apt apartment suite
  zip postcode bp postal`,
);

/** After a number, glued to it: 1st, 3e, 2ème. */
export const ordinals = words('st nd rd th e er ere eme ieme nde es ers emes o');

/** Verbs and nouns of speech, after a name: "Kyiv announces", "Zelensky's estimate". */
export const says = words(
  `say says said saying claim claims claimed claiming announce announces announced declare declares declared state states
  stated estimate estimates estimated estimating report reports reported reporting confirm confirms confirmed admit admits
  admitted acknowledge acknowledges acknowledged put puts count counts counted tally tallies reckon reckons reckoned
  believe believes believed think thinks thought tell tells told speak speaks spoke talk talks talked mention mentions
  mentioned cite cites cited quote quotes quoted assess assesses assessed assessment warn warns warned insist insists
  insisted reveal reveals revealed disclose disclosed give gives gave figure figures number numbers estimation tweet tweets
  tweeted briefed brief according deny denies denied concede concedes conceded recognise recognises recognised recognize
  recognizes recognized speech tally maintains maintained
  dit disent disait declare declarent declarait affirme affirment affirmait annonce annoncent annoncait estime estiment
  estimait indique indiquent indiquait assure assurent confirme confirment reconnait reconnaissent reconnu admet admettent
  admis avance avancent avancait chiffre chiffrent chiffrait evalue evaluent evaluait parle parlent parlait evoque evoquent
  evoquait compte comptent comptait recense recensent recensait denombre denombrent denombrait donne donnent donnait revele
  revelent revendique revendiquent pretend pretendent pretendait rapporte rapportent soutient soutiennent cite citent avoue
  avouent precise precisent explique expliquent selon d_apres nie nient dement dixit
  заявив заявила заявил сказав сказал повідомив повідомила сообщил сообщила сообщает каже говорит оцінює оценивает
  밝혔다 말했다 따르면 발표`,
);

/** After the name of a country: its offices speak, its soldiers are not meant. */
export const offices = words(
  `intelligence officials official ministry mod government authorities spokesman spokesperson services service media press
  minister president estimate estimates sources source renseignement renseignements ministere gouvernement autorites
  responsables responsable medias presse ministre services estimations`,
);

/** Between a name and its verb. */
export const auxiliaries = words(
  `has have had s ve d is was will would now also just only officially recently already finally then itself himself
  himselfs never even once again still a ont avait a t il elle ont ensuite aussi deja officiellement recemment
  finalement enfin vient de lui meme elle se en y`,
);

/** Before a name that speaks, as runs of words, longest first. */
export const speakerCues: readonly (readonly string[])[] = [
  'according to',
  'as per',
  'per',
  'selon',
  'd apres',
  'dapres',
  'suivant',
  'aux dires de',
  'a en croire',
  'de source',
  'source',
  'sources',
  'via',
  'dixit',
  'figures from',
  'numbers from',
  'estimates from',
  'estimate from',
  'data from',
  'figures by',
  'estimated by',
  'reported by',
  'claimed by',
  'announced by',
  'confirmed by',
  'cited by',
  'quoted by',
  'given by',
  'stated by',
  'released by',
  'counted by',
  'estime par',
  'estimes par',
  'estimee par',
  'estimees par',
  'annonce par',
  'annonces par',
  'annoncee par',
  'annoncees par',
  'confirme par',
  'confirmes par',
  'cite par',
  'cites par',
  'donne par',
  'donnes par',
  'avance par',
  'avances par',
  'recense par',
  'recenses par',
  'revendique par',
  'revendiques par',
  'за даними',
  'за словами',
  'по данным',
  'по словам',
  'согласно',
  'згідно з',
]
  .map((cue) => cue.split(' '))
  .sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));

/** Before a name: it is another party, not the one who is counted or who speaks. */
export const partyCues = words(
  `with against for alongside beside by to contre avec pour aupres cotes envers toward towards par helping supporting
  help helped aid aided support supported aider aide aidant soutenir soutient fighting face near between entre versus vs`,
);

/** Between a cue and its name. */
export const articles = words('the la le les l un une a an des de du d both');

/** Verbs whose subject did it to others: "Ukraine captured two". Loss, death and sending befall one's own. */
export const agentVerbs = words(
  `captured capture captures capturing killed kill kills killing wounded wounding injured injuring slain took takes
  capture captures capturent capturant tue tuent tuant blesse blessent blessant abattu abattent`,
);

/** Before a number: it comes on top of what was there. "Another 3,000 soldiers" are additional ones. */
export const additions = words(
  'another more further extra additional encore autres nouveaux supplementaires',
);

/** "Losses rose from 3,000 to 4,000": two figures, not a range. */
export const changes = words(
  `rose risen rise rises went gone grew grown jumped jump climbed climb increased increase doubled revised updated raised
  up soared moved passed changed passe passee passes passees passer passant monte montee augmente augmentent bondi grimpe`,
);

/** A sum of what went before. */
export const totals = words('total overall altogether combined together sum totaling totalling tout cumul');

/** "Half of the 18,000". */
export const shares = words(
  'half third quarter fifth tenth percent pct majority most moitie tiers quart majorite plupart dixieme cinquieme',
);

/** Pronouns that speak for whoever spoke last: "he said 4,000". */
export const pronouns = words('he she it they il elle ils elles');

/** Speakers of whom the dataset holds nothing, in lower case too; others are known by their capital letter. */
export const strangers = words(
  `trump biden macron bbc cnn reuters nbc cbs abc fox msnbc guardian nyt wsj bloomberg politico budanov hur gur rutte austin
  kirby shoigu lavrov medvedev scholz merz starmer sunak johnson umerov podolyak yermak stoltenberg erdogan modi
  tass ria rt dpa lemonde figaro bfm bfmtv tf1 mediapart rfi wikipedia chatgpt grok musk elon tucker isw oryx mediazona
  unn kbs nhk kyodo xinhua cia fbi mi6 sbu onu guterres lecornu vance rubio hegseth zaluzhny oms`,
);
