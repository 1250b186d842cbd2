import { openIndex, type FilterCounts, type FoundEntry, type SearchIndex } from './pagefind.ts';
import { searchAnyWord } from './search-any-word.ts';
import { filterNames, readQuery, searchTerm, writeQuery, type SearchQuery } from './search-query.ts';
import { labelOf, showFound, type FoundWords } from './show-found.ts';

/** How many results are shown at a time. */
const shownAtOnce = 20;

/** How long to wait for the next letter, in milliseconds. */
const pause = 150;

const find = <Type extends HTMLElement>(selector: string, type: new () => Type): Type => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
};

const form = find('form[role="search"]', HTMLFormElement);
const status = find('#found', HTMLElement);
const list = find('#results', HTMLOListElement);
const more = find('#more', HTMLButtonElement);
const input = find('#q', HTMLInputElement);
const filters = find('#filters', HTMLDetailsElement);
const selects = {
  kind: find('#kind', HTMLSelectElement),
  who: find('#who', HTMLSelectElement),
  article: find('#article', HTMLSelectElement),
  year: find('#year', HTMLSelectElement),
};
const { dataset } = form;
const said = (name: string): string => dataset[name] ?? '';
const { lang } = document.documentElement;
const words: FoundWords = {
  kinds: new Map([...selects.kind.options].map(({ value, dataset }) => [value, dataset['one'] ?? ''])),
  says: said('says'),
  nobody: said('nobody'),
  inferred: said('inferred'),
};

const asked = (): SearchQuery => ({
  q: input.value.trim(),
  kind: selects.kind.value,
  who: selects.who.value,
  article: selects.article.value,
  year: selects.year.value,
});

/** The value that Pagefind keeps for a filter's id: ids come first in it. */
function fullValue(name: (typeof filterNames)[number], id: string): string {
  const option = [...selects[name].options].find(({ value }) => value === id);
  return option?.dataset['full'] ?? id;
}

/** Offers, for people and for articles, what the words are found with; what is chosen stays on offer. */
function offer(name: 'who' | 'article', counts: Readonly<Record<string, number>>, chosen: string): void {
  const select = selects[name];
  const { compare } = new Intl.Collator(lang);
  const options = Object.entries(counts)
    .map(([full, count]) => ({ full, count, id: full.slice(0, full.indexOf(' ')), label: labelOf(full) }))
    .filter(({ count, id }) => count > 0 || id === chosen)
    .sort((one, other) => compare(one.label, other.label) || compare(one.id, other.id))
    .map(({ full, count, id, label }) => {
      const option = new Option(`${label} (${count.toLocaleString(lang)})`, id, false, id === chosen);
      option.dataset['full'] = full;
      return option;
    });
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
}

function offerAll(counts: FilterCounts, { who, article }: SearchQuery): void {
  offer('who', counts['who'] ?? {}, who);
  offer('article', counts['article'] ?? {}, article);
}

const countText = (count: number): string => {
  if (count === 0) return said('none');
  return said(new Intl.PluralRules(lang).select(count)).replace('#', count.toLocaleString(lang));
};

/** The next results after the first `from`, loaded and made, on the page nowhere yet. */
async function makeItems(results: readonly FoundEntry[], from: number): Promise<HTMLLIElement[]> {
  const found = await Promise.all(results.slice(from, from + shownAtOnce).map(({ data }) => data()));
  return found.map((entry) => showFound(entry, words));
}

function append(items: readonly HTMLLIElement[], results: readonly FoundEntry[]): void {
  list.append(...items);
  more.hidden = list.childElementCount >= results.length;
}

function clear(text: string): void {
  list.replaceChildren();
  more.hidden = true;
  status.textContent = text;
}

function fail(): void {
  clear(said('failed'));
}

/** Resolves once the page has all its own files, so that what a reader sees first does not wait for the index. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
}

async function start(): Promise<void> {
  form.classList.add('works');
  find('#without', HTMLElement).hidden = true;
  const query = readQuery(location.search);
  input.value = query.q;
  if (location.search === '') await loaded();
  const index: SearchIndex = await openIndex(said('index'), said('base'));
  offerAll(await index.filters(), query);
  for (const name of filterNames) selects[name].value = query[name];
  // on a phone what narrows the search is folded until it is used
  const isUsed = filterNames.some((name) => query[name] !== '');
  filters.open = isUsed || matchMedia('(min-width: 36rem)').matches;
  /** What is on the page; null where nothing was asked. */
  let result: readonly FoundEntry[] | null = null;
  let offeredFor = '';
  let searches = 0;

  const search = async (milliseconds: number): Promise<void> => {
    const query = asked();
    searches += 1;
    const turn = searches;
    history.replaceState(null, '', `${location.pathname}${writeQuery(query)}`);
    const chosen = Object.fromEntries(
      filterNames.filter((name) => query[name] !== '').map((name) => [name, fullValue(name, query[name])]),
    );
    const term = searchTerm(query);
    const found = await index.debouncedSearch(term, { filters: chosen }, milliseconds);
    if (found === null) return;
    if (offeredFor !== query.q) {
      offerAll(term === null ? await index.filters() : found.totalFilters, asked());
      offeredFor = query.q;
    }
    const isAsked = term !== null || Object.keys(chosen).length > 0;
    const any = found.results.length === 0 && term !== null ? await searchAnyWord(index, term, chosen) : [];
    const entries = any.length > 0 ? any : found.results;
    const items = isAsked ? await makeItems(entries, 0) : [];
    // Another search may have begun while the results were loaded; the page shows its results alone.
    if (turn !== searches) return;
    result = isAsked ? entries : null;
    const count = countText(entries.length);
    clear(isAsked ? (any.length > 0 ? said('any').replace('{count}', () => count) : count) : '');
    if (isAsked) append(items, entries);
  };
  const run = (milliseconds: number): void => {
    search(milliseconds).catch(fail);
  };
  input.addEventListener('input', () => {
    run(pause);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== input) run(0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(0);
  });
  more.addEventListener('click', () => {
    const shown = result;
    if (shown === null) return;
    const from = list.childElementCount;
    makeItems(shown, from).then((items) => {
      if (shown !== result || list.childElementCount !== from) return;
      append(items, shown);
      items[0]?.querySelector('a')?.focus();
    }, fail);
  });
  run(0);
}

start().catch(fail);
