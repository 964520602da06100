/** The words of those who speak: verbs of speech, what leads to a name, who may be named. All folded. */
import { words } from './words.ts';

const speech = words(
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
  consider considers considered considering considere considerent considerait evoque juge jugent estimons
  заявив заявила заявил сказав сказал повідомив повідомила сообщил сообщила сообщает каже говорит оцінює оценивает
  밝혔다 말했다 따르면 발표`,
);

/** Verbs and nouns of speech, after a name: "Kyiv announces", "Zelensky's estimate", "les Américains parlaient de". */
export const says: ReadonlySet<string> = new Set(
  [...speech].flatMap((verb) => (verb.endsWith('ait') ? [verb, verb.replace(/ait$/, 'aient')] : [verb])),
);

/** Those that also hand something over: "gave Putin 18,000 troops". */
export const giving = words('give gives gave donne donnent donnait');

/** Before the name of whoever got it: "handed Putin 15,000 workers". */
export const handing = words(
  `give gives gave given giving hand hands handed lend lends lent loaned loan offer offers offered send sends sent sell sells
  sold promise promises promised grant granted supply supplied donne donnent offre offrent offert prete pretent envoie envoye
  vend vendu promet promis fournit fourni livre`,
);

/** After the name of a country: its offices speak, its soldiers are not meant. */
export const offices = words(
  `intelligence officials official ministry mod government authorities spokesman spokesperson services service media press
  minister president estimate estimates sources source renseignement renseignements ministere gouvernement autorites
  responsables responsable medias presse ministre services estimations`,
);

/** After the adjective of a nation: what it counts or says of others. */
export const tallies = words(
  `number numbers figure figures count tally claim claims version assessment reckoning line chiffre chiffres evaluation
  evaluations estimation decompte comptage`,
);

/** Between a name and its verb. */
export const auxiliaries = words(
  `all both each tous toutes has have had s ve d is was will would now also just only officially recently already finally then itself himself
  himselfs never even once again still a ont avait a t il elle ont ensuite aussi deja officiellement recemment
  finalement enfin vient de lui meme elle se en y l le les qui who which that`,
);

/** Before a name that speaks, as runs of words, longest first. */
export const speakerCues: readonly (readonly string[])[] = [
  'according to',
  'acc to',
  'acct to',
  'accdg to',
  'accord to',
  'accoring to',
  'comes from',
  'came from',
  'coming from',
  'straight from',
  'it s from',
  'is from',
  'are from',
  'as reported by',
  'src',
  'cf',
  'vient de',
  'vient du',
  'viennent de',
  'viennent du',
  'venant de',
  'venant du',
  'provient de',
  'provient du',
  'de la part de',
  'de la part du',
  'a en croire',
  'as per',
  'per',
  'selon',
  'd apres',
  'dapres',
  'suivant',
  'aux dires de',
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

/** Between a cue and its name. */
export const articles = words('the la le les l un une a an des de du d both');

/** Pronouns that speak for whoever spoke last: "he said 4,000". */
export const pronouns = words('he she it they il elle ils elles');

/** Speakers of whom the dataset holds nothing, in lower case too; others are known by their capital letter. */
export const strangers = words(
  `trump biden macron bbc cnn reuters nbc cbs abc fox msnbc guardian nyt wsj bloomberg politico budanov hur gur rutte austin
  kirby shoigu lavrov medvedev scholz merz starmer sunak johnson umerov podolyak yermak stoltenberg erdogan modi
  tass ria rt dpa lemonde figaro bfm bfmtv tf1 mediapart rfi wikipedia chatgpt grok musk elon tucker isw oryx mediazona
  unn kbs nhk kyodo xinhua cia fbi mi6 sbu onu guterres lecornu vance rubio hegseth zaluzhny oms`,
);

/** Between the name of a state and what it does: "is going to send", "army has". */
export const ongoing = words(
  `is are was were be been being going gonna about to plan plans planning want wants army military troops forces
  government regime est en train va vont veut armee forces`,
);

/** What one has, as a count follows it: "has 28,500 troops there". */
export const having = words(
  `has have had got keeps keep kept maintains fields fielded employs employed hires hired lists counts boasts
  a ont avait avaient possede possedent dispose disposent aligne alignent maintient emploie compte comptent`,
);

/** Points back to what was just said: "that comes from the Kremlin". */
export const pointers = words(
  'that this it these those which so ca cela ceci ce c l info infos chiffre chiffres',
);

/** Before a name that is expressly not the one: "not from the West", "pas du Kremlin". */
export const denials = words(
  'not pas non never isn wasn rather no without zero neither nor sans aucun aucune ni nul nulle',
);

/** After a verb of speech: it was not said. "Moscow says nothing". */
export const nothings = words('nothing nowt rien no none aucun aucune');

/** Of a name that is an army's. */
export const armies = words(
  'army armies military forces troops armee armees militaires troupes soldats soldiers navy',
);
