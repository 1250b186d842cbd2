import type { Article, Sentence } from '../../article/article.ts';
import { learning, momentary, tellings } from '../../language/en/sentences/predicates.ts';
import { saying } from '../../language/en/speech/claims.ts';
import type { VoiceAt } from '../attribution/asserted-by.ts';
import { lemmaOf } from '../attribution/cue-words.ts';
import type { DatedValue, DateFinding, EventFinding } from '../findings.ts';
import { dependentsOf, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { mainPredicate, type Predicate, predicateAt } from '../syntax/predicate.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import { contentWords, likeness, sameEvent } from './drop-repeats.ts';
import { eventSpan } from './event-span.ts';
import { lowerAt } from '../lower-at.ts';

/** In so many paragraphs from the start the news is told. */
const leadParagraphs = 3;
/** From what likeness of its words and the title's, or another sentence's, a sentence tells the same. */
const leastLikeness = 0.4;
/** A sentence that nothing but its place shows to be the news opens one of so many paragraphs; the first, where that tells an event. */
const mostBefore = 2;

/** A shorter paragraph, in UTF-16 units, is a label: "ABSTRACT." */
const shortestParagraph = 20;

/** A sentence of fewer words, stops among them, is no news: “Rowe answered.” */
const fewestWords = 5;

/** A sentence of the lead and the predicate of it that happened. */
interface Happening {
  readonly sentence: Sentence;
  readonly tree: ParsedSentence;
  readonly predicate: Predicate;
}

/** What a sentence with a verb of saying tells that happened: what somebody "has revealed" or "announced", or what was said. */
function happeningSaid(tree: ParsedSentence, main: Predicate): Predicate | null {
  const { words, labels, universal } = tree;
  const below = dependentsOf(tree, main.head);
  const isPerfect = main.tense === 'perfect';
  // "announced plans": what is announced in a noun is done by it
  const isDone =
    lemmaOf(lowerAt(words, main.head)) === 'announce' &&
    below.some((i) => labels[i] === 'obj' && /^(?:NOUN|PROPN)$/.test(universal[i] ?? ''));
  if ((isPerfect || isDone) && !isTelling(lowerAt(words, main.subject))) return main;
  const said = below.find((i) => /^(?:ccomp|parataxis)/.test(labels[i] ?? ''));
  // what is told with words in marks is a quotation
  if (said === undefined || isPerfect || words.some(({ stretch }) => stretch >= 0)) return null;
  return universal[said] === 'VERB' ? predicateAt(tree, said) : null;
}

/** What a sentence says that happened: its main predicate, or what somebody said that happened. */
function happeningIn(tree: ParsedSentence): Predicate | null {
  const main = mainPredicate(tree);
  const verb = lowerAt(tree.words, main?.head ?? -1);
  if (!main || learning.has(verb)) return null;
  if (saying.has(lemmaOf(verb))) return happeningSaid(tree, main);
  return tree.universal[main.head] === 'VERB' ? main : null;
}

/** Whether a paragraph is the title once more. */
const repeatsTitle = (paragraph: string, title: string): boolean =>
  title !== '' && withoutStop(paragraph) === withoutStop(title);

const withoutStop = (words: string): string =>
  words
    .trim()
    .replace(/[.;:]$/, '')
    .trimEnd();

const isTelling = (noun: string): boolean => tellings.has(noun.replace(/s$/, ''));

/** Whether a predicate with a subject of its own tells of something that has happened or will, and of whom. */
const isNews = ({ words, universal, penn }: ParsedSentence, { subject, tense, denied }: Predicate): boolean =>
  words.length >= fewestWords &&
  (tense === 'past' || tense === 'perfect' || tense === 'future') &&
  !denied &&
  /^(?:NOUN|PROPN|PRON|ADJ)$/.test(universal[subject] ?? '') &&
  !/^(?:EX|W)/.test(penn[subject] ?? '');

/** The day that a dateline before the text states, where the news is of that day: something done at once "has" been done. */
function dayOfNews(
  { blocks, metadata: { published } }: Article,
  dates: readonly DateFinding[],
  { sentence, tree, predicate }: Happening,
): DatedValue | null {
  const verb = lowerAt(tree.words, predicate.head);
  const isAtOnce =
    predicate.passive || momentary.has(verb.replace(/e?d$/, '')) || momentary.has(verb.replace(/d$/, ''));
  const hasDate = dates.some(
    ({ start, end, edtf }) => edtf !== null && start < sentence.end && end > sentence.start,
  );
  if (predicate.tense !== 'perfect' || !isAtOnce || hasDate) return null;
  const dateline = blocks.find(({ kind, start }) => kind === 'dateline' && start < sentence.start);
  const day = dateline && dates.find(({ start, end }) => start >= dateline.start && end <= dateline.end);
  if (!day?.edtf || day.edtf !== published) return null;
  return { edtf: day.edtf, yearInferred: day.yearInferred, span: { start: day.start, end: day.end } };
}

/** Whether a date is of a year before the last: whatever else it tells, it is no news. */
const isLongAgo = (date: DatedValue | null, published: string | null): boolean =>
  date !== null && published !== null && Number(date.edtf.slice(0, 4)) < Number(published.slice(0, 4)) - 1;

/** Whether an event with a date, or one ahead, tells the news: it stands in its sentence, or says much the same. */
function isTold(
  { text, metadata: { published } }: Article,
  { sentence }: Happening,
  title: ReadonlySet<string>,
  told: readonly EventFinding[],
): boolean {
  const news = contentWords(text.slice(sentence.start, sentence.end));
  const own = likeness(title, news);
  return told.some(({ start, end, date }) => {
    if (start < sentence.end && end > sentence.start) return true;
    if (isLongAgo(date, published)) return false;
    const words = contentWords(text.slice(start, end));
    return likeness(news, words) >= sameEvent || (own > 0 && likeness(title, words) >= own);
  });
}

/** Where the title says nothing of it, the news is what has happened; with no title, also what happened to somebody with a name. */
const isNewsAlone = ({ tree, predicate }: Happening, hasTitle: boolean): boolean =>
  predicate.tense === 'perfect' ||
  predicate.tense === 'future' ||
  (!hasTitle && tree.universal[predicate.subject] === 'PROPN');

/**
 * The event that the title and the lead tell, where none that has a date or lies ahead tells it: the sentence of the first
 * paragraphs that says what the title says, else the first that says what happened. A dateline may give it its day.
 * @param told the records of events that the article dates or looks ahead to.
 */
export function newsEvent(
  article: Article,
  syntax: Syntax,
  dates: readonly DateFinding[],
  told: readonly EventFinding[],
  voiceAt: VoiceAt,
): EventFinding | null {
  const { text, blocks, sentences } = article;
  const heading = article.metadata.title ?? '';
  const lead = blocks
    .flatMap(({ kind, start, end }, block) =>
      kind === 'paragraph' &&
      end - start >= shortestParagraph &&
      !repeatsTitle(text.slice(start, end), heading)
        ? [block]
        : [],
    )
    .slice(0, leadParagraphs);
  const title = contentWords(heading);
  const happenings = sentences
    .filter(({ block }) => lead.includes(block))
    .flatMap((sentence): Happening[] => {
      const tree = syntax.sentenceAt(sentence.start);
      const predicate = tree && happeningIn(tree);
      return predicate && isNews(tree, predicate) ? [{ sentence, tree, predicate }] : [];
    });
  const alike = ({ sentence: { start, end } }: Happening): number =>
    likeness(title, contentWords(text.slice(start, end)));
  const best = Math.max(leastLikeness, ...happenings.map(alike));
  const first = blocks[lead[0] ?? -1];
  const isBare = !told.some(({ start }) => start < (first?.end ?? 0));
  const opens = ({ sentence: { start, block } }: Happening): boolean =>
    blocks[block]?.start === start && lead.indexOf(block) < (isBare ? mostBefore : 1);
  const news =
    happenings.find((each) => alike(each) === best) ??
    happenings.find((each) => opens(each) && isNewsAlone(each, title.size > 0));
  if (!news || isTold(article, news, title, told)) return null;
  const { tree, predicate, sentence } = news;
  const head = tree.words[predicate.head];
  const voice = head ? voiceAt(head) : null;
  const isAhead = predicate.tense === 'future';
  const span = head && eventSpan(text, sentence, head);
  if (!span || voice?.segment) return null;
  return {
    ...span,
    date: dayOfNews(article, dates, news),
    relation: isAhead ? 'ahead' : 'on',
    upcoming: isAhead,
    assertedBy: voice?.speaker ?? null,
    record: true,
    rule: 'news',
  };
}
