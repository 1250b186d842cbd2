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

/** In the page: names the arrangement for the style sheet, and puts the parts into its order. */
function arrange({ names, arrangement }: { names: Names; arrangement: string }): void {
  if (arrangement !== '') document.documentElement.setAttribute(names.arrangement, arrangement);
  const words = arrangement.split(' ');
  const parts = [...document.querySelectorAll(`[${names.part}]`)];
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
}

/** In the page: hides the records that give way by a step. Returns their kinds. */
function hideRecords({ names, step }: { names: Names; step: number }): string[] {
  const records = [...document.querySelectorAll<HTMLElement>(`[${names.record}]`)];
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
}

/** In the page: puts shortened statements in the place of those that give way by a step. Returns how many of them are shown. */
function shortenStatements({ names, step }: { names: Names; step: number }): number {
  const all = (name: string, within: ParentNode = document): HTMLElement[] => [
    ...within.querySelectorAll<HTMLElement>(`[${name}]`),
  ];
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
}

/** Says on the page what is left out, in the forms that it has for it. */
async function tellLeftOut(page: Page, leftOut: LeftOut): Promise<void> {
  const forms = await page.evaluate(
    (name) => document.querySelector(`[${name}]`)?.getAttribute(name) ?? null,
    names.leftOut,
  );
  if (forms === null) return;
  await page.evaluate(
    ({ names, words }) => {
      for (const line of document.querySelectorAll<HTMLElement>(`[${names.leftOut}]`))
        line.hidden = words === '';
      for (const place of document.querySelectorAll(`[${names.leftOutWords}]`)) place.textContent = words;
    },
    { names, words: leftOutInWords(leftOut, leftOutFormsSchema.parse(JSON.parse(forms))) },
  );
}

/**
 * Lays a page out in one way, as its marks ask for. Another layout may follow: nothing of the first one stays.
 * @returns What is left out.
 */
export async function applyLayout(page: Page, { arrangement, step }: Layout): Promise<LeftOut> {
  await page.evaluate(arrange, { names, arrangement });
  const hidden = await page.evaluate(hideRecords, { names, step });
  const shortened = await page.evaluate(shortenStatements, { names, step });
  const numberOf = (kind: keyof LeftOut): number => hidden.filter((one) => one === kind).length;
  const leftOut = {
    quotes: numberOf('quotes'),
    reported: numberOf('reported'),
    figures: numberOf('figures'),
    events: numberOf('events'),
    corrections: numberOf('corrections'),
    shortened,
  };
  await tellLeftOut(page, leftOut);
  return leftOut;
}
