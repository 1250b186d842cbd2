import { wordSet } from '../../word-set.ts';

/** Prepositions. */
export const prepositions = wordSet(
  'of in on at to for from by with without within into onto over under above below about around after before during since until till through throughout across against among amongst between behind beyond near off out up down per via than as like despite including excluding following toward towards upon versus vs amid plus minus regarding except ago because due',
);
/** Articles, demonstratives, possessives, quantifiers. */
export const determiners = wordSet(
  'the a an this that these those its his her their our my your whose each every any some no another both either neither all such what which',
);
/** Pronouns and relative words. */
export const pronouns = wordSet(
  'i you he she it we they me him us them who whom which that there here what whoever himself herself itself themselves himself one’s mine yours hers ours theirs everyone everybody someone somebody anyone nobody nothing something everything anything others',
);
/** Words that join clauses or their parts. */
export const conjunctions = wordSet(
  'and or but nor so yet while when where whereas if because although though unless whether once why how then as than',
);
/** Forms of be, have, do, and the modals. */
export const auxiliaries = wordSet(
  'is are was were be been being am has have had having do does did will would can could may might must shall should cannot won’t don’t doesn’t didn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t can’t couldn’t wouldn’t shouldn’t isnt arent wasnt werent didnt doesnt dont wont havent hasnt ’s ’re ’ve ’ll',
);
/** Adverbs and other words that no noun phrase after a number goes past. */
export const adverbs = wordSet(
  'not also now still just only even already again ago later earlier away back together apart altogether each alone annually daily weekly monthly yearly respectively overall today yesterday tomorrow currently previously recently previously nearly almost roughly approximately exactly very too well far here there ahead home abroad overnight more less fewer most least otherwise instead however meanwhile therefore thus eventually finally compared equivalent likely likely unlikely worth last next',
);
/** Common verbs in the forms that an -ed ending does not give away. */
export const verbs = wordSet(
  'choose chooses chose chosen opt opts prefer prefers favor favors favour favours identify identifies agree disagree say says said saying go goes went gone get gets got gotten make makes made take takes took taken come comes came see sees saw seen know knows knew known give gives gave given find finds found tell tells told become becomes became leave leaves left put puts keep keeps kept let lets begin begins began begun show shows showed shown hear hears heard run runs ran hold holds held bring brings brought write writes wrote written sit sits sat stand stands stood lose loses lost pay pays paid meet meets met set sets lead leads led speak speaks spoke spoken read reads spend spends spent grow grows grew grown win wins won buy buys bought send sends sent build builds built fall falls fell fallen cut cuts sell sells sold rise rises rose risen drive drives drove driven break breaks broke broken die dies died live lives cost costs hit hits reach reaches weigh weighs measure measures range ranges earn earns trade trades average averages total totals include includes offer offers produce produces generate generates provide provides need needs want wants expect expects remain remains stay stays face faces seek seeks sought think thinks thought feel feels felt mean means meant account accounts accounting represent represents contain contains own owns serve serves receive receives affect affects involve involves require requires use uses work works allow allows help helps join joins turn turns start starts follow follows add adds accept accepts agree agrees appear appears ask asks believe believes call calls carry carries cause causes change changes claim claims compare compares continue continues cover covers create creates decide decides describe describes drop drops enter enters gain gains happen happens hope hopes increase increases kill kills last lasts look looks miss misses move moves occur occurs open opens pass passes plan plans play plays raise raises report reports save saves seem seems support supports suffer suffers talk talks travel travels try tries vote votes wait waits watch watches attend attends arrive arrives estimate estimates exceed exceeds fill fills fly flies flew flown hire hires launch launches lie lies lay lays laid lack lacks land lands might rush rushes drew draw draws drawn ate eat eats eaten fought fight fights fled flee flees sang sing threw throw throws thrown wore wear wears woke slept sleep rode ride shot shoot shoots struck strike sank sink spread stole steal stolen swept taught teach took rang shook beat beats bet bit caught catch dealt dug felt forgot froze hid hurt knelt lent lit proved quit rode sought shed shut slid split spun stuck swam swung tore wound borrow borrows fetch fetches charge charges charged',
);

/** Verbs that say what something amounts to; what stands before them is what is measured. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['police', 'police'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['fish', 'fish'],
  ['sheep', 'sheep'],
  ['cattle', 'cattle'],
  ['troops', 'troop'],
  ['series', 'series'],
  ['species', 'species'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['dead', 'dead'],
  ['wounded', 'wounded'],
  ['injured', 'injured'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['ties', 'tie'],
  ['viruses', 'virus'],
  ['buses', 'bus'],
  ['campuses', 'campus'],
  ['gases', 'gas'],
  ['bonuses', 'bonus'],
  ['statuses', 'status'],
]);

/** Words in -s that are no plurals. */
export const singularsInS = wordSet(
  'this was is has his its as us yes always perhaps news gas bus plus thus across besides sometimes nowadays overseas less unless towards upwards afterwards mass class loss press cross boss business access process success address congress express fitness illness witness progress wireless various previous serious famous dangerous numerous religious enormous virus campus status bonus minus corps sans',
);

/** Plural nouns that stand before another noun as its modifier ("sports cars"). */
export const pluralModifiers = wordSet(
  'sports sales arms goods news systems operations communications human rights united states women men drugs savings earnings',
);

/** Plurals of two or three letters. */
export const shortPlurals = wordSet('tds kms tvs cds mps pcs ads gis gps dvds');
