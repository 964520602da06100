/** The little words, folded, that tell what a name does in its sentence: who speaks, gives, uses, is where. */
import { words } from '../words/words.ts';

/** Before a name: the name speaks. As runs of words, longest first. */
export const speakerCues: readonly (readonly string[])[] = phrasesOf(
  `according to|as per|per|by|from|selon|d apres|dapres|suivant|par|de source|aux yeux de|source|sources|claimant|estime par|chiffre par|chiffres de|figures from|estimates by|cited by|quoted by|via|cite par|citee par|за даними|за словами|по данным|по словам|согласно|згідно з|ask|says|said|say|dixit|dit|disent|annonce|annoncent|estime|estiment|affirme|affirment|avance|avancent|indique|indiquent`,
);

/** After a name: the name spoke, denies, confirms, thanks. */
export const speaking = words(
  `say says said saying tell tells told claim claims claimed claiming announce announces announced announcing state stated
  statement statements declare declares declared declaration estimate estimates estimated estimation estimations assess
  assessed assesses assessment report reports reported think thinks believe believes believed put puts mention mentioned
  confirm confirms confirmed confirming confirmation deny denies denied denying denial admit admits admitted acknowledge
  acknowledges acknowledged recognise recognised recognize recognized comment comments commented decline declines declined
  refuse refuses refused thank thanks thanked promise promises promised promesse promesses vow vows vowed pledge pledges pledged jure jurent offer offers offered figure figures number numbers
  count version view position reaction response toll quote quotes warn warned warns decide decides decided ratify ratified
  dit disent disait declare declarent affirme affirment affirmait annonce annoncent annoncait estime estiment estimait indique
  indiquent assure assurent confirme confirment confirmer confirmation nie nient nier dementi dement dementent reconnu reconnait
  reconnaitre reconnaissent admis admet admettre commente commenter refuse remercie remercient remercier promet promis offre
  propose avance chiffre chiffres evalue evaluent estimation estimations version position reaction reponse bilan decide ratifie parle parler
  pense pensent pensait pensaient croit croient croyait croyaient suppose supposent soupconne soupconnent suspect suspects suspected react reacts reacted reacting reagi reagit reagir reagissent evoque evoquent evoquait evoquaient parlait parlaient disaient
  annoncaient indiquait indiquaient chiffrait chiffraient avancait avancaient mentionnait racontent raconte repond repondu repondent repondre respond responds responded
  intelligence officials sources government authorities services renseignement renseignements gouvernement autorites sources responsables`,
);

/** What is said of what will be given: "did Russia promise satellites". */
export const promising = words(
  'promise promises promised vow vows vowed pledge pledges pledged jure jurent offer offers offered promet promis promettent offre propose proposent',
);

/** What troops, and those who send them, do: the name beside it is whose they are, and says nothing. */
export const acting = words(
  `send sends sent sending deploy deploys deployed deploying dispatch dispatched lose loses lost losing suffer suffers suffered
  envoie envoient envoye envoyes envoyee envoyees envoyer deploie deploye deployes deployees deployer perd perdu perdus perdre subi
  mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing mobilisent mobiliser mobilisee mobilisees
  prepare prepares preparing prepared preparent prepare perdent perdaient envoyaient deploient`,
);

/** What those do who give something: the name beside it gives, unless a figure is what is given. */
export const supplying = words(
  `supply supplies supplied supplying give gives gave given giving provide provides provided providing ship ships shipped shipping
  deliver delivers delivered delivering transfer transfers transferred transferring sell sells sold selling export exports exported
  fournit fourni fournis fournie fournies fournir fournissent livre livres livree livrees livrer livrent livraison livraisons
  donne donnent donner transfere transferer transferent file filent vend vendu vendus vendre exporte exportent exporter share shares shared sharing partage partagent partager`,
);
/** What is told rather than handed over: "what number did Zelensky give". */
export const told = words(
  `number numbers figure figures estimate estimates estimation count toll tally total version answer reason explanation
  chiffre chiffres nombre nombres bilan bilans estimation estimations compte version reponse raison explication`,
);
/** What passes from one state to another. */
export const gifts = words(
  `aid help assistance support technology tech missiles missile weapons arms equipment drones cooperation ties thanks
  aide assistance soutien technologie technologies armes armement materiel equipement equipements cooperation liens merci`,
);
/** Before a name: it is given something. */
export const towards = words('to toward towards for a au aux vers pour with avec');

/** What those do who have the troops or help others: the name beside it is told of, and says nothing. */
export const using = words(
  `use uses used using utilise utilisent utilisait utiliser emploie emploient emploient help helps helped helping aide aident aider
  get gets got getting receive receives received receiving obtain obtains obtained 
  recoit recoivent recu obtient obtiennent obtenu
  retake retook retaken recapture recaptured reprendre repris reprend reconquis modernise modernises modernising modernize modernizes modernizing modernise modernisent moderniser
  order orders ordered ordonne ordonnent ordonnait ordonnaient force forces forced forcent
  pay pays paid paying paie paient paye build builds building construire construit construisent`,
);

/** Between a name and what it says: "Russia has never confirmed". */
export const auxiliaries = words(
  `has have had did does do is was are were be been about to going va vont leur les lui will would never not ever also first even finally officially already publicly a ont avait n ne pas
  jamais il elle t est s se deja enfin officiellement really actually still yet s`,
);

/** Before a name: it is where. */
export const placeCues = words(
  'in at near into inside within across around en au aux dans a vers depuis sur region front to toward towards onto oblast',
);

/** Before a name: it is the other party of what is told, not the one who tells it. */
export const partyCues = words(
  'attack attacks attacked attacking attaque attaquent attaquer bomb bombed bombarde bombarder invade invaded envahi with against for alongside beside and to contre avec pour aupres aux cotes et envers toward towards between entre vers helping supporting',
);

/** Before a name, after a measure: whose losses. */
export const ownerCues = words('of among de du des d parmi');

/** Words between a cue and its name. */
export const articles = words('the la le les l d de du des un une a an south');

/** What soldiers are there for: a claim may say it, and every claim on them presupposes it. */
export const fighting = words(
  'fight fights fought combattre combat combattent combattait combattaient combattu battre bat battent battaient battu battus',
);

/** Whether a folded word tells what a name does: beside a name that is read, it adds nothing. */
export const isDoing = (word: string): boolean =>
  [speaking, supplying, promising, fighting].some((verbs) => verbs.has(word));

/** Whether a folded word tells what a name does, be it that it names something too ("employed", "sent"). */
export const isRoleWord = (word: string): boolean => isDoing(word) || acting.has(word) || using.has(word);

function phrasesOf(text: string): readonly (readonly string[])[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));
}
