/** The little words of questions, folded: those that carry no content, and those that say no more than the command. */

import type { Topic } from '../../dataset/schema.ts';
import { fold } from './fold.ts';
import { stem } from './inflect.ts';
import { littleWords } from './little-words.ts';

/** A set of the words of some texts. */
export const words = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => text.split(/\s+/))
      .filter((word) => word !== '')
      .map(fold),
  );

/**
 * Words that leave the meaning of a question as it is: articles, pronouns, auxiliaries, question words,
 * courtesy, and the words for "figure" and "say" themselves. A noun that could change what is counted
 * (civilians, women, tanks) must never stand here.
 */
const fillers = words(
  // English
  `a an the this that these those there here it its he him his she her they them their we us our you your i me my
  is are was were be been being am isn aren wasn weren do does did doing don doesn didn done has have had having hasn haven
  can could will would shall should may might must cannot couldn wouldn ll ve re d s t m
  of to in on at by for from with without within into onto upon over under between among about around through during
  as against alongside than then so and or but nor not if because while whether both either per via out up down off
  what which who whom whose when where why how much many any some all each every every few more most less least
  other others another same such only just even still yet already ever never also too very quite really actually
  please pls plz thanks thank hello hi hey ok okay yes no yeah lol uh oh well just
  tell show give me list find get know see look explain describe say says said saying tells told telling
  according claim claims claimed claiming state states stated stating report reports reported reporting reportedly
  estimate estimates estimated estimating estimation estimations assess assesses assessed assessment assessments
  figure figures number numbers total totals count counts counted counting amount amounts stat stats statistics data
  info information fact facts details detail answer question questions ask asked asking query search want wanted need
  like think thinks thought believe believes believed mention mentions mentioned talk talks talking speak spoke
  give gives gave given put puts quote quotes quoted cite cites cited source sources sourced official officially officials
  exactly exact approximately roughly altogether overall combined far long big large high low size toll tally
  happen happens happened happening occur occurred come comes came go goes going went make makes made
  coming upcoming got gotten getting get gets expect expected expecting possible possibly likely hold holds held holding included including inclusive rather side sides
  wants wanting whichever currently around nb num nbr nbre
  nearly almost above below exceeding exceed exceeds minimum maximum circa fewer close
  whats hows wheres whos im id ive dont doesnt didnt isnt arent wasnt
  one ones thing things stuff something anything everything someone anyone people person persons
  news article articles press media version versions view views position positions latest update updates
  suffer suffers suffered suffering sustain sustained incur incurred take takes taken took
  really true truth real right correct vs versus compare compared comparison difference again
  currently presently apparently allegedly supposedly meant mean means meaning called named
  since until till before after ago first second time times date dates day days month months year years
  let lets try use uses used using work works working need needs maybe perhaps probably possibly rather instead
  his hers theirs ours yours myself itself themselves`,
  // French
  `le la les l un une des du de d au aux ce cet cette ces c ca cela ceci il ils elle elles on nous vous je j tu me m te t se s
  mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs y en lui eux moi toi soi
  est sont etait etaient etre ete es suis sommes etes sera seront serait seraient soit fut furent
  as a ai ont avait avaient avoir aura auront aurait auraient ait aient eu eue eus avez avons
  fait faire font faisait faites peut peuvent pouvait pouvez doit doivent devait va vont vais aller
  et ou ni mais car donc or si que qu qui quoi quel quelle quels quelles lequel laquelle lesquels lesquelles dont
  quand comment pourquoi combien est ce
  dans sur sous par pour avec sans chez vers entre contre depuis pendant durant avant apres jusque jusqu des lors lorsque
  selon d apres parmi hors envers malgre environ quant
  plus moins tres trop peu beaucoup assez aussi autant tant encore deja toujours jamais rien tout tous toute toutes
  aucun aucune aucuns chaque plusieurs quelque quelques certain certains certaine certaines meme memes autre autres tel telle
  ne n pas non oui point
  dire dit dite dits disent disait disaient declare declares declaree declarent declarer declarait affirme affirment affirmer affirmait
  annonce annoncent annoncer annoncee annonces indique indiquent indiquer estime estimes estimee estimees estiment estimer estimait
  estimation estimations evalue evaluent evaluer evaluation evaluations avance avancent avancee avances pretend pretendent
  rapporte rapportent rapporter rapport rapports revele mentionne parle parlent parler pense pensent croit croient
  chiffre chiffres chiffrent nombre nombres total totaux bilan bilans compte comptes donnee donnees statistique statistiques
  donne donnent donner donnez montre montrez montrer liste lister cherche chercher trouve trouver sais savoir sait veux voudrais
  info infos information informations fait faits detail details reponse question questions source sources officiel officielle officiels
  officiellement actualite actualites nouvelles article articles presse medias version versions position positions point
  svp stp merci bonjour salut coucou bonsoir plait
  passe passent arrive arrivent quelqu personne personnes gens chose choses truc
  subi subis subie subies subir subit subissent essuye connu
  la lors premier premiere second seconde fois date dates jour jours mois annee annees an ans temps
  vraiment exactement exact exacte precis precise precisement actuellement reellement vrai vraie
  dis moi peux tu pourrais est puis ici alors ainsi comme afin
  veut veulent vouloir voulu voulait confondu confondus confondues inclus incluse comprises compris cumule cumules cote cotes camp rang rangs
  possible possibles probable plutot detient detiennent detenir attendre attend attendu attendus aurait nb nbr nbre
  pres presque quasi quasiment environ autour alentours minimum maximum depasse depassent recu recus recue recoit recoivent recevoir
  ayant etant notamment surtout seulement`,
  ...littleWords,
);
/** Those long enough to have an ending: annoncé, annoncées. */
const withoutEnding = (word: string): string => word.replace(/e?s?$/, '');
const endless: ReadonlySet<string> = new Set(
  [...fillers].filter((word) => word.length > 4).map(withoutEnding),
);

