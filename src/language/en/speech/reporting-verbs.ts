// Verbs with which news English introduces words: the ones that name speaking, writing, thinking aloud and showing.
// A verb that is not here may still introduce words; here the form alone is evidence enough.
const regular = `
  accept accuse acknowledge add address admit admonish advise advocate affirm agree allege announce answer appeal applaud
  argue ask assail assert assess assure attack attest attribute aver bark beg bellow bemoan berate blame blast bluster boast
  brag brand call caution challenge chant charge cheer chide claim clarify command comment complain concede conclude concur
  condemn confess confide confirm congratulate contend continue counter credit criticize criticise cry curse dare declare decline decry
  defend demand denounce deny depict deride describe detail determine dismiss disclose discuss dub echo elaborate emphasize emphasise
  encourage endorse enthuse estimate exclaim expect explain explode expound express fret fume gloat groan grouse growl grumble guess
  hail hint howl imply indicate inform inquire insist insult intone invoke issue jeer jest joke joust judge label lambaste
  lament lash laud laugh lecture list maintain marvel mention mock moan mumble murmur muse mutter narrate note notify
  object observe offer opine order outline paint paraphrase pen phrase plead pledge point ponder post praise pray preach
  predict proclaim promise prompt pronounce propose protest query question quip quote rail rant rap rave read reason reassure
  rebuke recall recite recommend recount refer reflect refuse reiterate reject relate remark remember remind repeat reply report
  request respond restate retort reveal roar rule sass scoff scold scream shout shriek shrug sigh signal slam snap sneer sniff
  snort speculate spit sputter state stipulate stress suggest summarize summarise surmise swear tease term testify thank theorize threaten
  thunder tout trumpet tweet urge utter vent venture voice volunteer vow wail warn whine whisper wish wonder worry yell
  sign title characterize characterise portray deem consider believe suspect hope fear promote liken compare retweet email text
  caption publish document show stipulate joke deadpan allow bristle demur exhort gush implore interject
  interrupt opine parrot pooh-pooh press quibble rejoin reckon riff specify sum tell-all`
  .split(/\s+/)
  .filter(Boolean);

const irregular: readonly (readonly [string, string])[] = [
  ['say', 'say says said saying'],
  ['tell', 'tell tells told telling'],
  ['write', 'write writes wrote written writing'],
  ['speak', 'speak speaks spoke spoken speaking'],
  ['forecast', 'forecasts forecast forecasting forecasted'],
  ['think', 'think thinks thought thinking'],
  ['put', 'put puts putting'],
  ['go', 'goes went going'],
  ['sing', 'sing sings sang sung singing'],
  ['swear', 'swear swears swore sworn swearing'],
  ['find', 'find finds found finding'],
  ['hold', 'holds held holding'],
  ['know', 'knows knew known'],
  ['feel', 'feel feels felt feeling'],
  ['see', 'sees saw seen seeing'],
  ['shoot', 'shoots shot shooting'],
  ['fire', 'fires fired firing'],
  ['begin', 'begins began beginning'],
  ['begin', 'start starts started starting'],
  ['cite', 'cite cites cited citing'],
  ['read', 'reads read reading'],
  ['give', 'gives gave given giving'],
  ['make', 'makes made making'],
  ['deny', 'denies denied denying'],
  ['quit', 'quip quips quipped quipping'],
  ['rap', 'raps rapped rapping'],
  ['brag', 'brags bragged bragging'],
  ['dub', 'dubs dubbed dubbing'],
  ['refer', 'refers referred referring'],
  ['admit', 'admits admitted admitting'],
  ['snap', 'snaps snapped snapping'],
  ['slam', 'slams slammed slamming'],
  ['plead', 'pleads pleaded pled pleading'],
  ['show', 'shown'],
  ['tout', 'touts touted touting'],
  ['conclude', 'ends ended ending concludes concluded'],
];

function formsOf(lemma: string): string[] {
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? 'es' : 's';
  return [lemma, `${lemma}${s}`, `${lemma}ed`, `${lemma}ing`];
}

const lemmas = new Map<string, string>();
for (const lemma of regular) for (const form of formsOf(lemma)) lemmas.set(form, lemma);
for (const [lemma, forms] of irregular) for (const form of forms.split(' ')) lemmas.set(form, lemma);

/** The dictionary form of a reporting verb, or undefined for a word that is none. Takes lower case. */
export function reportingLemma(word: string): string | undefined {
  return lemmas.get(word);
}
