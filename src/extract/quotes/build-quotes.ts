import type { Span } from '../../article/article.ts';
import type { Attribution, DateFinding, Entity, QuoteFinding } from '../findings.ts';
import { indexMentions } from '../names/entity-at.ts';
import type { Verdict } from './attribute-stretches.ts';
import type { Scene } from './features.ts';
import { findSceneSettings, findSetting, type SettingIndex } from './find-setting.ts';
import { inheritSettings } from './inherit-settings.ts';
import { linkQuotes } from './link-quotes.ts';
import type { Stretch } from './marked-stretches.ts';
import type { Resolver } from './resolve-speaker.ts';

/** A stretch that is no quotation has at least this much belief on "nobody said it". */
const surelyNobody = 0.6;

interface Statement {
  readonly stretches: Stretch[];
  readonly verdict: Verdict;
  readonly entity: number | null;
}

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/).length;

/** A whole sentence in marks: it starts with a capital and ends with its own stop. */
function isSentence(text: string, { start, end }: Span): boolean {
  return (
    /^["'‘“([…. ]*\p{Lu}/u.test(text.slice(start, start + 8)) &&
    /[.?!,…—-]["'’”)\]]*$/.test(text.slice(Math.max(start, end - 4), end))
  );
}

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
  const { article, voice, stretches, mentions } = scene;
  const { text } = article;
  const statements: Statement[] = [];
  const titles = new Set<number>();
  let recent: number | null = null;
  let former: { stretch: number; statement: Statement } | null = null;
  for (const verdict of verdicts) {
    const stretch = stretches[verdict.stretch];
    if (!stretch) continue;
    const whole = isSentence(text, stretch) && wordsIn(text, stretch) >= 5;
    const goesOn = stretch.continues && former?.stretch === verdict.stretch - 1;
    if (!goesOn && verdict.nobody > surelyNobody && !whole) {
      titles.add(verdict.stretch);
      continue;
    }
    const mention = verdict.decision?.mention ?? null;
    const joins =
      former !== null &&
      former.stretch === verdict.stretch - 1 &&
      (goesOn || isBroken(scene, former.stretch, verdict.stretch, verdict, former.statement.verdict));
    if (joins && former) {
      former.statement.stretches.push(stretch);
      former = { stretch: verdict.stretch, statement: former.statement };
      continue;
    }
    const entity: number | null = mention === null ? null : resolver.entityOf(mention, recent);
    const statement: Statement = { stretches: [stretch], verdict, entity };
    statements.push(statement);
    former = { stretch: verdict.stretch, statement };
    if (entity !== null) recent = entity;
  }
  recent = null;
  const index: SettingIndex = {
    scene,
    entities,
    names: indexMentions(entities),
    datesByStart: new Map(dates.filter(({ edtf }) => edtf !== null).map((date) => [date.start, date])),
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
      ? resolver.attribution(decision.mention, recent, inherited)
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
    const direct = parts.length > 1 || (opens && whole);
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
      record: many > 2 && speaker !== null,
      rule: decision ? `ranked ${inherited ? 'inherited' : 'beside its cue'}` : 'marks',
    };
  });
  const blockOf = (offset: number): number => blockAt(article.blocks, offset);
  const links = linkQuotes(text, quotes, blockOf);
  const linked = quotes.map((quote, i) => ({ ...quote, ...links[i] }));
  return inheritSettings(linked, findSceneSettings(index), blockOf);
}

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

/** True where only the reporting clause stands between two stretches of one paragraph that the same mention says: “A,” X said. “B.” */
function isBroken(scene: Scene, before: number, after: number, verdict: Verdict, former: Verdict): boolean {
  const { stretches, voice, mentions, article } = scene;
  const a = stretches[before];
  const b = stretches[after];
  if (a === undefined || a.block !== b?.block || !verdict.decision || !former.decision) return false;
  if (verdict.decision.mention !== former.decision.mention) return false;
  const mention = mentions[verdict.decision.mention];
  const from = voice.placeOf[before] ?? 0;
  const to = voice.placeOf[after] ?? 0;
  if (mention === undefined || mention.first < from || mention.last > to || to - from > 25) return false;
  // a word in marks inside the article's own sentence is another quotation
  const second = article.text.slice(b.start, b.start + 1);
  const between = voice.items[to - 1]?.text ?? '';
  const wholes = isSentence(article.text, a) || /[,?!.…—-]$/.test(article.text.slice(a.start, a.end));
  return wholes && (/\p{Lu}/u.test(second) ? /[.,:—–-]/.test(between) : between === ',' || between === '—');
}