/** All of them. */
export const fillerWords: readonly string[] = [...fillers];

/** Whether a folded word carries no content of its own. */
export const isFiller = (word: string): boolean =>
  fillers.has(word) || (word.length > 5 && endless.has(withoutEnding(word)));

/** Words that ask for everything there is: alone they are the overview, not nonsense. */
export const overviewWords = words(
  `overview summary everything all figures figure numbers number statistics stats data claims claim estimates toll
  chiffres chiffre bilan resume apercu tout tous donnees estimations synthese vue ensemble`,
);

/** What a command is about by its very name; the troops of its subject go without saying in every command. */
const topicWords: Readonly<Record<Topic, ReadonlySet<string>>> = {
  casualties: words('casualties combat combats battle battles fighting fight action bataille batailles'),
  deployment: words('deployment'),
  captured: words(
    'взяли взято захопила захопили захватила захватили captured alive vivant vivants combat combats battle battles fighting bataille batailles',
  ),
  equipment:
    words(`equipment weapons weapon arms weaponry materiel hardware gear supplies armes arme armement armements equipements
    equipement materiel livraisons livraison fournitures supplied delivered deliver delivery deliveries supply provided provide
    livre livres livrees livrer fourni fournis fournit fournir fournies sent send envoye envoyes envoie
    무기 무기를 зброя зброю зброї постачає постачають поставляє оружие оружия поставляет поставляют`),
  workers: words('파견된 파견한 workers sent send sending envoye envoyes envoie working travaillent'),
  statements: words('statements statement declaration declarations announcement announcements'),
};
/** The troops themselves, whom every command is about. */
export const soldierWords =
  words(`grunts squaddies bidasses troufions soldier soldiers troop troops forces force man men guys guy lads servicemen serviceman fighters combatants personnel military
  soldat soldats troupe troupes militaire militaires hommes gars combattant combattants effectifs army armee armees armies
  병사 병사들 병사는 병사가 군인 군인은 군인이 병력 병력을 병력은 군대 солдати солдатів солдатам військові військових військ війська бійців
  солдат солдаты солдатов военные военных войска войск бойцов военнослужащих`);

const stemsOf = (topic: Topic): ReadonlySet<string> => new Set([...topicWords[topic]].map(stem));
const topicStems: Readonly<Record<Topic, ReadonlySet<string>>> = {
  casualties: stemsOf('casualties'),
  deployment: stemsOf('deployment'),
  captured: stemsOf('captured'),
  equipment: stemsOf('equipment'),
  workers: stemsOf('workers'),
  statements: stemsOf('statements'),
};

/** The commands about the troops themselves, for whom "army" alone asks everything. */
const ofTroops: readonly (Topic | null)[] = ['casualties', 'deployment', 'captured', null];

/** Whether a word alone asks for all that a command has: "equipment", but not "army", in /equipment. */
export const namesTopic = (word: string, topic: Topic | null): boolean =>
  soldierWords.has(word) ? ofTroops.includes(topic) : isTopicWord(word, topic);

/** Whether a word says no more than the command does; workers are no soldiers. */
export const isTopicWord = (word: string, topic: Topic | null): boolean =>
  (soldierWords.has(word) && topic !== 'workers') ||
  (topic !== null && (topicWords[topic].has(word) || topicStems[topic].has(stem(word))));

/** Folded adjectives of nations: with a measure they name whose soldiers are counted, not who counts. */
export const nationalAdjectives = words(
  `russian russians russe russes ukrainian ukrainians ukrainien ukrainiens ukrainienne ukrainiennes american americans americain
  americains americaine americaines korean koreans coreen coreens coreenne coreennes chinese chinois chinoise western occidental occidentaux`,
);
