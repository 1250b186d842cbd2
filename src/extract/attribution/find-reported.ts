import type { Span } from '../../article/article.ts';
import type { Attribution, ReportedFinding } from '../findings.ts';
import type { Scene } from '../quotes/features.ts';
import type { Mention } from '../quotes/mentions.ts';
import type { Resolver } from '../quotes/resolve-speaker.ts';
import type { ParsedSentence, Syntax } from '../syntax/read-syntax.ts';
import type { AttributionModel } from './attribution-model.ts';
import { claimsOf, mayClaim, type Claim } from './find-claims.ts';
import { dependentsOf } from './propose.ts';

/** Below this belief that a cue introduces a clause at all, it is none. */
const leastBelief = Number(process.env['LB'] ?? 0.5);
/** With less belief in its source than this, a claim has none. */
const leastSource = Number(process.env['LS'] ?? 0.4);
/** A claim of fewer words is no clause. */
const fewest = 4;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** With one of these on the cue nobody has said anything yet, or it is denied. */
const unsaid = words("not n't n’t never will would can could may might must shall should ’ll 'll");
/** Verbs of thought and wish, of seeming and perceiving: what they introduce has not been said. */
const unspoken = words(
  'want wants wanted hope hopes hoped hoping wish wishes wished like likes liked love loves loved seem seems seemed appear appears appeared expect expects expected try tries tried trying plan plans planned need needs needed know knows knew feel feels felt see sees saw mean means meant make makes made let lets help helps helped get gets got seek seeks sought continue continues continued decide decides decided intend intends intended prefer prefers preferred remember remembers hear hears heard learn learns learned find finds found begin began start started work works worked use used decline declines declined refuse refuses refused',
);
const days = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday night morning january february march april may june july august september october november december',
);

/** Finds the clauses in which an article says what somebody said, without quotation marks. */
export function findReported(
  scene: Scene,
  syntax: Syntax,
  model: AttributionModel,
  resolver: Resolver,
): ReportedFinding[] {
  const { article } = scene;
  const found: ReportedFinding[] = [];
  for (let number = 0; number < syntax.count; number += 1) {
    const opening = syntax.words(number)[0];
    if (!opening || !mayClaim(model, syntax, number)) continue;
    const kind = article.blocks[opening.block]?.kind;
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const sentence = syntax.sentence(number);
    if (!sentence) continue;
    const claims = claimsOf(model, sentence)
      .filter((claim) => isTold(claim))
      .sort((a, b) => b.any - a.any);
    const taken: Claim[] = [];
    for (const claim of claims) {
      if (taken.some((other) => claim.first <= other.last && other.first <= claim.last)) continue;
      const speaker = speakerOf(scene, resolver, claim);
      if (speaker) {
        taken.push(claim);
        const { sentence: own, first, last, cue } = claim;
        found.push({
          start: own.words[first]?.start ?? 0,
          end: own.words[last]?.end ?? 0,
          speaker,
          cue: { start: own.words[cue]?.start ?? 0, end: own.words[cue]?.end ?? 0 },
          record: speaker.entity !== null || isDescribed(speaker),
          rule: claim.rule,
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const isDescribed = ({ name }: Attribution): boolean => /\s|s$/.test(name) && !/^(?:he|she|it|they|we|i|who|that|this|these|those|some|many|others?)$/i.test(name);

/** Whether a cue tells what was said: it is likely enough, not denied or ahead, and no verb of thought. */
function isTold({ sentence, cue, first, last, any }: Claim): boolean {
  if (any < leastBelief || last - first + 1 < fewest) return false;
  const { words: own, labels, penn } = sentence;
  if (unspoken.has(own[cue]?.lower ?? '')) return false;
  if (dependentsOf(sentence, cue).some((i) => unsaid.has(own[i]?.lower ?? '') && /^(?:aux|advmod)/.test(labels[i] ?? '')))
    return false;
  for (let i = first; i <= last; i += 1) {
    if ((own[i]?.stretch ?? -1) >= 0) return false;
    void penn;
  }
  return penn.slice(first, last + 1).some((tag) => /^(?:VBD|VBZ|VBP|MD|TO)$/.test(tag));
}

/** Whom a claim's source names, stands for or describes; null where nobody is likely enough. */
function speakerOf(scene: Scene, resolver: Resolver, { sentence, source, sourceShare, first, last, cue }: Claim): Attribution | null {
  const head = sentence.words[source];
  if (!head || sourceShare < leastSource) return null;
  if (days.has(head.lower)) return null;
  const said = scene.article.text.slice(sentence.words[first]?.start ?? 0, sentence.words[last]?.end ?? 0);
  const mention = mentionAt(scene, head);
  void cue;
  if (mention >= 0) {
    const attribution = resolver.attribution(mention, { recent: null, said, inherited: false });
    if (attribution.entity !== null || (scene.mentions[mention]?.kind ?? '') === 'pronoun') return attribution;
  }
  const { start, end } = nounPhrase(sentence, source);
  return {
    mention: { start, end },
    entity: null,
    name: scene.article.text.slice(start, end).replaceAll(/\s+/g, ' '),
    role: null,
    inferred: false,
  };
}

/** The mention that holds a word; -1 for none. */
function mentionAt({ mentions }: Scene, { start }: Span): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Mention | undefined = mentions[low];
  return found && found.start <= start ? low : -1;
}

/** A noun phrase without what is only said of it behind a comma or in a clause of its own. */
function nounPhrase(sentence: ParsedSentence, head: number): Span {
  const { words: own, labels, last } = sentence;
  let first = head;
  let end = head;
  for (const dependent of dependentsOf(sentence, head)) {
    const label = labels[dependent] ?? '';
    if (dependent < head && /^(?:det|amod|compound|nummod|nmod|flat)/.test(label)) first = Math.min(first, sentence.first[dependent] ?? dependent);
    if (dependent > head && /^(?:nmod|flat|compound)/.test(label) && own.slice(head, (last[dependent] ?? dependent) + 1).every(({ text }) => text !== ',')) end = last[dependent] ?? dependent;
  }
  return { start: own[first]?.start ?? 0, end: own[end]?.end ?? 0 };
}
