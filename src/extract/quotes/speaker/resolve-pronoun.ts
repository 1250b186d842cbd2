import { genderOf, type Gender } from '../../names/gender.ts';
import type { Mention } from '../mentions.ts';
import type { VoiceItem } from '../voice.ts';
import type { Known, SpeechContext } from './known.ts';
import { isSpeaking, isSubject } from './mention-place.ts';
import { opensWithName } from './name-mentions.ts';

/** How much more a name in the pronoun's own paragraph is worth: it beats whoever an earlier paragraph was about. */
const ownParagraph = 6.5;
/** How much more the name of one is worth who has said something there. */
const spoken = 2.5;
/**
 * By how much whom a pronoun means must be likelier than anybody else. Of 300 pronouns of speakers in PolNeAR's training part,
 * read by hand, 268 are resolved and right with it, 16 wrong and 16 left open.
 */
const leastMargin = 1.3;
/** Nobody who is worth less than this is meant. */
const leastWorth = -1.5;
/** How many blocks back a pronoun may reach. */
const reach = 3;
/** How many noun phrases back a pronoun may reach. */
const mostMentions = 60;

/** A person named before a pronoun: the mention, its place among the mentions, and its first item. */
interface NamedBefore {
  readonly entity: number;
  readonly place: number;
  readonly mention: Mention;
  readonly at: VoiceItem;
}

/** The item with which a mention begins. */
const itemOf = ({ scene: { mentions, voice } }: Known, index: number): VoiceItem | undefined =>
  voice.items[mentions[index]?.first ?? -1];

/** The people named within a pronoun's reach, the nearest first. */
function* namedBefore(known: Known, index: number, { block }: VoiceItem): Generator<NamedBefore> {
  const { article, mentions } = known.scene;
  const window = article.blocks[Math.max(0, block - reach)]?.start ?? 0;
  const nearest = index - 1;
  for (let place = nearest; place >= 0 && nearest - place < mostMentions; place -= 1) {
    const mention = mentions[place];
    const at = itemOf(known, place);
    if (!mention || !at || mention.start < window) return;
    const entity = mention.kind === 'name' ? known.named(place) : opensWithName(known, mention);
    if (entity !== null && known.entities[entity]?.kind === 'people') yield { entity, place, mention, at };
  }
}

/** Whether a paragraph has the pronoun before it has the name, so that it goes on about somebody named before. */
function opensWithPronoun(known: Known, wanted: Gender, block: number, name: number): boolean {
  for (let m = name - 1; m >= 0; m -= 1) {
    if (itemOf(known, m)?.block !== block) return false;
    if (known.scene.mentions[m]?.head === wanted) return true;
  }
  return false;
}

/** What each person named before a pronoun is worth, by where and how they are named. */
function worthsBefore(known: Known, index: number, wanted: Gender, item: VoiceItem): Map<number, number> {
  const { voice } = known.scene;
  const worths = new Map<number, number>();
  const subjects = new Set<number>();
  for (const { entity, place, mention, at } of namedBefore(known, index, item)) {
    const far = item.sentence - at.sentence;
    const isHere = at.block === item.block;
    const speaks = isSpeaking(voice, mention);
    const subject = !subjects.has(at.sentence) && !mention.owner && (speaks || isSubject(voice, mention));
    if (subject) subjects.add(at.sentence);
    // what the sentence before was about, this one goes on about
    const goesOn = subject && far === 1 && isHere ? 0.5 : 0;
    const near = isHere && !opensWithPronoun(known, wanted, item.block, place) ? ownParagraph : 0;
    const worth =
      near +
      goesOn +
      (speaks ? spoken : 0) +
      (subject ? 3 : 1) -
      0.7 * Math.min(far, 4) -
      0.5 * (item.block - at.block);
    worths.set(entity, Math.max(worths.get(entity) ?? -Infinity, worth));
  }
  return worths;
}

/** "He called Doe …": whom the pronoun's own clause speaks of, who is somebody else; null for nobody. */
function objectOf({ scene: { mentions }, named }: Known, index: number): number | null {
  const object = mentions[index + 1];
  const verb = mentions[index]?.verb ?? -1;
  const isObject = object?.kind === 'name' && !object.owner && verb >= 0 && object.first === verb + 1;
  return isObject ? named(index + 1) : null;
}

