import { wordSet } from '../../word-set.ts';

/** Signs that stand before an amount. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound sterling'],
  ['€', 'euro'],
  ['¥', 'japanese yen'],
  ['₹', 'indian rupee'],
  ['₩', 'south korean won'],
  ['₽', 'russian ruble'],
  ['₪', 'shekel'],
  ['₺', 'turkish lira'],
  ['₱', 'philippine peso'],
  ['₦', 'nigerian naira'],
  ['₴', 'ukrainian hryvnia'],
  ['฿', 'thai baht'],
  ['¢', 'cent'],
  ['₮', 'mongolian tugrik'],
]);

/** Letters that say whose dollar it is, before or after the sign ("HK$", "$US"). A US dollar is the plain one. */
export const dollarCountries: ReadonlyMap<string, string> = new Map([
  ['US', 'dollar'],
  ['U.S.', 'dollar'],
  ['A', 'australian dollar'],
  ['AU', 'australian dollar'],
  ['AUS', 'australian dollar'],
  ['C', 'canadian dollar'],
  ['CA', 'canadian dollar'],
  ['CAD', 'canadian dollar'],
  ['CAN', 'canadian dollar'],
  ['HK', 'hong kong dollar'],
  ['NZ', 'new zealand dollar'],
  ['NT', 'new taiwan dollar'],
  ['S', 'singapore dollar'],
  ['R', 'brazilian real'],
]);

/** Codes and letters that stand before the digits, or after them ("AUD1.5m", "110 JPY"). Exact case. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ['USD', 'dollar'],
  ['dlrs', 'dollar'],
  ['EUR', 'euro'],
  ['GBP', 'pound sterling'],
  ['JPY', 'japanese yen'],
  ['YEN', 'japanese yen'],
  ['AUD', 'australian dollar'],
  ['CAD', 'canadian dollar'],
  ['NZD', 'new zealand dollar'],
  ['HKD', 'hong kong dollar'],
  ['SGD', 'singapore dollar'],
  ['CHF', 'swiss franc'],
  ['CNY', 'chinese yuan'],
  ['RMB', 'chinese yuan'],
  ['INR', 'indian rupee'],
  ['KRW', 'south korean won'],
  ['RUB', 'russian ruble'],
  ['BRL', 'brazilian real'],
  ['MXN', 'mexican peso'],
  ['ZAR', 'south african rand'],
  ['SEK', 'swedish krona'],
  ['NOK', 'norwegian krone'],
  ['DKK', 'danish krone'],
  ['PLN', 'polish zloty'],
  ['CZK', 'czech koruna'],
  ['HUF', 'hungarian forint'],
  ['TRY', 'turkish lira'],
  ['ILS', 'shekel'],
  ['NIS', 'shekel'],
  ['THB', 'thai baht'],
  ['IDR', 'indonesian rupiah'],
  ['MYR', 'malaysian ringgit'],
  ['PHP', 'philippine peso'],
  ['NGN', 'nigerian naira'],
  ['KES', 'kenyan shilling'],
  ['AED', 'emirati dirham'],
  ['SAR', 'saudi riyal'],
  ['MNT', 'mongolian tugrik'],
  ['EGP', 'egyptian pound'],
  ['PKR', 'pakistani rupee'],
  ['BDT', 'bangladeshi taka'],
  ['VND', 'vietnamese dong'],
]);

/** Abbreviations that only stand before the digits. The last two are how plain-text wires spell £ and ¥. */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map([
  ['RM', 'malaysian ringgit'],
  ['Rs', 'indian rupee'],
  ['Rp', 'indonesian rupiah'],
  ['PS', 'pound sterling'],
  ['Y', 'japanese yen'],
]);

/** Abbreviations that no other word is, so that a space may stand between them and the digits: "Rs 10,000 crore". */
export const spacedPrefixes = wordSet('Rs Rp RM');

/** Names of currencies, singular and plural, lower case. "Pound" is not here: it is a weight as well. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['bucks', 'dollar'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['yen', 'japanese yen'],
  ['yuan', 'chinese yuan'],
  ['renminbi', 'chinese yuan'],
  ['rupee', 'indian rupee'],
  ['rupees', 'indian rupee'],
  ['ruble', 'russian ruble'],
  ['rubles', 'russian ruble'],
  ['rouble', 'russian ruble'],
  ['roubles', 'russian ruble'],
  ['shekel', 'shekel'],
  ['shekels', 'shekel'],
  ['rand', 'south african rand'],
  ['franc', 'franc'],
  ['francs', 'franc'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['krona', 'krona'],
  ['kronor', 'krona'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['kuna', 'croatian kuna'],
  ['kn', 'croatian kuna'],
  ['zloty', 'polish zloty'],
  ['ringgit', 'malaysian ringgit'],
  ['baht', 'thai baht'],
  ['rupiah', 'indonesian rupiah'],
  ['naira', 'nigerian naira'],
  ['lira', 'turkish lira'],
  ['dirham', 'dirham'],
  ['dirhams', 'dirham'],
  ['riyal', 'riyal'],
  ['riyals', 'riyal'],
  ['dinar', 'dinar'],
  ['dinars', 'dinar'],
  ['hryvnia', 'ukrainian hryvnia'],
  ['tugrik', 'mongolian tugrik'],
  ['tugriks', 'mongolian tugrik'],
  ['ringgits', 'malaysian ringgit'],
  ['taka', 'bangladeshi taka'],
  ['dong', 'vietnamese dong'],
  ['sterling', 'pound sterling'],
  ['quid', 'pound sterling'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['pence', 'penny'],
  ['penny', 'penny'],
]);

/** Adjectives before the name of a currency that belong to the unit ("Australian dollars"). US is the plain dollar. */
export const currencyAdjectives = wordSet(
  'australian canadian zealand kong singapore taiwan jamaican swiss mexican philippine argentine chilean colombian cuban danish norwegian swedish icelandic japanese chinese indian pakistani russian israeli turkish kuwaiti iraqi emirati saudi',
);

/** Words between the digits and "dollars" that say whose they are. */
export const dollarOwners = /^(?:u\.s\.?|us|canadian|australian|can)$/;

/** Those of them that are not the plain dollar’s, with their unit. */
export const dollarsByOwner: ReadonlyMap<string, string> = new Map([
  ['canadian', 'canadian dollar'],
  ['can', 'canadian dollar'],
  ['australian', 'australian dollar'],
]);

/** Words before "dollars" that leave them the plain ones. */
export const americanWords = /^u\.?s\.?$|^american$/;
