/**
 * Words that stand in the very clause that asks and still tell no claim from another, by their kind: verbs of
 * reporting ("people are citing", « vous confirmez »), verbs that only help another ("managed to capture"), adverbs
 * of degree and certainty. All folded.
 */
import { isEveryday } from './common-words.ts';
import { bareVerb, isLightVerb } from './verb-forms.ts';
import { words } from './words.ts';

/** By their bare form. What soldiers do themselves (wrote home, spoke Russian, lied down) must never stand here. */
const reporting = words(
  `cite quote publish circulate verify verifi confirm debunk invent fabricate exaggerate inflate float toss insist repeat
  parrot tout peddle leak relay allege mention mean reckon assert contend maintain argu argue swear refute substantiate
  corroborate validate attribute accuse dixit
  admit acknowledge advise affirm announce assess assume boast brag calculate caution clarify comment complain compute
  concede conclude confess confide consider convey describe detail divulge emphasise
  emphasize estimate evaluate explain express gauge hail highlight hint imply indicate intimate invoke justify lament
  mutter note notice observe opine outline portray proclaim pronounce quantify rant reaffirm recall recount reiterate
  remark signal sound specify speculate spell spot stress suggest suspect testify theorise theorize trumpet underline
  underscore unveil utter voice vouch warn whine whisper worr worri fear
  publie circule verifie confirme invente exagere gonfle voy insiste repete relaie relaye assure soutient soutiennent
  jure pense evoque corrobore qualifie valide attribue revendique colporte brandi brandissent
  affirme ajoute annonce avoue calcule chiffre clame commente compte confesse confie considere constate conteste
  craign crain crie declare deduis denombre deplore detaille devoile discute doute decriv ecriv ecri enonce
  enregistre estime etabliss evalue exprime expose fanfaronne flaire formule indique insinue interroge invoque juge
  justifie martele mentionne mesure parle percev plaint plaign precise proclame raconte rappelle
  rapporte recense reconnaiss redoute regrette releve remarque repond reproche resume retrouve revele signale souligne
  soupconne specule suggere suppose temoigne vante`,
);

/** "Managed to", "ended up", « fini par », "this famous": they lean on the word beside them. */
const helping = words(
  `manage manages managed managing alone famous infamous notorious whatsoever breakdown line lines include includes available
  fameux fameuse fameuses celebre celebres sacre sacree parvenu parvenus parviennent reussi reussissent reussit fini finissent
  causait causaient causent dispo disponible disponibles fourchette grace eventuel eventuels eventuelle pu
  fuck fucking damn damned goddamn bloody freaking frigging shit shitty bastard putain merde bordel foutu foutus
  foutue sacrement`,
);

/** Adverbs that say of how many it is true, how it was done or how often: each counts something else. */
const restricting = words(
  `seriously critically fatally mortally slightly lightly severely gravely badly barely hardly partly partially mostly mainly
  chiefly largely solely exclusively primarily purely jointly separately individually accidentally deliberately intentionally
  unintentionally purposely mistakenly wrongly secretly covertly forcibly voluntarily unwillingly willingly illegally unlawfully
  publicly internally externally domestically previously formerly initially originally firstly lastly newly freshly permanently
  temporarily annually weekly daily monthly yearly hourly quarterly deadly elderly early only family friendly ally allied supply
  reply rally bully assembly anomaly italy july costly orderly fully nearly directly indirectly physically mentally
  psychologically sexually chemically surgically medically bodily posthumously violently brutally instantly immediately
  officially unofficially
  gravement grievement mortellement legerement severement partiellement majoritairement principalement exclusivement uniquement
  accidentellement deliberement intentionnellement volontairement secretement illegalement publiquement precedemment
  anterieurement initialement temporairement definitivement mensuellement annuellement directement indirectement physiquement
  mentalement psychologiquement sexuellement chimiquement violemment immediatement`,
);

/** Adjective and ending, never « bombardement » or « recrutement ». */
const frenchAdverb = /(?:el|al|iv|iqu|abl|ibl|eus|ier|air|id|ain|ell|enn)ement$|[ae]mment$/;

/** Adverbs that restrict nothing. */
const isAdverb = (word: string): boolean =>
  word.length > 5 &&
  !restricting.has(word) &&
  (frenchAdverb.test(word) || (word.endsWith('ly') && isEveryday(word)));

/** Whether a folded word says no more than how sure, how much, or that it is said. */
export const isLoose = (word: string): boolean => {
  if (helping.has(word) || isLightVerb(word) || isAdverb(word) || reporting.has(word)) return true;
  const bare = bareVerb(word);
  if (bare === null) return false;
  return [bare, `${bare}e`].some((form) => reporting.has(form));
};
