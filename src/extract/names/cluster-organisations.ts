import type { Token } from '../tokens.ts';
import type { Name } from './judge-names.ts';
import { isAllCapitals } from './letter-case.ts';
import type { Mention } from './mention.ts';
import { explainLetters, initialsOf } from './explain-letters.ts';
import { bodyOfField, firmEndings, paperHeads } from '../../language/en/names/organisations.ts';

/** One organisation of an article under all its names. */
export interface Organisation {
  readonly name: string;
  /** What the letters of its name stand for, where the article says. */
  readonly expansion: string | null;
  readonly mentions: readonly Mention[];
}

interface Draft {
  /** The names, the longest first. */
  names: Name[];
}

const key = (phrase: string): string => phrase.replace(/^(?:U\.?S\.?|UK|U\.K) /, '').toLowerCase();

/** "Justice Department" for "Department of Justice", "Homeland Security" for "Department of Homeland Security". */
function shorterForms(phrase: string): string[] {
  const match = bodyOfField.exec(phrase);
  const [, head, rest] = match ?? [];
  return head && rest ? [key(`${rest} ${head}`), ...(rest.includes(' ') ? [key(rest)] : [])] : [];
}

/** "Example" and "Example Harbour" for "Example Harbour Co.": a firm's name without its ending, and its first word where no other firm begins so. */
function addShortNames(drafts: readonly Draft[], names: readonly Name[]): void {
  const firms = drafts.filter(({ names: [own] }) => firmEndings.has(own?.words.at(-1)?.toLowerCase() ?? ''));
  const taken = new Set(drafts.map(({ names: [own] }) => own?.phrase));
  const beginnings = Map.groupBy(firms, ({ names: [own] }) => own?.words[0] ?? '');
  const byPhrase = new Map(names.map((name) => [name.phrase, name]));
  for (const firm of firms) {
    const words = firm.names[0]?.words ?? [];
    const [first = ''] = words;
    const isAlone = beginnings.get(first)?.length === 1 && first.length >= shortestName;
    for (const short of new Set([words.slice(0, -1).join(' '), ...(isAlone ? [first] : [])])) {
      const name = byPhrase.get(short);
      if (name && !taken.has(short) && name.judgement !== 'place' && name.judgement !== 'person')
        firm.names.push(name);
    }
  }
}

/** A firm's first word of fewer letters is no name by itself. */
const shortestName = 4;

/**
 * Brings the names of organisations together: the same but for "U.S.", a long name with the letters that the article
 * explains or by its initials, "Justice Department" with "Department of Justice".
 */
export function clusterOrganisations(tokens: readonly Token[], names: readonly Name[]): Organisation[] {
  const explained = explainLetters(tokens, names);
  const candidates = names.filter(
    (name) =>
      name.judgement === 'organisation' ||
      (name.judgement !== 'person' && (explained.has(name.phrase) || explained.longNames.has(name.phrase))),
  );
  const byKey = new Map<string, Draft>();
  const drafts: Draft[] = [];
  // Papers by the last word of their names, for "the Times".
  const papers = new Map<string, Draft[]>();
  const isLetters = (name: Name): boolean => name.words.length === 1 && isAllCapitals(name.phrase);
  for (const name of candidates) {
    if (isLetters(name)) continue;
    const known = byKey.get(key(name.phrase));
    if (known) known.names.push(name);
    else {
      const draft = { names: [name] };
      drafts.push(draft);
      byKey.set(key(name.phrase), draft);
      const last = name.words.at(-1)?.toLowerCase() ?? '';
      if (name.words.length > 1 && paperHeads.has(last)) {
        const list = papers.get(last);
        if (list) list.push(draft);
        else papers.set(last, [draft]);
      }
    }
  }
  for (const name of names) {
    const word = name.phrase.toLowerCase();
    if (name.words.length !== 1 || !paperHeads.has(word) || byKey.has(word)) continue;
    const [paper, second] = papers.get(word) ?? [];
    const meant = name.mentions.filter(({ definite }) => definite);
    if (paper && !second && meant.length > 0) paper.names.push({ ...name, mentions: meant });
  }
  addShortNames(drafts, names);
  const gone = new Set<Draft>();
  for (const draft of drafts)
    for (const form of shorterForms(draft.names[0]?.phrase ?? '')) {
      const other = byKey.get(form);
      if (other && other !== draft && !gone.has(other)) {
        draft.names.push(...other.names);
        gone.add(other);
      }
    }
  const kept = drafts.filter((draft) => !gone.has(draft));
  const byInitials = new Map<string, Draft[]>();
  for (const draft of kept)
    for (const form of new Set(draft.names.flatMap((name) => initialsOf(name.phrase)))) {
      const others = byInitials.get(form);
      if (others) others.push(draft);
      else byInitials.set(form, [draft]);
    }
  const byName = new Map(
    kept.flatMap((draft) => draft.names.map((name): [string, Draft] => [name.phrase, draft])),
  );
  for (const name of candidates) {
    if (!isLetters(name)) continue;
    const long = explained.get(name.phrase);
    const letters = name.phrase.replaceAll('.', '').replace(/s$/, '');
    const stated = long === undefined ? undefined : byName.get(long);
    const guessed = byInitials.get(letters);
    const owner =
      stated ??
      (guessed?.length === 1 && (letters.length > 2 || name.phrase.includes('.')) ? guessed[0] : undefined);
    if (owner) owner.names.push(name);
    else if (name.judgement === 'organisation' || long !== undefined) kept.push({ names: [name] });
  }
  return kept.map(({ names: forms }) => {
    const longest = forms.reduce((best, form) => (form.phrase.length > best.phrase.length ? form : best));
    const letters = forms.some(isLetters);
    return {
      name: longest.phrase,
      expansion: letters && !isLetters(longest) ? longest.phrase : null,
      mentions: forms.flatMap((form) => form.mentions).toSorted((a, b) => a.segment.from - b.segment.from),
    };
  });
}
