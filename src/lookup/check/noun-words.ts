/** What is counted: people, words that leave a count as it is, and words that lead elsewhere. All folded. */
import { words } from './words.ts';

/** People who are counted without a word of who they are. */
export const people = words(
  `people persons person em them eux men man guys guy boys boy lads lad dudes dude souls soul fighters fighter recruits recruit
  conscripts conscript commandos commando bodies body comrades youths guards marksmen infantry infantrymen
  personnel combatants combatant troopers trooper warriors warrior grunts mercenaries mercs bastards sods fools humans lives koreans korean korea
  hommes homme mecs mec gars type types jeunes jeune gens personnes personne ames ame combattants combattant recrues
  recrue conscrits fantassins fantassin bidasses troufions bougres mercenaires malheureux coreens coreen coreenne coreennes coree cadavres vies etres humains
  человек людей солдат солдата бойцов бойца військових військовослужбовців людеи осіб бійців солдатів 명 명의 명이 병사 군인`,
);

/** Words beside a count that leave it what it is. */
export const neutral = words(
  `soon bientot next eventually fought fights battled served serves celui celle ceux celles that those range ballpark mark bracket fourchette ordre young old poor brave best finest bravest own worst meilleurs propres pires elite special fresh new additional more extra other total confirmed alleged estimated
  strong high heads pax actual real whole full entire single separate several mere whopping staggering roughly exactly least most
  north nth nord far combat battle action fighting front frontline line lines trenches war waves wave batches batch
  breaking update thread source lol lmao lmfao bro bruh omg wtf smh imo imho tbh btw fyi rip ffs man dude guys
  yikes damn jesus christ holy crap fuck fucking shit shitty ouch stuff wow insane crazy huge massive enormous horrible terrible sad tragic sure officially reportedly allegedly only
  already barely nearly just even still yet again now currently nowadays today yesterday tonight ago soldier soldiers troop troops
  theory reality fact facts general average factory factories site sites construction battlefield assault assaults offensive ambush drones drone strikes strike
  official latest current start end beginning middle early late year years month months
  jeunes pauvres braves nouveaux nouvelles autres total totale confirmes presumes estimes seul seuls seulement
  officiellement apparemment deja encore hier aujourd hui maintenant actuellement desormais demain mdr ptdr lol jpp wsh frere dingue fou enorme enormes
  boucherie carnage ouf mon dieu incroyable serieux sans deconner horrible terrible triste grave putain bordel source front combat combats bataille assaut assauts guerre vague vagues usine usines chantier chantiers
  forts fort reprises debut fin milieu annee mois tranchees offensive moyenne theorie realite environ quelque quelques cote cotes mtn bcp`,
);

/** Things that little words and words of the trade are nouns of: a number of them is no number of people. */
export const things = words(
  `reports report claims estimates estimations figures numbers counts stats statistics facts details answers questions quotes
  sources articles versions views positions updates things times dates sides mentions names words
  threads posts tweets headlines links rumours rumors lies videos streams podcasts memes comments likes reposts shares
  drones factories sites trenches lines batches waves battles wars strikes assaults ambushes
  rapports rapport chiffres nombres bilans donnees statistiques infos informations faits reponses
  nouvelles medias points choses trucs mensonges fils liens partages commentaires messages vagues usines chantiers tranchees
  batailles guerres combats`,
);

/** Nouns that look like a form of a name: "home", "butés" and "Poles" they are not. */
export const lookalikes = words('homes but buts poll polls');

/** How and where a deed was done, after its number: "600 gone forever". */
export const manner = words(
  'gone forever anyway somehow somewhere abroad overseas there here home instead mort morts pareil ensemble ailleurs',
);

/** Prepositions and the like: what follows is no longer the thing that is counted. */
export const nounEnds = words(
  `in at on for with by from to into near against since during after before about over under than per via
  as who that which whom whose if when where because while fighting is are was were seems sounds looks became become becomes would minus plus times equals makes make gives
  moins egal egale fois font est sont etait etaient semble parait serait seraient
  dans en a au aux sur pour avec par chez contre depuis pendant apres avant lors vers que qui dont ou selon si quand`,
);

