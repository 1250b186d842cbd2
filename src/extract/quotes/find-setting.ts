import type { Span } from '../../article/article.ts';
import type { DatedValue, DateFinding, Entity } from '../findings.ts';
import { entitiesIn, entityAt, type MentionIndex } from '../names/entity-at.ts';
import type { Decision, Scene } from './features.ts';
import type { VoiceItem } from './voice.ts';
import {
  audiences,
  breakers,
  events,
  insideVenue,
  media,
  postings,
  scenicParticiples,
  scenicVerbs,
  venueDeterminers,
  venueJoints,
  venuePrepositions,
} from '../../language/en/speech/settings.ts';

/** Where and when something was said, as far as the clause that says so tells. */
export interface Setting {
  readonly venue: Span | null;
  readonly date: DatedValue | null;
}

/** A sentence that sets the scene for words quoted elsewhere: "Speaking on … with … on …, X responded to questions". */
export interface SceneSetting extends Setting {
  readonly sentence: number;
  readonly block: number;
  /** The people and bodies named in it. */
  readonly entities: ReadonlySet<number>;
}

/** What the search of settings looks things up in; made once an article. */
export interface SettingIndex {
  readonly scene: Scene;
  readonly entities: readonly Entity[];
  readonly names: MentionIndex;
  readonly datesByStart: ReadonlyMap<number, DateFinding>;
  /** Stretches that are titles and the like, not quotations. */
  readonly titles: ReadonlySet<number>;
}

const furthest = 22;

const datedValue = (date: DateFinding): DatedValue | null =>
  date.edtf === null
    ? null
    : { edtf: date.edtf, yearInferred: date.yearInferred, span: { start: date.start, end: date.end } };

/** Index of the last item of a date, given the item it starts on. */
function dateEnd(items: readonly VoiceItem[], at: number, date: DateFinding): number {
  let last = at;
  while ((items[last + 1]?.start ?? Infinity) < date.end) last += 1;
  return last;
}

/** The name or title that starts at `from`: capitals, joined by small words; a title in marks may end it. */
function nameSpan(
  { scene: { voice, stretches }, titles, datesByStart }: SettingIndex,
  from: number,
): { span: Span; last: number } | null {
  const { items } = voice;
  let at = from;
  if (venueDeterminers.has(items[at]?.kind ?? '')) at += 1;
  let last = -1;
  const first = items[from];
  for (let i = at; i < items.length && i - at < 14; i += 1) {
    const item = items[i];
    if (item === undefined || item.block !== first?.block) break;
    if (item.stretch >= 0) {
      if (!titles.has(item.stretch) || i > at + 4) break;
      // a title that stands alone is a venue without its marks
      const stretch = stretches[item.stretch] ?? item;
      if (i === at) return { span: { start: stretch.start, end: stretch.end }, last: i };
      return { span: { start: first.start, end: stretches[item.stretch]?.outer.end ?? item.end }, last: i };
    }
    if (item.kind === 'N' && !datesByStart.has(item.start)) last = i;
    else if (item.kind === '0' && last >= 0) last = i;
    else if (
      (last < 0 && item.kind === '&') ||
      (!insideVenue.has(item.kind) && !(media.has(item.lower) && last >= 0 && last === i - 1))
    )
      break;
    else if (media.has(item.lower)) last = i;
    else if (datesByStart.has(item.start)) break;
  }
  const end = items[last];
  return first && end ? { span: { start: first.start, end: end.end }, last } : null;
}

/** The venue that a preposition opens, if what follows it is one. */
function venueAt(index: SettingIndex, at: number): Span | null {
  const { scene, entities, names } = index;
  const { items } = scene.voice;
  const preposition = items[at]?.kind;
  const next = items[at + 1];
  if (!next) return null;
  // an event, with its place: at a rally in Ohio, in an interview with a paper
  const m = scene.mentionAt[at + 1] ?? -1;
  const mention = scene.mentions[m];
  if (mention && mention.kind !== 'name' && mention.first === at + 1) {
    const isMessage = postings.has(mention.head);
    if (!isMessage && !events.has(mention.head)) return null;
    const joint = items[mention.last + 1];
    const named = joint && venueJoints.has(joint.kind) ? nameSpan(index, mention.last + 2) : null;
    if (isMessage) return named && joint?.kind === 'on' ? named.span : null;
    // "the conference call"
    const goesOn = joint && events.has(joint.lower) && joint.block === next.block ? joint.end : mention.end;
    return { start: mention.start, end: named?.span.end ?? goesOn };
  }
  if (!venuePrepositions.has(preposition ?? '')) return null;
  const named = nameSpan(index, at + 1);
  if (!named) return null;
  const who = entityAt(names, named.span);
  if (who !== null && entities[who]?.kind === 'people' && preposition !== 'on') return null;
  return named.span;
}

