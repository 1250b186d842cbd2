import type { Verdict } from './attribute-stretches.ts';
import type { Scene } from './features.ts';
import { isSentence, isSeveralSentences, wordsIn } from './statement-form.ts';
import type { Stretch } from './marked-stretches.ts';
import { inTitleCase, mottoLinks, mottos, whereabouts, works } from '../../language/en/speech/works.ts';

/** A stretch that is no quotation has at least this much belief on "nobody said it". */
const surelyNobody = 0.6;
/** A whole sentence of so many words is a quotation, whoever said it. */
const wholeSentence = 5;
/** The longest reporting clause, in items, that may stand between the halves of a broken statement. */
const longestClause = 25;

/** One statement: its stretches in order and the verdict that it rests on. */
export interface Statement {
  readonly stretches: readonly Stretch[];
  readonly verdict: Verdict;
}

/** The statements of an article in text order, and which stretches are titles and the like. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly titles: ReadonlySet<number>;
}

/** True for words that are written as a title is, up to so long that nobody would. */
const isInTitleCase = (words: string): boolean => words.length <= longestTitle && inTitleCase.test(words);
const longestTitle = 100;

/** So many words at most are whose words they are, between a quotation and where it stands. */
const longestByline = 6;

/** “A.” Name, “B”, and no more in the block: B is where A stands. */
function isNamedAfter({ voice: { items } }: Scene, place: number): boolean {
  const block = items[place]?.block;
  if (items[place + 1]?.block === block || items[place - 1]?.text !== ',') return false;
  for (let at = place - 2; at >= place - 2 - longestByline; at -= 1) {
    const item = items[at];
    if (item?.block !== block || item?.lemma !== undefined) return false;
    if (item && item.stretch >= 0) return at < place - 2;
  }
  return false;
}

/** True where the words before a stretch say that it is the name of a work, a thing, a motto, a so-called something. */
function isTitle(scene: Scene, stretch: number): boolean {
  const { article, voice, stretches } = scene;
  const { start, end } = stretches[stretch] ?? { start: 0, end: 0 };
  const place = voice.placeOf[stretch] ?? 0;
  const block = voice.items[place]?.block;
  const word = (back: number): string => {
    const item = voice.items[place - back];
    return item !== undefined && item.block === block && item.stretch < 0 ? item.lower : '';
  };
  if (isNamedAfter(scene, place) || works.has(word(1)) || (word(1) === 'called' && word(2) === '-'))
    return true;
  if (whereabouts.has(word(1)) && isInTitleCase(article.text.slice(start, end))) return true;
  return mottos.has(word(2)) && mottoLinks.has(word(1));
}

const isWhole = (text: string, stretch: Stretch): boolean =>
  isSeveralSentences(text, stretch) || (isSentence(text, stretch) && wordsIn(text, stretch) >= wholeSentence);

/** Puts stretches together to statements: what one mark opens in several paragraphs, and what a reporting clause breaks. */
export function collectStatements(scene: Scene, verdicts: readonly Verdict[]): Statements {
  const { article, stretches } = scene;
  const statements: { stretches: Stretch[]; verdict: Verdict }[] = [];
  const titles = new Set<number>();
  let former = -2;
  for (const verdict of verdicts) {
    const stretch = stretches[verdict.stretch];
    if (!stretch) continue;
    const statement = former === verdict.stretch - 1 ? statements.at(-1) : undefined;
    const goesOn = stretch.continues && statement !== undefined;
    const isNobodys = verdict.nobody > surelyNobody && !isWhole(article.text, stretch);
    if (!goesOn && (isNobodys || isTitle(scene, verdict.stretch))) {
      titles.add(verdict.stretch);
      continue;
    }
    if (statement && (goesOn || isBroken(scene, former, verdict, statement.verdict))) {
      statement.stretches.push(stretch);
      // the clause that names the speaker may come with the last paragraph
      if (goesOn && statement.verdict.decision === null) statement.verdict = verdict;
    } else statements.push({ stretches: [stretch], verdict });
    former = verdict.stretch;
  }
  return { statements, titles };
}

/** True where only the reporting clause stands between two stretches of one paragraph that the same mention says: “A,” X said. “B.” */
function isBroken(scene: Scene, before: number, verdict: Verdict, former: Verdict): boolean {
  const { stretches, voice, mentions, article } = scene;
  const a = stretches[before];
  const after = verdict.stretch;
  const b = stretches[after];
  if (a === undefined || a.block !== b?.block || !verdict.decision || !former.decision) return false;
  if (verdict.decision.mention !== former.decision.mention || former.decision.cue === null) return false;
  const mention = mentions[verdict.decision.mention];
  const from = voice.placeOf[before] ?? 0;
  const to = voice.placeOf[after] ?? 0;
  if (mention === undefined || mention.first < from || mention.last > to || to - from > longestClause)
    return false;
  // a word in marks inside the article's own sentence is another quotation
  const second = article.text.slice(b.start, b.start + 1);
  const between = voice.items[to - 1]?.text ?? '';
  // “A,” X said; Y added that “B”: a clause of its own brings in the second
  for (let i = from + 1; i < to; i += 1) {
    const item = voice.items[i];
    if (item?.kind === 'that' || item?.text === ';') return false;
  }
  const wholes = isSentence(article.text, a) || /[,?!.…—-]$/.test(article.text.slice(a.start, a.end));
  return wholes && (/\p{Lu}/u.test(second) ? /[.,:—–-]/.test(between) : between === ',' || between === '—');
}
