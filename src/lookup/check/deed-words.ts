/** What names do beside a figure, and how one figure leads to another. All folded. */
import { words } from './words.ts';

/** Words that part two clauses, each of which may have its own measure, speaker and date. */
export const joints = words(
  `and but while whereas whilst although though or then with including incl included
  et mais tandis alors ou puis dont incluant inclus
  та але або и но или а і`,
);

/** Before a name: it is another party, not the one who is counted or who speaks. */
export const partyCues = words(
  `with against for alongside beside by to contre avec pour aupres cotes envers toward towards par helping supporting
  help helped aid aided support supported aider aide aidant soutenir soutient fighting face near between entre versus vs`,
);

/** Verbs whose subject did it to others: "Ukraine captured two". Loss, death and sending befall one's own. */
export const agentVerbs = words(
  `dead died deaths repatriated evacuated rapatries evacues morts captured capture captures capturing killed kill kills killing wounded wounding injured injuring slain took takes
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

/** Between a figure and the whole that it is part of: "600 of the 18,000 sent". */
export const partitives = words(
  'of the these those its his her their out from among des de du d les ces ses leurs parmi sur au total',
);

/** What troops do that says they were sent. */
export const movements = words(
  `arrive arrives arrived arriving arrival land landed lands landing shipped shipping ship ships flown fly transferred
  transfer moved moving move head heading headed enter entered entering join joined joining stationed massed massing
  gathered amassed marching training trained travelled traveled bound going gone went left reached reinforced
  arrive arrivent arrives arrivee arrivees arrivant debarque debarquent debarques transferes transfere achemines acheminent
  partis partent partir masses rassembles entrent entres rejoint rejoignent stationnes route prets
  прибули прибыли прибуло прибыло 도착 이동`,
);
