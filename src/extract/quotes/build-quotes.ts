import type { Span } from '../../article/article.ts';
import { isEdge } from '../../article/places/place-words.ts';
import { inTitleCase } from '../../language/en/speech/works.ts';
import type { Attribution, DateFinding, Entity, QuoteFinding } from '../findings.ts';
import { indexMentions } from '../names/entity-at.ts';
import type { Verdict } from './attribute-stretches.ts';
import { collectStatements } from './collect-statements.ts';
import type { Scene } from './features.ts';
import { findSceneSettings, findSetting, type SettingIndex } from './find-setting.ts';
import { inheritSettings } from './inherit-settings.ts';
import { linkQuotes } from './link-quotes.ts';
import type { Mention } from './mentions.ts';
import type { Resolver } from './speaker/resolve-speaker.ts';
import { isSentence, wordsIn } from './statement-form.ts';

/** Puts the stretches together to quotations, each with its speaker, in text order. */
export function buildQuotes({
  scene,
  verdicts,
  resolver,
  dates,
  entities,
}: {
  scene: Scene;
  verdicts: readonly Verdict[];
  resolver: Resolver;
  dates: readonly DateFinding[];
  entities: readonly Entity[];
}): QuoteFinding[] {
  const { article, voice, mentions } = scene;
  const { text } = article;
  const { statements, titles } = collectStatements(scene, verdicts);
  let recent: number | null = null;
  const index: SettingIndex = {
    scene,
    entities,
    names: indexMentions(entities),
    datesByStart: new Map(
      dates
        .filter(({ edtf }) => edtf !== null && !isAfter(edtf, article.metadata.published))
        .map((date) => [date.start, date]),
    ),
    titles,
  };
  const quotes = statements.map(({ stretches: parts, verdict }): QuoteFinding => {
    const first = parts[0];
    const last = parts.at(-1);
    const place = voice.placeOf[verdict.stretch] ?? 0;
    const before = voice.items[place - 1];
    const { decision } = verdict;
    const mention = decision ? mentions[decision.mention] : undefined;
    const inherited =
      mention !== undefined && voice.items[mention.first]?.sentence !== voice.items[place]?.sentence;
    const speaker: Attribution | null = decision
      ? resolver.attribution(decision.mention, {
          recent,
          said: text.slice(first?.start ?? 0, last?.end ?? 0),
          inherited,
        })
      : null;
    if (speaker?.entity != null) recent = speaker.entity;
    const from = decision?.cue ? voice.items[decision.cue[0]] : undefined;
    const to = decision?.cue ? voice.items[decision.cue[1]] : undefined;
    const setting = decision ? findSetting(index, decision) : { venue: null, date: null };
    const start = first?.start ?? 0;
    const end = last?.end ?? 0;
    const opens =
      before === undefined ||
      before.block !== first?.block ||
      /^[,:.!?\-–—]$/.test(before.text) ||
      before.stretch >= 0;
    const whole = first !== undefined && isSentence(text, first) && wordsIn(text, first) >= 2;
    const many = parts.reduce((sum, part) => sum + wordsIn(text, part), 0);
    // "Teachers are “looking …,” she said. “They …”": what begins within the article's own sentence is a part of it, whatever follows
    const isPart = !opens && /^\p{Ll}/u.test(text.slice(start, start + 1));
    const direct = (parts.length > 1 && !isPart) || (opens && whole);
    return {
      start,
      end,
      segments: parts.map((part) => ({ start: part.start, end: part.end })),
      kind: direct ? 'direct' : 'mixed',
      speaker,
      cue: from && to ? { start: from.start, end: to.end } : null,
      venue: setting.venue,
      date: setting.date,
      unbalanced: parts.some((part, i) => !part.opened || (!part.closed && i === parts.length - 1)),
      answers: null,
      restates: null,
      record:
        isNamed(speaker, mention) &&
        isWholeName(text, speaker) &&
        (many > 2 || (many === 2 && verdict.nobody < surelySomebody && !isNameInMarks(text, parts))),
      rule: describeVerdict(scene, verdict, inherited),
    };
  });
  const blockOf = (offset: number): number => blockAt(article.blocks, offset);
  const links = linkQuotes(text, quotes, blockOf);
  const linked = quotes.map((quote, i) => ({ ...quote, ...links[i] }));
  return inheritSettings(linked, findSceneSettings(index), blockOf);
}

/** "the “Harbour Museum”": two words with capitals are a name, unless they are a sentence. */
const isNameInMarks = (text: string, [only, second]: readonly Span[]): boolean =>
  only !== undefined &&
  second === undefined &&
  inTitleCase.test(text.slice(only.start, only.end)) &&
  !isSentence(text, only);

/** Whether a date begins after the day or month of publication: nothing can have been said then. */
function isAfter(edtf: string, published: string | null): boolean {
  const length = Math.min(edtf.split('/')[0]?.length ?? 0, published?.length ?? 0);
  return published !== null && /^\d{4}/.test(edtf) && edtf.slice(0, length) > published.slice(0, length);
}

const inHundred = (share: number): string => String(Math.round(100 * share));

/** So many of those who were considered are told of. */
const mostConsidered = 3;

/** What a verdict rests on, for `--explain`: the belief in the speaker, or who was considered where nobody is named. */
function describeVerdict(
  { article, mentions }: Scene,
  { decision, share, nobody, considered }: Verdict,
  inherited: boolean,
): string {
  if (considered.length === 0) return decision ? 'settled by the words around it' : 'marks';
  if (decision) return `ranked ${inherited ? 'inherited' : 'beside its cue'}, ${inHundred(share)} of 100`;
  const names = considered.slice(0, mostConsidered).map(({ mention, share: own }) => {
    const { start = 0, end = 0 } = mentions[mention] ?? {};
    return `${article.text.slice(start, end).replaceAll(/\s+/g, ' ')} ${inHundred(own)}`;
  });
  return `left open: ${[...names, `nobody ${inHundred(nobody)}`].join(', ')} of 100`;
}

/** Whether somebody is named or described as a speaker: a pronoun for nobody knows whom is none. */
const isNamed = (speaker: Attribution | null, mention: Mention | undefined): boolean =>
  speaker !== null && (speaker.entity !== null || mention?.kind !== 'pronoun');

/** "10:14PMMayor": half a word names nobody. */
const isWholeName = (text: string, speaker: Attribution | null): boolean =>
  speaker === null || isEdge(text, speaker.mention.start, { isPartOfCompound: true });

/** Two words are a quotation of their own where there is less belief than this that nobody said them. */
const surelySomebody = 0.05;

/** Index of the block an offset lies in. */
function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