/** The one who is worth most, where nobody else comes near; null for none. */
function likeliest(worths: readonly (readonly [number, number])[]): number | null {
  let best: number | null = null;
  let most = -Infinity;
  let second = -Infinity;
  for (const [entity, worth] of worths)
    if (worth > most) {
      second = most;
      most = worth;
      best = entity;
    } else if (worth > second) second = worth;
  return most - second >= leastMargin && most > leastWorth ? best : null;
}

/** Whether a mention is the first words of its paragraph. */
function opensBlock({ scene: { mentions, voice } }: Known, index: number): boolean {
  const first = mentions[index]?.first ?? 0;
  return voice.items[first - 1]?.block !== voice.items[first]?.block;
}

/** "It added: …", as a paragraph opens: the body that spoke last, where the paragraph before names no other. */
function thingBefore(known: Known, index: number, recent: number): number | null {
  const block = itemOf(known, index)?.block ?? 0;
  if (known.entities[recent]?.kind !== 'organisations') return null;
  for (let m = index - 1; m >= 0; m -= 1) {
    const at = itemOf(known, m);
    if (!at || at.block === block) return null;
    if (at.block < block - 1) return recent;
    const other = known.named(m);
    if (other !== null && other !== recent && known.entities[other]?.kind !== 'people') return null;
  }
  return recent;
}

/** "…, it added": the body or document that spoke last, where it is named in the same or the sentence before. */
function thingMeant(known: Known, index: number, recent: number | null): number | null {
  const found = recent === null ? undefined : known.entities[recent];
  const item = itemOf(known, index);
  if (!found || found.kind === 'people' || !item || recent === null) return null;
  if (opensBlock(known, index)) return thingBefore(known, index, recent);
  for (let m = index - 1; m >= 0; m -= 1) {
    const at = itemOf(known, m);
    if (!at || item.sentence - at.sentence > 1 || at.block !== item.block) return null;
    const other = known.named(m);
    if (other !== null) return other === recent ? other : null;
  }
  return null;
}

/** "Doe, who": the person named right before. "Democrats in Congress who": a body is no who. */
function personBefore({ scene: { mentions }, entities, named }: Known, index: number): number | null {
  const [before, own] = [mentions[index - 1], mentions[index]];
  const found = before && own && own.first - before.last <= 2 ? named(index - 1) : null;
  return found !== null && entities[found]?.kind === 'people' ? found : null;
}

/** Sets up the look-up of whom an article's pronouns mean: of the mention at an index, undefined where it is no pronoun that is read. */
export function resolvePronouns(
  known: Known,
): (index: number, context: SpeechContext) => number | null | undefined {
  const { scene, entities } = known;
  const genders = new Map<number, Gender | null>();
  const gender = (entity: number): Gender | null => {
    const told = genders.get(entity);
    if (told !== undefined) return told;
    const found = entities[entity];
    const made = found ? genderOf(found, scene.article.text) : null;
    genders.set(entity, made);
    return made;
  };
  const isSaid = (entity: number, said: string): boolean => {
    const surname = entities[entity]?.name.split(' ').at(-1) ?? '';
    return surname.length > 2 && said.includes(surname);
  };
  const personMeant = (index: number, wanted: Gender, { recent, said }: SpeechContext): number | null => {
    const item = itemOf(known, index);
    if (!item) return null;
    const worths = worthsBefore(known, index, wanted, item);
    if (recent !== null && entities[recent]?.kind === 'people')
      worths.set(recent, (worths.get(recent) ?? 0) + 1);
    const object = objectOf(known, index);
    if (object !== null) worths.delete(object);
    return likeliest(
      [...worths].flatMap(([entity, worth]) => {
        const own = gender(entity);
        if ((own !== null && own !== wanted) || isSaid(entity, said)) return [];
        return [[entity, worth + (own === wanted ? 1 : 0)] as const];
      }),
    );
  };
  return (index, context) => {
    const head = scene.mentions[index]?.head;
    if (head === 'he' || head === 'she') return personMeant(index, head, context);
    if (head === 'it') return thingMeant(known, index, context.recent);
    return head === 'who' ? personBefore(known, index) : undefined;
  };
}
