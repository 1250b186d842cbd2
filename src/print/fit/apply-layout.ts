import type { Page } from 'playwright-core';
import { leftOutFormsSchema, marks, printerNotes, styleMarks } from '../contract.ts';
import { leftOutInWords, type LeftOut } from './left-out.ts';
import type { Layout, Offer } from './layout.ts';

/** The marks' names, for what runs in the page. */
const names = {
  part: marks.part.name,
  move: marks.move.name,
  group: marks.group.name,
  record: marks.record.name,
  leaveOut: marks.leaveOut.name,
  shorten: marks.shorten.name,
  ifWhole: marks.ifWhole.name,
  ifShortened: marks.ifShortened.name,
  ifShortenedHere: marks.ifShortenedHere.name,
  leftOut: marks.leftOut.name,
  leftOutWords: marks.leftOutWords.name,
  arrangement: styleMarks.arrangement.name,
  place: printerNotes.place.name,
  shortenedCopy: printerNotes.shortenedCopy.name,
};
type Names = typeof names;

/** What a page offers, from its own marks: its arrangements, and the steps at which records and statements give way. */
export async function readOffer(page: Page): Promise<Offer> {
  return page.evaluate(
    ({ arrangements, leaveOut, shorten }) => {
      const offered = document.documentElement.getAttribute(arrangements) ?? '';
      const steps = [leaveOut, shorten].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => Number(element.getAttribute(name))),
      );
      return { arrangements: offered.split(',').map((words) => words.trim()), steps: Math.max(0, ...steps) };
    },
    { ...names, arrangements: marks.arrangements.name },
  );
}

/** What a page says of what is left out, as it stands there now. */
interface Told {
  /** The forms for it; null where the page has none. */
  readonly forms: string | null;
  readonly words: readonly (string | null)[];
  /** Of each line of such words, whether it is hidden. */
  readonly lines: readonly boolean[];
}

/**
 * In the page, all in one go, as the browser would lay it out and paint it between one change and the next: names the
 * arrangement for the style sheet, and puts the parts into its order; hides the records that give way by a step; puts
 * shortened statements in the place of those that give way by it.
 * @returns the kinds of the records that are hidden, how many shortened statements are shown, what the page says of it
 */
function layOut({
  names,
  arrangement,
  step,
}: {
  names: Names;
  arrangement: string;
  step: number;
}): Told & { readonly hidden: string[]; readonly shortened: number } {
  const all = (name: string, within: ParentNode = document): HTMLElement[] => [
    ...within.querySelectorAll<HTMLElement>(`[${name}]`),
  ];
  const arrange = (): void => {
    if (arrangement !== '') document.documentElement.setAttribute(names.arrangement, arrangement);
    const words = arrangement.split(' ');
    const parts = all(names.part);
    for (const [place, part] of parts.entries())
      if (!part.hasAttribute(names.place)) part.setAttribute(names.place, String(place));
    const placeOf = (part: Element): number => Number(part.getAttribute(names.place));
    const inPlace = [...parts].sort((a, b) => placeOf(a) - placeOf(b));
    for (const part of parts) {
      const moves = (part.getAttribute(names.move) ?? '').split(', ').map((move) => move.split(' '));
      const [, before] = moves.find(([word]) => word !== undefined && words.includes(word)) ?? [];
      const next = inPlace.find((other) => other.getAttribute(names.part) === before);
      if (!next) continue;
      inPlace.splice(inPlace.indexOf(part), 1);
      inPlace.splice(inPlace.indexOf(next), 0, part);
    }
    // Only where something moves: to stand anew costs a layout.
    if (inPlace.every((part, index) => part === parts[index])) return;
    for (const part of inPlace) part.parentElement?.append(part);
  };

  const hideRecords = (): string[] => {
    const records = all(names.record);
    for (const record of records) {
      const leaves = record.getAttribute(names.leaveOut);
      record.hidden = leaves !== null && Number(leaves) <= step;
    }
    const isFact = (record: HTMLElement): boolean => record.getAttribute(names.record) !== 'corrections';
    for (const whole of document.querySelectorAll<HTMLElement>(`[${names.part}], [${names.group}]`)) {
      const within = records.filter((record) => isFact(record) && whole.contains(record));
      whole.hidden = within.length > 0 && within.every(({ hidden }) => hidden);
    }
    return records.filter(({ hidden }) => hidden).map((record) => record.getAttribute(names.record) ?? '');
  };

  const shortenStatements = (): number => {
    let shown = 0;
    for (const template of all(names.shorten)) {
      const whole = template.previousElementSibling;
      const record = template.closest<HTMLElement>(`[${names.record}]`);
      if (!(template instanceof HTMLTemplateElement && whole instanceof HTMLElement && record)) continue;
      const isShortened = Number(template.getAttribute(names.shorten)) <= step;
      for (const copy of all(names.shortenedCopy, record)) copy.remove();
      whole.hidden = isShortened;
      for (const words of all(names.ifShortenedHere, record)) words.hidden = !isShortened;
      if (!isShortened) continue;
      const copies = document.importNode(template.content, true);
      for (const copy of copies.children) copy.setAttribute(names.shortenedCopy, '');
      template.after(...copies.children);
      if (!record.hidden) shown += 1;
    }
    for (const words of all(names.ifWhole)) words.hidden = shown > 0;
    for (const words of all(names.ifShortened)) words.hidden = shown === 0;
    return shown;
  };

  arrange();
  return {
    hidden: hideRecords(),
    shortened: shortenStatements(),
    forms: document.querySelector(`[${names.leftOut}]`)?.getAttribute(names.leftOut) ?? null,
    words: all(names.leftOutWords).map((place) => place.textContent),
    lines: all(names.leftOut).map(({ hidden }) => hidden !== false),
  };
}

/** Says on the page what is left out, in the forms that it has for it, where it does not say so yet. */
async function tellLeftOut(page: Page, leftOut: LeftOut, told: Told): Promise<void> {
  if (told.forms === null) return;
  const words = leftOutInWords(leftOut, leftOutFormsSchema.parse(JSON.parse(told.forms)));
  const isSaid =
    told.words.every((one) => one === words) && told.lines.every((isHidden) => isHidden === (words === ''));
  if (isSaid) return;
  await page.evaluate(
    ({ names, words }) => {
      for (const line of document.querySelectorAll<HTMLElement>(`[${names.leftOut}]`))
        line.hidden = words === '';
      for (const place of document.querySelectorAll(`[${names.leftOutWords}]`)) place.textContent = words;
    },
    { names, words },
  );
}

/**
 * Lays a page out in one way, as its marks ask for. Another layout may follow: nothing of the first one stays.
 * @returns What is left out.
 */
export async function applyLayout(page: Page, { arrangement, step }: Layout): Promise<LeftOut> {
  const { hidden, shortened, ...told } = await page.evaluate(layOut, { names, arrangement, step });
  const numberOf = (kind: keyof LeftOut): number => hidden.filter((one) => one === kind).length;
  const leftOut = {
    quotes: numberOf('quotes'),
    reported: numberOf('reported'),
    figures: numberOf('figures'),
    events: numberOf('events'),
    corrections: numberOf('corrections'),
    shortened,
  };
  await tellLeftOut(page, leftOut, told);
  return leftOut;
}
