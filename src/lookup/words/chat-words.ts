/**
 * What people wrap a question in when they talk, folded: greetings and slang, light verbs in their forms, adverbs
 * and generic nouns. They never tell one claim from another. Unlike the little words of words.ts they are no
 * guess for a misspelt word. Nouns with content, names, negations and rates must never stand here, nor a verb
 * that could be counted by itself (survived, deserted, recruited).
 */
const list = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.join(' ').split(/\s+/));

const chat = list(
  // English: greetings, slang, shortenings
  `reckon reckons reckoned quick brief short summarise summarize summarised summarized bigger word calibre caliber become becomes fini finir finit finissent finalement serves serve yo wait waiting attends attendez bro bruh omg omfg wtf tf lmao lmfao rofl haha hahaha idk idc imo imho tbh ngl fr rn btw fyi afaik iirc asap smh
  mate mates dude dudes buddy pal folks bloke blokes chap chaps yall gonna wanna gotta kinda sorta lemme gimme dunno ya yep yup nope nah
  bot sup howdy greetings cheers thx ty tysm appreciated kindly sorry excuse hmm hm erm ah aha oops wow damn hell heck crap
  theyre theyve theyll theyd youre youve weve hes shes thats theres heres whens whys
  u ur r n plz pleaseee anyways`,
  // English: adverbs and discourse
  `back openly honestly literally basically simply truly sadly anyway though although however therefore thus hence
  alright sure surely certainly definitely absolutely indeed obviously clearly apparent evidently recently nowadays
  lately sometime somewhere anywhere everywhere anyhow somehow somewhat pretty fairly quickly soon suddenly together
  lot lots bunch loads load plenty kind kinds type types sort sorts top bad badly terrible awful crazy insane huge
  actual current entire whole main different various several specific particular certain able ready willing about
  greater greatly curious interested wondering wonder please roughly ish`,
  // English: light verbs and generic nouns
  `hear hears heard hearing read reads reading remember recall understand understood understands knew knows known knowing
  remind reminded guess guessed suppose supposed assume assumed seem seems seemed look looks looked looking watch watched saw seeing
  wondered figured check checking checked verify answer tells explained explains describes described
  keep keeps kept keeping bring brings brought bringing leave put putting become became becoming begin began begun begins beginning
  start starts started starting arrive arrives arrived arriving arrival show shows showed shown appear appears appeared
  provide provides provided providing receive receives received receiving hand hands giving supply supplies supplied supplying
  deliver delivers delivered delivering export exports exported exporting transfer transferred participate participated
  end ends ended ending try tried trying want hope hopes planning plan plans planned intend intends intended
  call calls calling called explanation rundown scoop gist
  prevoir prevu prevue prevus prevues envisage envisagee
  faut faudrait accurate accuracy agree agrees agreed quid valent vaut augmente augmenter increased risen grown
  refer refers referred correspond corresponds corresponded correspondent correspondre signifie signifient signifier talked spoken speaks wot
  helping making produce produces produced producing servent sert servir build builds built building place places spot way ways case part bit topic subject matter situation story stories context idea deal
  link links proof evidence reference references ref refs oblast`,
  // French: interjections, slang, shortenings
  `remonte remonter remontent serieux rapide court courte resumer resumez resumes mdr ptdr xd jsp jpp pk pq pkoi pcq dsl slt bjr bsr cc ouais ouaip ouai nan bah ben bon bref voila wsh wesh frere frerot mec mecs meuf
  gars les gens types tkt askip vrmt vrm bcp tt qqn qqch qqun qd ke ki koi dc ds mm tjs tjrs jms stp svp steplait please
  hein euh heu ah oh oui hey yo coucou allez allo dites dis cher chers desole pardon excusez excuse help
  chui chuis chais jai jsuis cest cetait yavait yen ya quil quils quelle`,
  // French: adverbs and discourse
  `lu lue lus lire vu vue voir voit bas haut partout ailleurs ensuite enfin finalement franchement honnetement simplement
  clairement evidemment apparemment recemment dernierement souvent parfois bientot vite ensemble justement carrement genre
  debut fin final actuel actuelle actuels actuelles maintenant la-bas tas plein nombreux nombreuses
  sorte sortes modele niveau grave mal bien mieux mauvais mauvaise pire fou dingue pareil pret prete prets
  entendu entendre entends entend compris comprendre comprends rappelle rappeler rappelez souviens appelle appellent appeler appelle
  explique expliquer expliquez expliques raconte raconter dirait semble semblent parait crois croire suppose demande demander
  demandais curieux curieuse interesse interesser savait sait savent saurais savez sauriez connait connais connaitre connaissez`,
  // French: light verbs and generic nouns
  `vient viennent venir venu venus venait vienne mettre met mettent mis mise laisse laisser reste restent rester
  commence commencent commencer commencait debute arrive arrivee arrives arriver parti partis partie partir part partent
  filer file files filee fournir fournit fournissent fourni fournis livrer livre livrent livres donner donnait
  construire construit construisent batir exporte exporter exportes participe participer participent
  trucs machin machins bidule chiffrer endroit lieu lieux moyen moyens facon facons cas partie histoire histoires sujet sujets
  prefere preferent preferer prefer prefers preferred exclure alle allee alles allees bosser bossent bosse contexte idee preuve preuves lien liens reference references besoin envie`,
);

