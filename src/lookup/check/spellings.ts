/** Words of chat and of neighbouring languages, read as the words that they stand for: "ppl", "n", "Soldaten". */

import type { Vocabulary } from '../names/vocabulary.ts';
import type { Token } from '../words/fold.ts';

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [said, forms] = line.trim().split(':');
      return (forms ?? '').split(' ').flatMap((form) => (form === '' ? [] : [[form, said ?? ''] as const]));
    }),
  );

/** Shortenings that can be nothing else. */
const chat = pairs(`people:ppl peeps peepz
  says:sez sayz
  because:bc cuz coz
  with:w
  pour:pr
  avec:ac
  kursk:krsk`);

/** German and Spanish for the handful of things that the claims count; each can be nothing else. */
const foreign = pairs(`soldiers:soldaten soldados militares
  troops:truppen tropas
  killed:getotet gefallen gefallene muertos muertas caidos
  wounded:verletzt verletzte verletzten verwundet verwundete verwundeten heridos heridas
  casualties:verluste bajas
  captured:gefangengenommen kriegsgefangene capturados prisioneros
  workers:arbeiter arbeitskrafte trabajadores obreros
  officers:offiziere oficiales
  generals:generale
  sent:entsandt geschickt entsendet enviados enviado envio desplegados
  per:laut segun gemass
  says:sagt sagte meldet dice dijo afirma informo zufolge
  dead:tote todesopfer
  russia:russland rusia
  nk:nordkorea
  zelensky:selenskyj selenski zelenski`);

/** Little words of those languages, which are others elsewhere: read so only beside one of theirs. */
const little = pairs(`about:rund etwa ungefahr unos unas aproximadamente
  over:uber
  and:und y
  or:oder o
  were:wurden wurde sind seien waren fueron han sido habian
  have:haben habe hat
  in:im nach
  from:aus del
  dead:toten
  the:der die das dem den el los las`);

/** The tokens, each such word replaced; places stay. Linear in their number. */
export const spellOut = (tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] => {
  const abroad = tokens.some(({ text }) => foreign.has(text));
  const has = (at: number, kinds: readonly string[]): boolean =>
    (vocabulary.exact.get(tokens[at]?.text ?? '') ?? []).some(({ kind }) => kinds.includes(kind));
  return tokens.map((token, at) => {
    const { text } = token;
    const read =
      chat.get(text) ??
      (abroad ? (foreign.get(text) ?? little.get(text)) : undefined) ??
      (isAnd(tokens, at, has) ? 'and' : undefined) ??
      (isFor(tokens, at, has) ? 'for' : undefined);
    return read === undefined ? token : { ...token, text: read };
  });
};

type Has = (at: number, kinds: readonly string[]) => boolean;

/** "Killed n wounded", "dead & hurt n sent home". */
const isAnd = (tokens: readonly Token[], at: number, has: Has): boolean =>
  tokens[at]?.text === 'n' &&
  /^ ['’]?$/.test(tokens[at]?.gap ?? '') &&
  /^['’]? /.test(tokens[at + 1]?.gap ?? '') &&
  (has(at - 1, ['measure']) || has(at + 1, ['measure']));

/** "Fighting 4 russia", "dying 4 putin", "rip 4 them". */
const isFor = (tokens: readonly Token[], at: number, has: Has): boolean =>
  /^[42]$/.test(tokens[at]?.text ?? '') &&
  tokens[at]?.gap === ' ' &&
  tokens[at + 1]?.gap === ' ' &&
  (has(at + 1, ['place', 'claimant']) ||
    /^(?:rip|thx|thanks|respect|prayers|props)$/.test(tokens[at - 1]?.text ?? '') ||
    /^(?:this|that|what|them|him|her|us|me|u|real|sure|nothing|die|fight)$/.test(tokens[at + 1]?.text ?? ''));
