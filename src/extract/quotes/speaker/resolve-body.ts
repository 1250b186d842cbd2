import { nounHeads } from '../../../language/en/names/descriptions.ts';
import { organisationHeads } from '../../../language/en/names/organisations.ts';
import { definiteArticle } from '../../../language/en/sentences/function-words.ts';
import { times } from '../../../language/en/speech/claims.ts';
import { beside, looseBodies } from '../../../language/en/speech/descriptions.ts';
import type { Entity } from '../../findings.ts';
import { lowerAt } from '../../lower-at.ts';
import { denotes } from '../../names/denotes.ts';
import type { Mention, MentionKind } from '../mentions.ts';
import type { Known } from './known.ts';

/** So many paragraphs before its own may name the body that "the company" takes up. */
const reach = 2;
/** How many words of the article's own are read back. */
const mostItems = 300;

/** Whether a body's name says by its last word what kind of body it is: "the agency" is no Supreme Court. */
const saysItsKind = ({ name, expansion }: Entity): boolean =>
  [name, expansion ?? ''].some((words) =>
    organisationHeads.has(words.split(/\s+/).at(-1)?.toLowerCase() ?? ''),
  );

/** What is named or described between a body and what may take it up. */
const since = (item: number, index: number, { scene, named }: Known): Since[] => {
  const from = scene.mentions.findLastIndex(({ first }, i) => i < index && first <= item) + 1;
  return scene.mentions
    .slice(from, index)
    .map(({ kind, head, first, last }, i) => ({ kind, head, isLong: last - first > 1, is: named(from + i) }));
};

interface Since {
  readonly kind: MentionKind;
  readonly head: string;
  /** True where it says more than "the group": which one. */
  readonly isLong: boolean;
  /** The entity that it names; null for none. */
  readonly is: number | null;
}

/**
 * Whether a body is still what a noun takes up: no other "group" has come between, and for a noun that fits many, or a body
 * whose name says nothing of its kind, nothing at all but people.
 */
function isStillMeant(at: number, item: number, index: number, known: Known): boolean {
  const mention = known.scene.mentions[index];
  const entity = known.entities[at];
  if (!entity || !mention) return false;
  const { head, start, end } = mention;
  const isTyped = denotes(entity, known.scene.article.text.slice(start, end));
  if (!isTyped && (!looseBodies.has(head) || saysItsKind(entity))) return false;
  const isSure = isTyped && nounHeads.get(head)?.has(head) === true && !looseBodies.has(head);
  return since(item, index, known).every(({ kind, head: other, isLong, is }) => {
    if (is === at) return true;
    if (other === head && isLong) return false;
    return (
      isSure || (is === null ? kind !== 'name' || times.has(other) : known.entities[is]?.kind === 'people')
    );
  });
}

/** The bodies that the article's own voice names in a block before an item, each with the last item of its name there; not those to whom something is told. */
function bodiesBefore(at: number, block: number, { scene, entities, namedIn }: Known): Map<number, number> {
  const { items } = scene.voice;
  const found = new Map<number, number>();
  for (let i = at - 1; i >= 0 && at - i < mostItems; i -= 1) {
    const item = items[i];
    if (!item || item.block < block) break;
    if (item.block > block || item.stretch >= 0) continue;
    for (const entity of namedIn(item)) {
      const before = definiteArticle.has(lowerAt(items, i - 1)) ? i - 2 : i - 1;
      if (entities[entity]?.kind === 'organisations' && !beside.has(lowerAt(items, before)))
        found.set(entity, Math.max(i, found.get(entity) ?? 0));
    }
  }
  return found;
}

/**
 * The organisation that "the company" or "the agency" takes up: the only one of its kind that the paragraph names before it or,
 * where that names none, one of the paragraphs before; null for none, or for more than one.
 */
export function resolveBody(index: number, mention: Mention, known: Known): number | null {
  const { scene } = known;
  const { head, first, last } = mention;
  // "the Swiss company", "the state agency": which one, the article says in words of its own
  if (!nounHeads.has(head) || last - first > 1) return null;
  const block = scene.voice.items[first]?.block ?? 0;
  for (let back = 0; back <= reach; back += 1) {
    const [only, second] = [...bodiesBefore(first, block - back, known)].filter(([at, item]) =>
      isStillMeant(at, item, index, known),
    );
    if (only !== undefined) return second === undefined ? only[0] : null;
  }
  return null;
}