/**
 * Picked from the stop words of stopwords-iso (MIT) for English and French, with words like them: none that denies,
 * counts, compares, or otherwise changes what is counted (young, old, most of).
 */
const stopWords = list(
  `finally accordingly across afterwards ahead ain aint along always amid anybody aside asks associated available away behind beside besides
  brief briefly cases cause causes cmon concerning consequently consider considering contain contains dear despite differ
  differently due effect effects elsewhere enough entirely especially etc  finds felt followed following follows former
  formerly forth found fully further furthermore hadn hardly himself hopefully immediate immediately importance important
  inasmuch indicate indicates indicated inside interest interesting interests itll largely latter likewise little
  longer mainly meantime meanwhile merely mine mostly mr mrs ms namely necessarily necessary nevertheless nonetheless normally noted
  notwithstanding obtain obtained often once ought ourselves owing own particularly past placed
  pointed points potentially predominantly present presented presents presumably previous previously primarily promptly proud
  readily reasonable reasonably regarding regardless regards related relatively respectively resulted resulting results
  section seeming seen shouldn significantly similar similarly somebody someday sometimes specifically
  specify strongly substantially successfully sufficiently suggest suggests taking taken tends thereafter thereby therein thorough
  thoroughly thru til toward towards truly twas tis unfortunately unless unlike unlikely unto ups useful usually
  viz website websites welcome wherever whilst whoever whomever widely willing wish words wouldn yourself yourselves
  purportedly`,
  `absolument aie aies aient allaient allons aupres auquel aurai aurais auras aurez auriez aurions aurons autrefois autrement autrui
  auxquelles auxquels avais avions aviez ayez ayons bravo celle celles celui ceux cependant certes chacun chacune chut ci concernant
  davantage dedans dehors derriere desormais desquels desquelles dessous dessus devant devra devraient devrait different differents
  differente differentes directement divers diverse diverses duquel effet egalement eh eut eurent eusse eut fais faisaient faisait faisant
  feront fera ferait fut fus fussent furent ha helas hop hou hui importe juste longtemps lorsqu maintes mien mienne mot mots
  neanmoins necessaire necessairement ohe outre parce parfois parmi particulier particuliere particulierement permet personnellement pourrait
  pourraient premierement proche puisqu puisque quelconque quelle quiconque quoiqu quoique rare rarement relativement remarquable
  revoici revoila sein semblable semblaient semblait serai serais seras serez seriez serions serons seraient sien sienne siens sinon soient sois
  soyez soyons specifique specifiques strictement suffisant suffit suit suivant suivante suivants suivantes suivre tandis tel tellement
  tels tend tenez tenir tente tien tienne tiens touchant toutefois unes uns vas vers vis voici voient voire zut etais etions etiez
  normalement malheureusement heureusement visiblement officieusement concretement effectivement evidemment globalement grosso modo`,
);

/** Endings of French verbs; what stands before them is looked for with an e: racontent, raconter. */
const endings = /(?:aient|eraient|erait|eront|era|ent|ons|ez|ait|ais)$/;

/** Whether a folded word belongs to talking, not to what is asked. */
export const isChat = (word: string): boolean => {
  if (chat.has(word) || stopWords.has(word)) return true;
  const bare = word.replace(endings, '');
  return bare !== word && bare.length > 3 && chat.has(`${bare}e`) && chat.has(`${bare}er`);
};
