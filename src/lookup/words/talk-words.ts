/**
 * What people do with a figure when they talk: they say it, hear it, doubt it, argue and ask about it. Such a word,
 * in any form, tells how somebody came to a question and never what is counted. Folded.
 */
import { bareVerb } from './verb-forms.ts';
import { words } from './words.ts';

/** Verbs, by their bare form: what the endings of English and of French leave of them is looked up here. */
const verbs = words(
  `say tell told claim state report announce argu arguing argue insist swear swore sworn quote cite mention repeat post tweet
  retweet share write wrote written publish print spread hear heard read see saw seen watch learn learnt know knew known think
  thought believe guess bet assume suspect suppose imagine figure reckon doubt wonder ask check verify verifi confirm debunk
  factcheck invent exaggerate inflat inflate fabricate fake lie lying debate discuss explain joke joking brag rant yell shout
  scroll google googl search look notic notice remember recall forget forgot forgotten understand understood misread mix mixed
  confuse promise convince persuade trust mean meant quibble bicker disagree agree stumble bump stop talk chat speak spoke
  spoken come came call text message study research write teach taught speculate estimate suggest state allege circulate
  adamant sure certain convinced positive obsess sworn host float parrot pretend keep
  dire dit dis disent disait raconte soutient soutiennent affirme jure repete gueule balance sort sorti sorties sortent
  causait causaient causent parle bavarde lis lit lu lus entend entends entendu vois voit vu vue apprend appris crois croit croyais croyait croient pense
  imagine suppose doute demande verifie confirme invente ment mens mentent mentir debat debattre discute dispute engueule
  explique cherche google tombe croise publie partage poste tweete twitte ecris ecrit lire souviens souvient souvenir rappelle oublie
  comprend comprends compris trompe confond confondu confonds parie soupconne pretend pretends relaie relaye repand circule traine
  exagere gonfle plaisante blague rigole deconne assure insiste bassine saoule soule repond reponds reve lache annonce avance
  evoque persuade convaincu intrigue interesse tracasse turlupine etonne`,
);

/** Nouns: what is said and where, what one asks and why, and what a figure may be called that nobody believes. */
const nouns = words(
  `question questions query thought thoughts curiosity doubt doubts check clue idea opinion opinions argument arguments debate debates
  discussion discussions fight quarrel bet wager rumour rumor rumours rumors propaganda hype joke jokes hoax bullshit bs crap
  nonsense rubbish lie lies myth legend clickbait disinfo disinformation misinformation exaggeration speculation fiction
  thread threads feed timeline comment comments post posts tweet tweets meme memes screenshot headline headlines podcast video
  videos clip documentary forum chat server channel group discord reddit twitter facebook tiktok telegram youtube instagram
  insta internet web online google tv telly radio news blog site page
  essay essays thesis homework assignment paper presentation project class course school college exam test quiz lecture seminar
  report article book story source sources link proof confirmation refresher reminder recap sense nerd noob newbie reply answer
  doute doutes curiosite avis argument arguments debat debats discussion dispute pari rumeur rumeurs propagande blague blagues
  plaisanterie canular intox flan pipeau bobard bobards mytho mensonge mensonges arnaque foutaise foutaises connerie conneries
  betise betises delire delires legende mythe fake fil post commentaire commentaires tweet video videos podcast emission
  documentaire forum groupe salon serveur discord reddit twitter internet net web reseaux tele radio
  expose memoire these dissertation dissert devoir devoirs cours classe lycee ecole fac examen exam partiel livre bouquin lien
  preuve reponse conversation`,
);

/** Whether a folded word tells of talking, asking or doubting, in any of its forms. */
export const isTalk = (word: string): boolean => isTalkNoun(word) || isTalkVerb(word);

/** Whether it is a noun of those, as "thought" and "check" are too. */
export const isTalkNoun = (word: string): boolean => nouns.has(word);

/** Whether it is a verb of those. */
export const isTalkVerb = (word: string): boolean => {
  if (verbs.has(word)) return true;
  const bare = bareVerb(word);
  if (bare === null) return false;
  return [bare, `${bare}e`, `${bare}y`, bare.replace(/(.)\1$/, '$1')].some((form) => verbs.has(form));
};

/** Who tells it in a chat, where nobody in particular does: "some dude", « un mec », "people", "anyone". */
export const somebody = words(
  `people ppl folks someone somebody anyone anybody everyone everybody nobody they he she dude dudes guy guys bloke blokes kid
  kids rando randos stranger strangers troll trolls user users redditor redditors poster friend friends mate mates
  person one ones
  quelqu qqn gens mec mecs type types gars meuf meufs pote potes copain copine ami amie amis inconnu troll trolls on il elle ils elles`,
);
