/** Speakers, events, armies and people that the dataset says nothing of: a word that names one is never mere talk. */
import { words } from './words.ts';

/** Speakers of whom the dataset holds nothing, in lower case too; others are known by their capital letter. */
export const strangers = words(
  `trump biden macron bbc cnn reuters nbc cbs abc fox msnbc guardian nyt wsj bloomberg politico budanov hur gur rutte austin
  kirby shoigu lavrov medvedev scholz merz starmer sunak johnson umerov podolyak yermak stoltenberg erdogan modi
  tass ria rt dpa lemonde figaro bfm bfmtv tf1 mediapart rfi wikipedia chatgpt grok musk elon tucker isw oryx mediazona
  unn kbs nhk kyodo xinhua cia fbi mi6 sbu onu guterres lecornu vance rubio hegseth zaluzhny oms`,
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

/** Who fights and with what, what becomes of people, whom else one may count, and who speaks for an office. All folded. */
const weighty = words(
  `army armies navy navies marine marines airforce unit units squad squads platoon platoons company companies battalion
  battalions regiment regiments brigade brigades division divisions corps legion legions militia militias guerrilla
  guerrillas rebel rebels partisan partisans commando commandos mercenary mercenaries sniper snipers pilot pilots sailor
  sailors infantry cavalry artillery gunner gunners crew crews recruit recruits conscript conscripts reservist reservists
  cadet cadets veteran veterans paratrooper paratroopers ranger rangers terrorist terrorists insurgent insurgents jihadist
  tank tanks drone drones missile missiles rocket rockets shell shells bomb bombs mine mines gun guns rifle rifles grenade
  grenades mortar mortars plane planes jet jets helicopter helicopters submarine submarines warship warships nuke nukes
  nuclear chemical gas gassed poison poisoned war wars battle battles siege sieges invasion invasions raid raids ambush ambushes
  bombing bombings airstrike airstrikes massacre massacres genocide coup revolution riot riots famine starvation hunger
  starved starving frozen freezing froze drowned burned burnt executed execution executions tortured torture hanged beheaded
  raped rape suicide missing deserted deserter deserters defected defector defectors surrendered fled escaped vanished
  disappeared survived survivor survivors amputated amputees disease diseases illness frostbite friendly
  female male teenage underage civilian civilians women children baby babies orphan orphans widow widows refugee refugees hostage hostages migrant migrants
  slave slaves prisoner prisoners inmate inmates convict convicts families victim victims
  minister ministers ministry president presidents premier chancellor senator senators congressman ambassador ambassadors
  secretary spokesman spokeswoman spokesperson government governments governor mayor king queen prince pope general generals
  admiral admirals colonel colonels commander commanders chief chiefs officer officers agency agencies intelligence spy spies
  embassy pentagon congress senate parliament party official officials analyst analysts expert experts institute
  football soccer rugby basketball baseball hockey institutes university thinktank historian historians newspaper newspapers magazine journalist journalists reporter reporters
  winter summer monsoon blizzard storm storms fire fires snow desert jungle border bridge city cities village villages town
  towns island islands sea ocean river mountain mountains forest trench trenches bunker hospital hospitals camp camps prison
  prisons factory factories
  guerre guerres bataille batailles siege sieges invasion invasions raid raids embuscade embuscades bombardement
  bombardements massacre massacres genocide emeute emeutes marins marin marine unite unites escadron escadrons peloton
  pelotons compagnie compagnies bataillon bataillons regiment regiments brigade brigades legion legions milice milices
  rebelle rebelles mercenaire mercenaires pilote pilotes equipage equipages recrue recrues conscrits reservistes parachutiste
  parachutistes parachutes terroriste terroristes char chars missile missiles roquette roquettes obus bombe bombes mine mines fusil
  fusils grenade grenades mortier mortiers avion avions helicoptere helicopteres navire navires nucleaire chimique gaz poison
  famine affames geles noye noyes brules execute executes execution executions torture tortures pendus decapites viol violes
  disparu disparus deserte desertes deserteur deserteurs transfuge transfuges rendus fui fuite evades survivant survivants
  survecu maladie maladies gelures civil civils femmes enfants bebes orphelins veuves refugies otage otages
  migrants esclaves prisonniers detenus familles victimes victime
  ministre ministres ministere president presidents chancelier senateur ambassadeur porteparole gouvernement gouvernements
  gouverneur maire roi reine pape general generaux amiral colonel commandant commandants officier officiers agence
  agences espion espions ambassade congres senat parlement parti responsable responsables analyste analystes expert experts
  institut universite historien historiens journal journaux magazine journaliste journalistes
  hiver tempete tempetes incendie neige desert jungle frontiere pont ville villes village villages ile iles mer ocean
  fleuve montagne montagnes foret tranchee tranchees bunker hopital hopitaux camp camps prison prisons usine usines`,
);

/** Whether a folded word could change whose dead, whose words or which event is meant. */
export const isWeighty = (word: string): boolean =>
  [weighty, strangers, disasters, games, otherEvents].some((known) => known.has(word));
