import { wordSet } from '../../word-set.ts';

/** The indefinite article. */
export const indefiniteArticles = wordSet('a an');

/** Determiners that tell whose something is. */
export const possessives = wordSet('his her their its my our your');

/** Determiners of one thing, or of what cannot be counted. */
export const singularDeterminers: ReadonlySet<string> = new Set([
  ...indefiniteArticles,
  ...possessives,
  ...wordSet('the this that'),
]);

/** Words that join two clauses of one rank. */
export const clauseJoiners = wordSet('and but');

/** Words that join the last two of a list. */
export const listJoiners = wordSet('and or');

/** Relative pronouns that are no conjunctions as well. */
export const relativeSubjects = wordSet('who which');

/** Relative pronouns that can be the subject of their clause. */
export const relativePronouns: ReadonlySet<string> = new Set([...relativeSubjects, 'that']);

/** Relative pronouns, subject or object. */
export const relativeOpeners: ReadonlySet<string> = new Set([...relativePronouns, 'whom']);

/** Auxiliaries that are finite: with one of them a clause has its verb. */
export const finiteAuxiliaries = wordSet('is are was were has have had will would can could');

/** Auxiliaries that keep the participle behind them in the past. */
export const pastAuxiliaries = wordSet('was were been had');

/** Forms of "be" and "do" with their denial in one word. */
export const deniedAuxiliary = /^(?:is|was|are|were|does|did|do)n['’]t$/;

/** The definite and the indefinite article. */
export const articles = wordSet('the a an');

/** Determiners that point to what was told. */
export const demonstratives = wordSet('this that these those');

/** The conjunction that opens what is said. */
export const complementizers = wordSet('that');

/** The relative pronoun of people alone. */
export const personRelatives = wordSet('who');

/** The preposition for whose something is, or of what it is a part. */
export const genitives = wordSet('of');

/** The conjunction that adds. */
export const additives = wordSet('and');

/** The conjunction between two of which one holds. */
export const alternatives = wordSet('or');

/** The definite article. */
export const definiteArticle = wordSet('the');

/** The first words of pairs: "neither … nor". What is left of one without it says something else. */
export const correlatives = wordSet('either neither both not');

/** Pronouns of what is no person. */
export const ofThings = wordSet('it its');