/** Whom something was told to, where that is a paper, a programme or a station. */
function toldTo({ scene, entities, names }: SettingIndex, at: number): Span | null {
  const mention = scene.mentions[scene.mentionAt[at] ?? -1];
  if (mention?.first !== at || audiences.has(mention.head)) return null;
  const outlet = entitiesIn(names, mention).find((entity) => entities[entity]?.kind === 'organisations');
  const isMedium =
    mention.kind === 'name' || mention.kind === 'description' ? media.has(mention.head) : false;
  const whole = entityAt(names, mention);
  if (whole !== null && entities[whole]?.kind === 'people') {
    if (outlet === undefined) return null;
    const span = entities[outlet]?.mentions.find(
      ({ start, end }) => start >= mention.start && end <= mention.end,
    );
    return span ? { start: span.start, end: span.end } : null;
  }
  const capitals = scene.voice.items.slice(mention.first, mention.last + 1).some(({ kind }) => kind === 'N');
  return capitals && (outlet !== undefined || isMedium) ? { start: mention.start, end: mention.end } : null;
}

/** Reads on from an item, to the next clause, for where and when. */
function readOn(index: SettingIndex, from: number): Setting {
  const { items } = index.scene.voice;
  const sentence = items[from]?.sentence;
  let venue: Span | null = null;
  let date: DatedValue | null = null;
  for (let i = from; i < items.length && i - from < furthest; i += 1) {
    const item = items[i];
    if (!item || item.sentence !== sentence || item.stretch >= 0) break;
    const found = index.datesByStart.get(item.start);
    if (found) {
      date ??= datedValue(found);
      i = dateEnd(items, i, found);
      continue;
    }
    if (breakers.has(item.kind) || item.kind === 'V' || item.kind === ':' || item.kind === ';') break;
    if (i > from && (item.kind === 'Vg' || item.kind === 'g')) break;
    if (venue === null && venuePrepositions.has(item.kind)) {
      const next = items[i + 1];
      if (next && !index.datesByStart.has(next.start)) {
        venue = venueAt(index, i);
        if (venue) while ((items[i + 1]?.start ?? Infinity) < venue.end) i += 1;
      }
    }
  }
  return { venue, date };
}

/** Where and when the words of a decision were said, by the clause that its cue stands in. */
export function findSetting(index: SettingIndex, { mention: m, cue }: Decision): Setting {
  const { scene } = index;
  const { items } = scene.voice;
  const mention = scene.mentions[m];
  if (!mention || !cue) return { venue: null, date: null };
  const verb = items[cue[0]];
  const told = verb?.lemma === 'tell' ? toldTo(index, cue[1] + 1) : null;
  const follows = mention.first > cue[1] && mention.first - cue[1] <= 2;
  const on = readOn(index, follows ? mention.last + 1 : cue[1] + 1);
  let { date } = on;
  // "calling on Congress to act"
  const isCalledOn = verb?.lemma === 'call' && items[cue[1] + 1]?.lower === 'on';
  let venue = isCalledOn ? null : (told ?? on.venue);
  // before the subject: "On Tuesday, X said", "Speaking on a programme, X said"
  const sentence = verb?.sentence;
  let first = Math.min(cue[0], mention.first);
  for (let steps = 0; first > 0 && items[first - 1]?.sentence === sentence && steps < 40; steps += 1)
    first -= 1;
  const opener = items[first];
  if (opener && first < mention.first && opener.sentence === sentence) {
    if (scenicParticiples.has(opener.lower)) {
      const before = readOn(index, first);
      venue ??= before.venue;
      date ??= before.date;
    } else {
      const at = venuePrepositions.has(opener.kind) ? first + 1 : first;
      const dated = items[at] && index.datesByStart.get(items[at].start);
      if (dated) date ??= datedValue(dated);
      else if (at > first && venue === null) {
        const found = venueAt(index, first);
        venue = found && found.end < mention.start ? found : null;
      }
    }
  }
  return { venue, date };
}

/** Every sentence that sets a scene, in text order. */
export function findSceneSettings(index: SettingIndex): SceneSetting[] {
  const { items } = index.scene.voice;
  const found: SceneSetting[] = [];
  items.forEach((item, at) => {
    const before = items[at - 1];
    const opens = before?.sentence !== item.sentence && scenicParticiples.has(item.lower);
    if (!opens && !(item.kind === 'V' && scenicVerbs.has(item.lemma ?? ''))) return;
    const { venue, date } = readOn(index, opens ? at : at + 1);
    if (venue === null) return;
    let first = at;
    while (items[first - 1]?.sentence === item.sentence) first -= 1;
    let last = at;
    while (items[last + 1]?.sentence === item.sentence) last += 1;
    const span = { start: items[first]?.start ?? item.start, end: items[last]?.end ?? item.end };
    found.push({
      venue,
      date,
      sentence: item.sentence,
      block: item.block,
      entities: new Set(entitiesIn(index.names, span)),
    });
  });
  return found;
}
