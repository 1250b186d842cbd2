import type { Page } from 'playwright-core';
import { leftOutFormsSchema, leftOutInWords, type LeftOut } from './left-out.ts';
import type { Layout, Offer } from './layout.ts';

/**
 * What a page offers, from its own marks:
 * `<html data-arrangements="sides, flow">` for the arrangements, each one or more words of its style sheet (the word
 * `one-side` asks for a single page), `data-leave-out="4"` on a record and
 * `<template data-shorten="2">` beside a statement for the steps at which they give way.
 */
export async function readOffer(page: Page): Promise<Offer> {
  return page.evaluate(() => {
    const named = document.documentElement.dataset['arrangements'] ?? '';
    const steps = [...document.querySelectorAll<HTMLElement>('[data-leave-out], [data-shorten]')].map(
      ({ dataset }) => Number(dataset['leaveOut'] ?? dataset['shorten']),
    );
    return { arrangements: named.split(',').map((name) => name.trim()), steps: Math.max(0, ...steps) };
  });
}

/**
 * Lays a page out in one way: names the arrangement for its style sheet, puts its parts (`data-part`) into the
 * arrangement's order (`data-move="timeline-first figures, timeline-last notes"`: with this word, before that part), hides the records that give way by this step
 * (`data-leave-out`, with their kind in `data-record`), puts shortened statements in the place of whole ones, hides
 * parts and groups (`data-group`) that have no record left, and fills in what is said of it (`data-left-out`, which has the forms of the words, and `data-left-out-words`).
 * Another layout may follow: nothing of the first one stays.
 * @returns What is left out.
 */
export async function applyLayout(page: Page, { arrangement, step }: Layout): Promise<LeftOut> {
  const { leftOut, forms } = await page.evaluate(
    ({ arrangement, step }) => {
      if (arrangement !== '') document.documentElement.dataset['arrangement'] = arrangement;
      const count = { quotes: 0, reported: 0, figures: 0, events: 0, corrections: 0, shortened: 0 };
      const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
        ...within.querySelectorAll<HTMLElement>(selector),
      ];
      const words = arrangement.split(' ');
      const parts = all('[data-part]');
      for (const [place, part] of parts.entries()) part.dataset['place'] ??= String(place);
      const inPlace = [...parts].sort((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']));
      for (const part of parts) {
        const moves = (part.dataset['move'] ?? '').split(',').map((move) => move.trim().split(' '));
        const [, before] = moves.find(([word]) => word !== undefined && words.includes(word)) ?? [];
        const next = inPlace.find(({ dataset }) => dataset['part'] === before);
        if (before === undefined || !next) continue;
        inPlace.splice(inPlace.indexOf(part), 1);
        inPlace.splice(inPlace.indexOf(next), 0, part);
      }
      // Only where something moves: to stand anew costs a layout.
      if (inPlace.some((part, index) => part !== parts[index])) {
        for (const part of inPlace) part.parentElement?.append(part);
      }
      for (const record of all('[data-record]')) {
        const leaves = record.dataset['leaveOut'];
        record.hidden = leaves !== undefined && Number(leaves) <= step;
        const kind = (['quotes', 'reported', 'figures', 'events', 'corrections'] as const).find(
          (one) => one === record.dataset['record'],
        );
        if (record.hidden && kind) count[kind] += 1;
      }
      for (const template of all('template[data-shorten]')) {
        const whole = template.previousElementSibling;
        const record = template.closest<HTMLElement>('[data-record]');
        if (!(template instanceof HTMLTemplateElement) || !(whole instanceof HTMLElement) || !record)
          continue;
        const isShortened = Number(template.dataset['shorten']) <= step;
        for (const copy of all('[data-shortened-copy]', record)) copy.remove();
        whole.hidden = isShortened;
        for (const words of all('[data-if-shortened-here]', record)) words.hidden = !isShortened;
        if (!isShortened) continue;
        for (const child of [...template.content.children].reverse()) {
          const copy = child.cloneNode(true);
          if (copy instanceof HTMLElement) {
            copy.dataset['shortenedCopy'] = '';
            template.after(copy);
          }
        }
        if (!record.hidden) count.shortened += 1;
      }
      for (const part of all('section, [data-group]')) {
        const records = all('[data-record]:not([data-record="corrections"])', part);
        part.hidden = records.length > 0 && records.every(({ hidden }) => hidden);
      }
      for (const words of all('[data-if-whole]')) words.hidden = count.shortened > 0;
      for (const words of all('[data-if-shortened]')) words.hidden = count.shortened === 0;
      return {
        leftOut: count,
        forms: document.querySelector<HTMLElement>('[data-left-out]')?.dataset['leftOut'] ?? null,
      };
    },
    { arrangement, step },
  );
  await page.evaluate(
    (words) => {
      for (const line of document.querySelectorAll<HTMLElement>('[data-left-out]'))
        line.hidden = words === '';
      for (const place of document.querySelectorAll('[data-left-out-words]')) place.textContent = words;
    },
    forms === null ? '' : leftOutInWords(leftOut, leftOutFormsSchema.parse(JSON.parse(forms))),
  );
  return leftOut;
}
