import { wordSet } from '../../word-set.ts';

interface Form {
  readonly name: string;
  /** Words for it, lower case, singular and plural; a space separates the words of one form. */
  readonly words: readonly string[];
  /** Abbreviations, case kept; "kW" is a kilowatt and "KW" is spelled out where it is usual. */
  readonly signs?: readonly string[];
}

const form = (name: string, words: string, signs = ''): Form => ({
  name,
  words: words ? words.split('|') : [],
  signs: signs ? signs.split('|') : [],
});

const prefixes: readonly (readonly [string, string])[] = [
  ['nano', 'n'],
  ['micro', 'μ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
];

/** One unit with those prefixes that are usual for it. */
const prefixed = (name: string, spellings: string, signs: string, usual: string): Form[] => [
  form(
    name,
    spellings
      .split('|')
      .flatMap((word) => [word, plural(word)])
      .join('|'),
    signs,
  ),
  ...prefixes
    .filter(([prefix]) => usual.split(' ').includes(prefix))
    .map(([prefix, letter]) =>
      form(
        prefix + name,
        spellings
          .split('|')
          .flatMap((word) => [prefix + word, plural(prefix + word)])
          .join('|'),
        signs
          .split('|')
          .filter(Boolean)
          .flatMap((sign) => (letter === 'μ' ? [`μ${sign}`, `µ${sign}`, `u${sign}`] : [letter + sign]))
          .join('|'),
      ),
    ),
];

const plural = (word: string): string => (/(?:z|x|s)$/.test(word) ? word : `${word}s`);

const lengths: readonly Form[] = [
  ...prefixed('metre', 'metre|meter', 'm', 'nano micro milli centi kilo'),
  form('kilometre', 'kms|klicks', 'kms|Km|KM'),
  form('inch', 'inch|inches', 'in|″'),
  form('foot', 'foot|feet|ft', 'ft|′'),
  form('yard', 'yard|yards', 'yd|yds'),
  form('mile', 'mile|miles', 'mi'),
  form('nautical mile', 'nautical mile|nautical miles', 'nmi'),
  form('light year', 'light year|light years|light-year|light-years', 'ly'),
];

const areas: readonly Form[] = [
  form('hectare', 'hectare|hectares', 'ha'),
  form('acre', 'acre|acres'),
  form('square metre', 'sqm', 'm²|m2'),
  form('square kilometre', '', 'km²|km2'),
  form('square foot', 'sqft', 'ft²|ft2'),
];

const volumes: readonly Form[] = [
  ...prefixed('litre', 'litre|liter', 'l|L', 'micro milli centi hecto'),
  form('gallon', 'gallon|gallons', 'gal'),
  form('pint', 'pint|pints'),
  form('quart', 'quart|quarts'),
  form('cup', 'cups'),
  form('tablespoon', 'tablespoon|tablespoons', 'tbsp'),
  form('teaspoon', 'teaspoon|teaspoons', 'tsp'),
  form('barrel', 'barrel|barrels', 'bbl'),
  form('bushel', 'bushel|bushels'),
  form('cubic metre', '', 'm³|m3'),
  form('cubic centimetre', '', 'cc|cm³|cm3'),
];

const masses: readonly Form[] = [
  ...prefixed('gram', 'gram|gramme', 'g', 'micro milli kilo'),
  form('kilogram', 'kilo|kilos', 'kgs|Kg|KG'),
  form('metric ton', 'tonne|tonnes|metric ton|metric tons'),
  form('ton', 'ton|tons'),
  form('pound-mass', 'pound|pounds', 'lb|lbs'),
  form('ounce', 'ounce|ounces', 'oz'),
  form('stone', ''),
  form('dram', 'dram|drams'),
  form('carat', 'carat|carats'),
];

const times: readonly Form[] = [
  form('nanosecond', 'nanosecond|nanoseconds', 'ns'),
  form('microsecond', 'microsecond|microseconds', 'μs|µs'),
  form('millisecond', 'millisecond|milliseconds', 'ms'),
  form('second', 'second|seconds|sec|secs', 's'),
  form('minute', 'minute|minutes|min|mins'),
  form('hour', 'hour|hours|hrs|hr', 'h'),
  form('day', 'day|days'),
  form('week', 'week|weeks'),
  form('fortnight', 'fortnight|fortnights'),
  form('month', 'month|months'),
  form('year', 'year|years|yrs|yr'),
  form('decade', 'decade|decades'),
  form('century', 'century|centuries'),
  form('millennium', 'millennium|millennia|millenniums'),
];

const energies: readonly Form[] = [
  ...prefixed('watt', 'watt', 'W', 'milli kilo mega giga tera'),
  form('kilowatt', '', 'KW|Kw'),
  form('kilowatt hour', 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours', 'kWh|KWh|kwh'),
  form('megawatt hour', 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours', 'MWh'),
  form('gigawatt hour', 'gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours', 'GWh'),
  form('terawatt hour', 'terawatt hour|terawatt hours|terawatt-hour|terawatt-hours', 'TWh'),
  form('horsepower', 'horsepower|hp', 'HP|PS'),
  form('brake horsepower', 'bhp', 'BHP'),
  form('newton metre', 'newton metre|newton metres|newton meters', 'Nm'),
  form('foot pound-force', 'lb-ft|ft-lb|pound-feet|foot-pounds', 'lb-ft'),
  ...prefixed('joule', 'joule', 'J', 'kilo mega giga'),
  form('calorie', 'calorie|calories|kcal', 'kcal|cal'),
  ...prefixed('hertz', 'hertz', 'Hz', 'kilo mega giga tera'),
  form('hertz', '', 'HZ|hz'),
  form('megahertz', '', 'Mhz|MHZ'),
  form('gigahertz', '', 'Ghz|GHZ'),
  ...prefixed('volt', 'volt', 'V', 'milli kilo'),
  ...prefixed('ampere', 'ampere|amp', '', 'milli'),
  form('milliampere-hour', 'milliamp-hours', 'mAh'),
  ...prefixed('pascal', 'pascal', 'Pa', 'kilo mega giga'),
  form('decibel', 'decibel|decibels', 'dB'),
  form('kiloton', 'kiloton|kilotons'),
  form('megaton', 'megaton|megatons'),
];

const data: readonly Form[] = [
  ...prefixed('byte', 'byte', '', 'kilo mega giga tera'),
  form('kilobyte', '', 'KB|kB'),
  form('megabyte', '', 'MB'),
  form('gigabyte', '', 'GB'),
  form('terabyte', '', 'TB'),
  ...prefixed('bit', 'bit', '', 'kilo mega giga'),
  form('megabit per second', '', 'Mbps|Mbit/s'),
  form('gigabit per second', '', 'Gbps|Gbit/s'),
  form('kilobit per second', '', 'kbps|Kbps'),
  ...prefixed('pixel', 'pixel', '', 'mega'),
  form('frame per second', '', 'fps'),
];

const temperatures: readonly Form[] = [
  form(
    'celsius',
    'degrees celsius|degree celsius|celsius|degrees centigrade|degrees c|deg c',
    '° C|°C|℃|degC',
  ),
  form('fahrenheit', 'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|deg f', '° F|°F|℉|degF'),
  form('kelvin', 'kelvin|kelvins'),
  form('degree', 'degree|degrees', '°'),
];

const speeds: readonly Form[] = [
  form('mile per hour', 'mph|m.p.h.|m.p.h', 'mph|MPH'),
  form('kilometre per hour', 'kph|km/h|kmh', 'km/h|kph|kmh|KPH'),
  form('metre per second', '', 'm/s'),
  form('mile per gallon', 'mpg', 'mpg|MPG'),
  form('revolution per minute', 'rpm', 'rpm|RPM'),
  form('knot', 'knot|knots', 'kt|kts'),
];

const shares: readonly Form[] = [
  form('percentage', 'percent|per cent|percentage|pct', '%|pc|pct|percent'),
  form('percentage point', 'percentage point|percentage points|percent points|per cent points'),
  form('basis point', 'basis point|basis points', 'bps|bp'),
  form('part per million', 'parts per million|part per million', 'ppm'),
  form('part per billion', 'parts per billion|part per billion', 'ppb'),
  form('count', 'times'),
  form('point per game', 'ppg|points per game'),
  form('rebound per game', 'rpg|rebounds per game'),
  form('assist per game', 'apg|assists per game'),
  form('penny', '', 'p'),
  form('point', 'point|points', 'pts|pt'),
];

const ages: readonly Form[] = [
  form(
    'year of age',
    'year-old|years-old|year-olds|years old|year old|years of age|yr-old|-year-old|-year-olds',
  ),
];

const all: readonly Form[] = [
  ...lengths,
  ...areas,
  ...volumes,
  ...masses,
  ...times,
  ...energies,
  ...data,
  ...temperatures,
  ...speeds,
  ...shares,
  ...ages,
];

/** Words of a unit, lower case, as its tokens stand (a hyphen is a token of its own) → the unit's name. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  all.flatMap(({ name, words }) =>
    words.map((word): [string, string] => [word.replaceAll('-', ' - ').trim(), name]),
  ),
);

/** Abbreviations of a unit, case kept, as their tokens stand without spaces → the unit's name. */
export const unitSigns: ReadonlyMap<string, string> = new Map(
  all.flatMap(({ name, signs }) => (signs ?? []).map((sign): [string, string] => [sign, name])),
);

/** Names of the units of time. */
export const timeUnits: ReadonlySet<string> = new Set(times.map(({ name }) => name));

/** Names of the units of length that "square" and "cubic" go before. */
export const lengthUnits: ReadonlySet<string> = new Set(lengths.map(({ name }) => name));

/** Names of the units of mass and volume. */
export const weighedUnits: ReadonlySet<string> = new Set([...masses, ...volumes].map(({ name }) => name));

/** What a rate after "a" or "an" may be taken over ("$3 a share"); after "per" it may be anything. */
export const rateBases = wordSet(
  'second minute hour day night week month quarter season year decade share barrel gallon litre liter ounce gram kilogram kilo pound ton tonne mile kilometre kilometer acre hectare square person head piece unit game pop',
);
