import { wordSet } from '../../word-set.ts';
import { months, weekdays } from '../dates/time-words.ts';

/** Verbs that report a claim as said, in their dictionary form. */
export const saying = wordSet(
  'say claim tell argue add announce warn state explain insist assert contend maintain acknowledge admit allege note report declare deny reply respond estimate predict write tweet testify reveal confirm suggest stress emphasize reiterate complain concede conclude disclose remark observe point rule find believe according',
);

/** Verbs, in their dictionary form, by which somebody is to do something, or says to be going to: with "to" they tell what was said. */
export const asking = wordSet(
  'ask urge order tell call demand request advise warn encourage press beg implore instruct direct invite promise vow pledge threaten offer agree propose plead',
);

/** Verbs, in their dictionary form, that tell with "of" what somebody is held to have done. */
export const accusing = wordSet('accuse');

/** Words that open a clause of what is asked or supposed. */
export const asked = wordSet('if whether how why what where who that');

/** Forms of verbs of wish, seeming, knowing and doing: what they introduce has not been said. */
export const unspoken = wordSet(
  'want wants wanted hope hopes hoped hoping wish wishes wished like likes liked love loves loved seem seems seemed appear appears appeared expect expects expected try tries tried trying plan plans planned need needs needed know knows knew feel feels felt see sees saw mean means meant make makes made let lets help helps helped get gets got seek seeks sought continue continues continued decide decides decided intend intends intended prefer prefers preferred remember remembers hear hears heard learn learns learned begin began start started work works worked use used decline declines declined refuse refuses refused',
);

/** With one of these on the verb nobody has said anything yet, or it is denied. */
export const unsaid = wordSet("not n't n’t never will would can could may might must shall should ’ll 'll");

/** Before an infinitive these leave it unsaid: "is expected to say", "refused to say". */
export const unsaidBefore = wordSet(
  'expected plans plan planned planning expects expect intends intend intended intending wants want wanted hopes hope hoped hoping likely unlikely going ready prepared prepares preparing refused refuses refuse refusing declined declines decline declining failed fails failing due scheduled slated poised supposed unwilling afraid unable able neglected forgot ought needs need needed',
);

/** What leads to an infinitive. */
export const infinitives = wordSet('to');

/** Before the one who says something these only suppose it, or tell that it is otherwise: "if she says", "contrary to what she said". */
export const supposing = wordSet('if unless whether had what whatever');

/** Words by which none of those who are named said it. */
export const noneOf = wordSet('neither nor nobody none');

/** Nouns for a time, which say nothing. */
export const times: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...months.keys(),
  ...wordSet('today yesterday tomorrow tonight night morning afternoon evening day week month year'),
]);

/** Words that stand for somebody or something and do not say for whom. */
export const standIns = wordSet(
  'they it who which that this these those some many others he she we i you one what',
);

/** Nouns, singular, for people, bodies and writings that can say something and are no role and no kind of document. */
export const sayers = wordSet(
  'association media scientist academic resident municipality country nation village town city state union estimate finding result figure datum analysis survey research letter posting statistic critic organiser organizer team data database polling crowd public camp attendee audience account backer family page section establishment leadership evidence platform summary checker tally citizen speechwriter faction minority legislature relative proponent opponent regulator respondent individual journal submission narrator army poll average slide chart graph',
);

/** Words that take up a noun before them, and say nothing of whose words they are. */
export const relatives = wordSet('which that whose what those');

/** The participles by which words come to those who pass them on: "a letter seen by the Gazette". */
export const passing = wordSet(
  'seen obtained reviewed leaked viewed acquired read shared cited quoted provided released published posted issued written signed conducted commissioned compiled prepared sponsored funded financed ordered led run carried undertaken',
);

/** Nouns, singular, for what counts or asks: "in the survey, …" tells whose figures follow. */
export const framing = wordSet(
  'poll survey study census report analysis audit estimate forecast projection tally review average',
);

