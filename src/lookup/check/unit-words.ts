/** What makes a number no count of people: units, addresses, names that carry numbers. All folded. */
import { words } from './words.ts';

/** What platforms, games and polls count: a number alone after one counts the same. */
export const scores = words(
  `points pts point pages page likes like views view followers follower subs subscriber retweets upvotes votes vote voix`,
);

/** Units and things that are measured or dated, not people who are counted. */
export const units: ReadonlySet<string> = new Set([
  ...scores,
  ...words(`mm cm m km kms kmh kg g t ton tons tonne tonnes litre litres liter liters gallons barrels mile miles mph feet foot
  ft inch inches yards acres hectares degrees degree celsius fahrenheit knots volts watts kw mw gw kwh
  millimetre millimetres millimeter millimeters metre metres meter meters kilometre kilometres kilometer kilometers
  percent percentage pct pc percents
  euro euros eur dollar dollars usd buck bucks cent pence pound pounds gbp chf franc francs rouble roubles ruble rubles
  won yen yuan hryvnia hryvnias balles sous quid cents
  year years yr yrs yo ans an annee annees month months mois week weeks semaine semaines day days jour jours
  hour hours hr hrs h heure heures minute minutes min mins second seconds secs sec seconde secondes night nights nuits
  decade decades decennie decennies century centuries siecle siecles fortnight
  am pm times fois x px gb mb kb tb hz fps ghz mhz kbps mbps
  points pts point pages page likes like views view followers follower subs subscribers retweets upvotes votes vote voix
  times thanks mercis bisous kisses steps pas words mots characters caracteres
  лет года год дней месяцев процентов рублей долларов гривен днів років місяців відсотків 년 월 일 시 분 원 달러 퍼센트`),
]);

/** Before a number that names or dates rather than counts: "page 12", "aged 25", "day 1,000". */
export const numbered = words(
  `page pages p pp chapter chapitre article articles art no num numero n version ver v room salle level niveau top flight
  vol resolution section step etape part partie day jour week semaine episode ep season saison line ligne covid taille size unit calibre caliber aged age ages agee agees highway route bus gate windows
  ios android php python node iphone galaxy playstation ps formula kp apollo agent area zone channel chaine
  regiment battalion bataillon division brigade corps war guerre act acte verse psaume tome volume issue pr ticket
  rank rang place`,
);

/** In a sentence with one of these a number without a measure is part of an address. */
export const addresses = words(
  `street st avenue ave boulevard blvd road rd lane square rue bd impasse chemin allee quai cedex apt apartment suite
  zip postcode bp postal`,
);

/** After a number of a house, before the name of its street. */
export const ways = words('rue avenue bd blvd boulevard impasse chemin allee quai place bis ter');

/** After a number, glued to it: 1st, 3e, 2ème. */
export const ordinals = words('st nd rd th e er ere eme ieme nde es ers emes o');
