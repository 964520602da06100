/** The little words, folded, that tell what a clause does: it tells, judges, asks about something, says where. */
import { words } from '../words/words.ts';

/** Those who ask, and whom they ask. */
export const askers = words(
  'i im ive id me my mine we our us u you your j je m me moi mon ma mes nous notre nos tu t ton ta tes vous votre vos',
);

/** Before one who is nobody in particular: "my dad", « un type »; "the minister" is somebody. */
export const owners = words(
  'my our your a an some mon ma mes ton ta tes notre nos votre vos un une certains',
);

/** A clause that begins so leaves out who heard it. */
export const hearing = words('saw seen heard read noticed watched been lu vu entendu appris');

export const articles = words('a an the some his her their un une le la l les des du ses leur leurs');

/** Before the claim that is judged by the clause: "that sounds insane", « ça paraît louche ». */
export const judging = words('sound sounds sounded seem seems looks feels smells parait semble');
export const pointing = words('that this it thats its c ca cela ce');
export const being = words(
  'soyons lets may might is was isn wasn s est etait sounds seems looks feels has does makes doesn me sent pue',
);
export const degree = words(
  'kinda kind sorta pretty too very really super bit un peu assez trop hyper vraiment tellement',
);

/** After these stands what is asked about, or who said it. */
export const leading = words(
  `about regarding concerning on sur concernant according per selon apres via from mean meaning specifically especially
  particularly namely only like want need give show find looking cherche veux voudrais donne montre notamment surtout
  seulement uniquement`,
);

/** A clause that begins so says where, when or in which case. */
export const wheres = words('in at near during inside outside en au aux dans pendant chez pres');
export const adverbials = words(
  'as',
  `after before since until among amongst with without within by from for while when where because if though unless
  due including excluding except only than per and or nor sur sous durant apres avant depuis parmi avec sans par de des du
  comme quand lorsque parce si lors sauf vers contre et ou ni`,
);

/** "According to", "cooks only", "cooks I mean", "not counting cooks": a clause with one of these asks for another count. */
export const narrowing = words(
  `according selon per dapres unless without among including excluding except only counting aside sauf hormis parmi
  seulement uniquement mean meaning`,
);

/** Before a word that no dictionary needs to hold: "my bezzie", « une binouze », « je me goure » are no names. */
export const leaning = words(
  'a an my our your i un une mon ma mes ton ta tes notre votre je j me m te t se tu',
);

export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday tonight lundi mardi mercredi jeudi vendredi samedi dimanche',
);