/** Participles by which somebody passes on what another has said: "the agency, quoting the ministry". */
export const passingOn = wordSet('quoting citing');

/** Words that open a clause beside the main one. */
export const besides = wordSet('as when while after before since until because');

/** Forms of verbs of saying that are nouns as well: behind a noun in the singular they are no verb. */
export const nounCues = wordSet('report estimate claim note post review answer comment view count forecast');

/** Words that bound the number behind them: "over 345", "at least nine". */
export const bounding = wordSet(
  'over about around nearly almost some more than at least most up to under fewer less roughly approximately',
);

/** Verbs, in their dictionary form, for what is made or sent out as well as said: "wrote the letter", "signed a bill". */
export const making = wordSet('write sign issue publish pen document');

/** Verbs, in their dictionary form, by which a court or an authority has something done. */
export const ordering = wordSet('rule order sentence');

/** Words that open a clause under which alone another holds. */
export const conditions = wordSet('if unless provided should');

/** Words that open a clause before the one that it depends on: "that if it rains, the fair will close". */
export const leading = wordSet(
  'if unless when while because although though once until since after before as',
);

/** Nouns that sum up what was said: "that the bridge is safe, a claim that nobody has tested". */
export const summing = wordSet(
  'claim claims allegation allegations accusation accusations assertion assertions charge charges statement statements remark remarks argument arguments comment comments view views position',
);

/** Nouns, singular, by which news takes up one person whom it has named: "the senator". */
export const offices = wordSet(
  'senator governor congressman congresswoman representative mayor president vice-president candidate nominee contender frontrunner front-runner hopeful businessman businesswoman billionaire mogul magnate tycoon justice judge secretary state premier chancellor minister lawmaker republican democrat leader star actor actress singer author coach commissioner ambassador archbishop bishop pope king queen prince princess',
);

/** Words by which a description means somebody else than who was named last. */
export const others = wordSet("other another next third future same latter 's ’s");

/** Nouns in the plural by which something goes: "according to plans", "according to needs". */
export const measures = wordSet(
  'plans rules needs means tastes wishes standards circumstances conditions times sizes',
);

/** Words behind "find" with which it tells of nothing found out: "found it hard", "found himself in a quarrel". */
export const findsOneself = wordSet('it himself herself itself themselves ourselves myself yourself');

/** Verbs of thought, in their dictionary form, that compare behind "as": "as many believe he did". */
export const thinking = wordSet('believe think hope expect suspect fear');

/** Relative pronouns that take up a noun for what was said: "a claim that nobody has tested". */
export const contentRelatives = wordSet('that which');

/** Behind a comma these set what another says beside what was said: "X said so, but Y says". */
export const contrasts = wordSet('and but while whereas though although yet');

/** What is left over at the end of a claim where the next one opens. */
export const openings = wordSet('and but also while whereas though although yet , ;');

/** Prepositions that lead to a source behind its verb: "reported by", "according to". */
export const sourceLeads = wordSet('by to');

/** What ends the head of a phrase that tells who speaks. */
export const phraseEnds = /\s(?:of|for|at|in|from|on|with|by|to|about|who|that)\s/u;

/** The conjunction and the article with which a description at the start of a sentence begins. */
export const leadingArticle = /^(?:(?:Yet|But|And|So|Still) )?(?:(?:The|An?) )?/;

/** Words that tell a source as a verb of saying does, and are none: "according to". */
export const accordingCues = wordSet('according');

/** Words behind a verb of saying with which nothing is said: "says nothing about it". */
export const nothings = wordSet('nothing');

/** Verbs, in their dictionary form, that name what another has said: "referring to reports that". */
export const referring = wordSet('refer');

/** Participles behind "as" in "quoted him as saying". */
export const sayingForms = wordSet('saying telling writing stating adding warning asking');

/** Words before whoever thinks so where what they think stands before: "as many believe". */
export const comparing = wordSet('as');

/** What opens an aside on what was said, with a participle: ", with the paper reporting that". */
export const asideOpener = 'with';
