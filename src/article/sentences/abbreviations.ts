// Words that end in a full stop without ending a sentence, by what may follow them. All in lower case, without the stop.

/** Stand before a name: never the end of a sentence that goes on. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj sgt capt cpl pvt cmdr adm brig det insp supt ' +
    'rev fr hon pres sec messrs mme mlle amb asst atty dist dir st ste mt ft pte sra srta supt'
  ).split(' '),
);

/** Stand before a figure: the sentence goes on where one follows. */
export const beforeFigures: ReadonlySet<string> = new Set(
  (
    'no nos art arts fig figs p pp vol vols ch chap para sec sect pt approx ca est rs rp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Stand between two things: the sentence always goes on. */
export const joiners: ReadonlySet<string> = new Set('v vs cf viz e.g i.e eg ie al'.split(' '));

/** Stand after a name, a place or a time, and may be the last word of a sentence. */
export const enders: ReadonlySet<string> = new Set(
  (
    'inc corp co cos ltd llc plc bros jr sr esq etc dept univ assn assoc ave blvd rd hwy u.s u.k u.n e.u d.c a.m p.m ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo b.c alta ont que sask tues thurs mon tue wed thu fri sat ph.d m.d b.a m.a rpt dem'
  ).split(' '),
);

/**
 * Words that, written with a capital in the middle of a text, are almost sure to open a sentence:
 * pronouns, determiners, conjunctions, prepositions and adverbs, which are no part of names.
 */
export const openers: ReadonlySet<string> = new Set(
  (
    'the this that these those there here a an he she it they we you his her its their our your my who what when ' +
    'where why how which while if although though because since as after before until once unless whether but and ' +
    'or nor so yet for in on at by with without from of to under over during between among about against despite ' +
    'according instead however meanwhile moreover nevertheless nonetheless also still then now later earlier ' +
    'yesterday today tomorrow some many most several both each every all any no not none neither either another ' +
    'other others one two three even only just perhaps maybe let'
  ).split(' '),
);

/** Verbs that report speech, in the forms in which they follow a question's closing mark. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  (
    'said says asked asks told tells added adds wrote writes replied replies answered answers tweeted posted ' +
    'continued explained exclaimed wondered shouted yelled cried quipped joked responded demanded inquired insisted ' +
    'declared remarked recalled whispered muttered observed noted'
  ).split(' '),
);
