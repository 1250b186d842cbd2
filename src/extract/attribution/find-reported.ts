import { saying, unsaid } from '../../language/en/speech.ts';
import type { Attribution, Entity, ReportedFinding } from '../findings.ts';
import { reportingLemma } from '../quotes/reporting-verbs.ts';
import type { Scene } from '../quotes/features.ts';
import type { Resolver } from '../quotes/resolve-speaker.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { AttributionModel } from './attribution-model.ts';
import { claimsOf, mayClaim, type Claim } from './find-claims.ts';
import { nameSources } from './name-source.ts';
import { dependentsOf } from './propose.ts';
import { canSay } from './can-say.ts';

/** Below this belief that a cue introduces a clause at all, it is none. */
const leastBelief = { saying: 0.2, other: 0.65 };
/** With less belief in its source than this, a claim has none. */
const leastSource = 0.7;
/** A claim of fewer words is no clause. */
const fewest = 4;

/** Finds the clauses in which an article says what somebody said, without quotation marks. */
export function findReported(
  scene: Scene,
  syntax: Syntax,
  model: AttributionModel,
  resolver: Resolver,
  entities: readonly Entity[],
): ReportedFinding[] {
  const { article } = scene;
  const nameSource = nameSources(scene, syntax, resolver, entities);
  let recent: number | null = null;
  let number = 0;
  const speakerOf = ({ sentence, source, sourceShare, first, last, cue }: Claim): Attribution | null => {
    const head = sentence.words[source];
    if (!head || sourceShare < leastSource) return null;
    const said = article.text.slice(sentence.words[first]?.start ?? 0, sentence.words[last]?.end ?? 0);
    return nameSource({ number, sentence, word: source, cue, said, recent });
  };
  const found: ReportedFinding[] = [];
  for (; number < syntax.count; number += 1) {
    const opening = syntax.words(number)[0];
    if (!opening || !mayClaim(syntax, number)) continue;
    const kind = article.blocks[opening.block]?.kind;
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const sentence = syntax.sentence(number);
    if (!sentence) continue;
    const claims = withoutOuter(
      withSharedSources(claimsOf(model, sentence).filter((claim) => isTold(claim))),
    ).sort((a, b) => b.any - a.any);
    const taken: Claim[] = [];
    for (const claim of claims) {
      if (taken.some((other) => claim.first <= other.last && other.first <= claim.last)) continue;
      const speaker = speakerOf(claim);
      if (speaker) {
        taken.push(claim);
        recent = speaker.entity ?? recent;
        const { sentence: own, first, last, cue } = claim;
        found.push({
          start: own.words[first]?.start ?? 0,
          end: own.words[last]?.end ?? 0,
          speaker,
          cue: { start: own.words[cue]?.start ?? 0, end: own.words[cueEnd(claim)]?.end ?? 0 },
          record: isClause(claim) && (speaker.entity !== null || canSay(speaker.name)),
          rule: claim.rule,
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "According to the agency, X believes …": the words are X's, and the agency only passes them on. */
const withoutOuter = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (outer) =>
      !claims.some(
        (inner) =>
          inner !== outer &&
          inner.cue >= outer.first &&
          inner.cue <= outer.last &&
          inner.first > outer.first &&
          inner.last >= outer.last - 1 &&
          inner.any > 0.6 &&
          inner.source >= outer.first &&
          inner.source < inner.cue,
      ),
  );

/** The last word of a cue: "according to" is two. */
const cueEnd = ({ sentence: { words }, cue }: Claim): number =>
  words[cue]?.lower === 'according' && words[cue + 1]?.lower === 'to' ? cue + 1 : cue;

/** "They claimed A and claim B": a cue without a source, behind another and an "and", has the source of the one before. */
function withSharedSources(claims: readonly Claim[]): Claim[] {
  const shared: Claim[] = [];
  for (const claim of claims) {
    const before = shared.at(-1);
    const { words: own } = claim.sentence;
    const joined = [1, 2].some((back) => /^(?:and|but)$/.test(own[claim.cue - back]?.lower ?? ''));
    if (!before || !joined) {
      shared.push(claim);
      continue;
    }
    if (before.first > before.cue && before.last >= claim.cue) {
      let last = claim.cue - 1;
      while (last > before.first && /^(?:and|but|also|,)$/.test(own[last]?.lower ?? '')) last -= 1;
      shared[shared.length - 1] = { ...before, last };
    }
    const lone = claim.source < 0 || claim.source > before.first;
    shared.push(lone ? { ...claim, source: before.source, sourceShare: before.sourceShare } : claim);
  }
  return shared;
}

/** Whether a cue tells what was said: it is likely enough, not denied or ahead, and no verb of thought. */
function isTold({ sentence, cue, any }: Claim): boolean {
  const { words: own, labels } = sentence;
  const lemma = reportingLemma(own[cue]?.lower ?? '') ?? own[cue]?.lower ?? '';
  if (any < (saying.has(lemma) ? leastBelief.saying : leastBelief.other)) return false;
  if (
    dependentsOf(sentence, cue).some(
      (i) => unsaid.has(own[i]?.lower ?? '') && /^(?:aux|advmod)/.test(labels[i] ?? ''),
    )
  )
    return false;
  return true;
}

/** Whether what was said is a clause of the article's own words, which can stand alone. */
function isClause({ sentence: { words: own, penn }, first, last }: Claim): boolean {
  if (last - first + 1 < fewest) return false;
  for (let i = first; i <= last; i += 1) if ((own[i]?.stretch ?? -1) >= 0) return false;
  return penn.slice(first, last + 1).some((tag) => /^(?:VBD|VBZ|VBP|MD|TO)$/.test(tag));
}
