/** Countries and peoples that the dataset says nothing of, by the names that the platform knows them by. */
import { foldWords } from '../words/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What stands for another country: where it is, or who its people are. */
export type Nations = {
  /** Runs of folded words, joined with spaces. */
  readonly countries: ReadonlySet<string>;
  /** The first words of those. */
  readonly openers: ReadonlySet<string>;
  /** "French", "turcs". */
  readonly peoples: ReadonlySet<string>;
};

/** No country's name that people type is longer. */
export const longestCountry = 3;

const languages = ['en', 'fr', 'ko', 'uk', 'ru'] as const;
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Everyday names of countries, regions and their armed groups beside the official ones. */
const besides = words(
  `britain england scotland wales uk usa america turkey palestine gaza holland burma crimea kashmir
  hamas hezbollah taliban isis daesh houthis idf tsahal angleterre ecosse palestine daech etats_unis
  europe africa afrique asia asie congo burma birmanie cisjordanie tigray darfur darfour rafah sahel`,
);

/** Names of countries that are also words or given names; they count only with a capital. */
const ambiguous: ReadonlySet<string> = new Set(
  words('turkey jersey jordan chad guinea georgia reunion maurice man chili dominique niger oman mali'),
);

/** Peoples whose word is no language's name. Their plurals are read too. */
const peoples = words(
  `american america americain canadian canadien mexican mexicain brazilian bresilien argentine argentinian argentin
  cuban cubain venezuelan venezuelien colombian colombien chilean chilien british britannique english anglais briton scot
  irish irlandais welsh belgian belge dutch neerlandais hollandais german allemand austrian autrichien swiss suisse
  australian australien israeli israelien palestinian palestinien syrian syrien iraqi irakien iranian iranien lebanese
  libanais jordanian jordanien saudi saoudien yemeni yemenite egyptian egyptien libyan libyen tunisian tunisien algerian
  algerien moroccan marocain turkish turc turque turk kurdish kurde afghan pakistani pakistanais indian indien bangladeshi
  nepali nepalese nepalais nigerian nigerien kenyan ethiopian ethiopien somali somalien sudanese soudanais congolese
  congolais rwandan rwandais malian malien african africain asian asiatique european europeen nato otan arab arabe
  chinese chinois taiwanese taiwanais japanese japonais vietnamese vietnamien thai filipino philippin indonesian
  indonesien malaysian burmese birman cambodian mongolian kazakh uzbek ouzbek tajik tadjik georgian georgien armenian
  armenien azerbaijani azeri belarusian bielorusse polish polonais pole romanian roumain hungarian hongrois czech tcheque
  slovak slovaque bulgarian bulgare serbian serbe serb croatian croate bosnian bosniaque albanian albanais kosovar greek
  grec grecque spanish espagnol italian italien portuguese portugais french francais francaise swedish suedois norwegian
  norvegien danish danois finnish finlandais finn estonian estonien latvian letton lithuanian lituanien moldovan moldave
  mexicaine allemande turque chinoise japonaise italienne espagnole israelienne palestinienne iranienne indienne`,
);

/** The countries that no name of the vocabulary covers. */
export const nationsBeside = (vocabulary: Vocabulary): Nations => {
  const countries = new Set([...besides].map((name) => name.replace('_', ' ')));
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const one of letters) {
      for (const other of letters) {
        const run = foldWords((names.of(one + other) ?? '').replace(/\(.*/, ''));
        if (run.length > 0 && run.length <= longestCountry) countries.add(run.join(' '));
      }
    }
  }
  const unknown = (name: string) => !vocabulary.exact.has(name);
  const others = [...countries].filter(unknown);
  return {
    countries: new Set(others),
    openers: new Set(others.map((name) => name.split(' ')[0] ?? '')),
    peoples: new Set([...peoples].flatMap((one) => [one, `${one}s`, `${one}es`, `${one}e`]).filter(unknown)),
  };
};

/** Whether a country's name needs its capital to be one. */
export const needsCapital = (name: string): boolean => ambiguous.has(name);
