import { wordSet } from '../../word-set.ts';

/** Words that open a sentence with a capital and are no part of a name; also inside a run they begin or end one. */
export const functionWords = wordSet(`
  a an the this that these those some any no every each either neither both all many much most more few several such what which who whom whose when where why how whether
  i you he she it we they me him her us them my your his its our their mine yours ours theirs myself himself herself itself themselves
  and or but nor so yet for if then else than as because since while although though unless until till once after before during upon
  in on at by to from with without within of off over under about above below across against along among around behind beside besides between beyond
  despite down except inside into like near onto out outside past per through throughout toward towards up via amid amidst
  is are was were be been being am do does did done doing has have had having can could would shall should may might must let
  not never also only even just still already again too very quite rather almost nearly however moreover meanwhile furthermore therefore thus hence instead otherwise nevertheless nonetheless
  there here now today yesterday tomorrow tonight later earlier recently previously currently finally eventually ultimately initially originally
  one two three four five six seven eight nine ten another other others same last next
  according citing speaking asked given including regarding concerning following based due thanks yes no well oh okay ok please
  perhaps maybe indeed certainly clearly apparently reportedly allegedly unfortunately fortunately sadly additionally similarly likewise specifically especially particularly
  how's what's that's it's there's here's let's he's she's who's i'm we're they're you're i've we've don't didn't doesn't isn't wasn't can't won't couldn't wouldn't shouldn't haven't hasn't hadn't aren't weren't
  it’s that’s there’s here’s let’s he’s she’s i’m we’re they’re you’re i’ve we’ve don’t didn’t doesn’t isn’t wasn’t can’t won’t couldn’t wouldn’t shouldn’t haven’t hasn’t hadn’t aren’t weren’t i’ll we’ll you’ll they’ll i’d
  god sir madam folks ladies gentlemen mom dad
  experts officials critics supporters opponents authorities people women men children voters analysts scientists researchers lawmakers individuals residents protesters investigators prosecutors
  click
`);

/** Days, months, feasts. */
export const calendarWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter ramadan hanukkah passover thanksgiving halloween
  hajj diwali lent eid xmas valentine
`);

/** Peoples, faiths, languages, followers of a party: adjectives or groups, never a name by themselves. */
export const demonyms = wordSet(`
  afghan afghans african africans albanian algerian american americans arab arabs arabic argentine armenian asian asians australian australians austrian azerbaijani bangladeshi bangladeshis basque belarusian belgian bolivian bosnian
  brazilian british briton britons bulgarian burmese californian cambodian canadian canadians catalan chechen chilean chinese colombian congolese croatian cuban cubans czech danish dane dutch ecuadorian egyptian egyptians english
  eritrean estonian ethiopian european europeans filipino filipinos finnish french frenchman german germans ghanaian greek greeks guatemalan haitian haitians hispanic hispanics honduran hungarian icelandic indian indians indonesian iranian
  iranians iraqi iraqis irish irishman israeli israelis italian italians jamaican japanese jewish jew jews jordanian kazakh kenyan korean koreans kosovar kurdish kurd kurds kuwaiti kyrgyz lao latin latino latinos latina latvian lebanese
  liberian libyan lithuanian macedonian malaysian maltese mexican mexicans moldovan mongolian moroccan muslim muslims nepalese nepali nicaraguan nigerian nigerians norwegian omani pakistani pakistanis palestinian palestinians
  panamanian peruvian polish pole poles portuguese qatari rohingya romanian russian russians rwandan saudi saudis scottish scot scots senegalese serb serbian serbs singaporean slovak slovenian somali somalis spanish spaniard sudanese swede
  swedish swiss syrian syrians taiwanese tajik tanzanian texan texans thai tibetan tunisian turk turks turkish turkmen ugandan ukrainian ukrainians uruguayan uzbek venezuelan venezuelans vietnamese welsh yemeni zambian
  zimbabwean buddhist buddhists catholic catholics christian christians christianity hindu hindus hinduism islam islamic islamist islamists judaism protestant protestants evangelical evangelicals mormon mormons orthodox shia shiite shiites sunni sunnis sikh sikhs
  republican republicans democrat democrats democratic libertarian libertarians conservative conservatives liberal liberals labour tory marxist communist communists socialist socialists nazi nazis
  western eastern northern southern caucasian black blacks white whites native gulf olympic olympics internet nobel soviet atlantic pacific mediterranean
  north south east west central upper lower
`);

/** Last words of what is no person, organisation or place: laws, feasts, prizes, wars, shows. */
export const otherHeads = wordSet(`
  act acts agreement accord accords amendment app award awards bill bowl bridge building championship championships championship circus code constitution convention cup day deal debate declaration disease era eve festival game games act
  international-law law laws lives matter medal month olympics open order pact plan policy prize proclamation program programme protocol prix resolution revolution rule series show statute storm summit
  syndrome tax title tour tournament treaty virus war wars week world year caucuses primary primaries election elections emmy oscar oscars spring hurricane operation one live tonight today
  notices appear street universe one today's syndrome effect crisis attack attacks dream clause amendment
`);

/** Phrases that begin like a person's name and name none. */
export const phrasesOfNobody: ReadonlySet<string> = new Set([
  'Jim Crow',
  'Uncle Sam',
  'John Doe',
  'Jane Doe',
  'Saint Nicholas',
  'Santa Claus',
  'Big Ben',
  'Union Jack',
]);

/** Second parts of compounds with a hyphen that are no part of a name: "London-born". */
export const compoundEnds = wordSet(
  'led born style era wide like run held free only old made bound area type day year long term level right left wing ready size safe rich poor back themed mile week month hour time sized side fed won lost hit hot laden goer goers',
);

/** Small words that are surnames too. */
export const smallSurnames = wordSet('or so an to on yet do no');

/** Verbs that show a small word before them to be a surname. */
export const afterSmallSurname = wordSet('is was has had will would won lost said says told');

/** Small words with a capital that are half of a name: "Doctor Who Society". */
export const strayOpeners = wordSet('who what we you my our all');