/** After one of these a place or an event follows. */
export const placeWords = words(
  'in at near on during after from inside across en a au aux dans lors pendant pres chez apres',
);

/** What kills anybody, soldiers of the dataset too, outside of any war. */
export const disasters = words(
  `earthquake earthquakes quake flood floods flooding hurricane typhoon cyclone tornado tsunami wildfire wildfires
  landslide eruption volcano pandemic covid coronavirus virus flu influenza ebola cholera malaria cancer famine
  drought heatwave seisme tremblement inondation inondations ouragan tempete incendie incendies avalanche
  eboulement volcan pandemie epidemie grippe secheresse canicule noyade noyades`,
);

/** What is played: whoever dies there, died in no war. */
export const games = words(
  `hoi4 hoi warzone fortnite minecraft foxhole arma roblox lego legos playmobil warcraft warhammer valorant csgo cs2 gta
  pubg xbox playstation stellaris overwatch gameplay modded speedrun airsoft paintball wargame wargames`,
);

/** Things that happen elsewhere and leave dead and wounded. */
export const otherEvents = words(
  `crash crashes accident accidents derailment stampede shooting shootings crush collapse explosion concert stadium
  nightclub cruise ferry airline airliner boeing airbus bus buses motorway highway roads suicide suicides overdose
  overdoses murders homicides ecrasement deraillement bousculade fusillade attentat attentats effondrement
  autoroute avion route routes meurtres feminicides`,
);

/** Words of talk about a figure: a clause that has them beside it is about nothing else for that. */
export const talk = words(
  `src recap summary sitrep tldr resume recapitulatif read reading heard hear saw seen seeing told show shows showed shown watch watched find found post posted tweet tweeted
  news rumour rumor rumours rumors headline headlines article articles link links math maths calc double doubled tripled
  halved became become becomes reach reached reaches hit hits climb climbed rose risen went gone pass passed last past
  week weeks month day hour hours overnight morning evening weekend near nearly incl including excl half third quarter
  believe believed trust doubt lie lies lying lied wrong right false fake true propaganda cope copium bullshit nonsense
  cap yeah yep nope nah wait seriously literally honestly apparently supposedly reportedly basically actually kinda
  gonna gotta wanna dont doesnt isnt wasnt thats whats theyre youre ffs omfg bruh yall folks pls please thanks
  bad good better worse worst brutal awful sickening tragedy tragic waste useless pointless horrific sobering
  remember forget reminder context correction update updated edit per cent confirmed unconfirmed verified
  lu entendu vu parait semble croire crois croit pense penses dis disent dit disait raconte info infos intox vrai faux
  fausse chiffre chiffres semaine semaines heure heures hier matin soir nuit soit pire bon bonne mauvais merde quoi
  moitie tiers quart double doublee triple grave sérieusement serieusement carrement franchement genre voila bref
  ptn wesh frr jsp jpense chui cest yavait yaurait apparemment visiblement rappel confirme verifie source sources`,
);

/** People who are neither soldiers nor workers, and things: counted by themselves, whoever's they are. */
export const aside = words(
  `defector defectors escapee escapees refugee refugees hacker hackers student students pupil pupils athlete athletes
  player players fan fans supporters tourist tourists diplomat diplomats doctors nurses teachers children babies
  officials spies smugglers dancers cheerleaders inmates voters members bodyguards balloons satellites nukes warheads
  vehicles vehicle trucks truck cars car planes plane jets jet helicopters ships ship boats horses dogs cats cows cattle pigs
  sheep fish chickens birds rats animals animal moutons vaches porcs poissons chats poules oiseaux animaux chiens buildings houses
  homes cities city villages village towns trains containers tons barrels
  transfuges transfuge etudiants etudiant eleves eleve athletes joueurs supporters touristes diplomates medecins
  infirmiers professeurs enfants bebes fonctionnaires espions detenus electeurs membres figurants ballons vehicules
  vehicule camions camion voitures voiture avions avion helicopteres navires bateaux chevaux immeubles maisons villes
  villages trains conteneurs tonnes barils`,
);
