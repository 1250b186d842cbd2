import type { QuoteFinding } from '../findings.ts';
import type { SceneSetting } from './find-setting.ts';

/** No exchange is looked for further back than this many settings. */
const mostSettings = 12;

/**
 * Gives a quotation the place and time of the exchange it belongs to: of an earlier sentence that sets the scene for it
 * (the same speaker, at most one paragraph before, or both who asks and who answers), or of the question it answers.
 * @param settings sentences that set a scene, in text order
 * @param blockOf the block in which an offset lies
 */
export function inheritSettings(
  quotes: readonly QuoteFinding[],
  settings: readonly SceneSetting[],
  blockOf: (offset: number) => number,
): QuoteFinding[] {
  const answerTo = new Map<number, number>();
  quotes.forEach(({ answers }, i) => {
    if (answers !== null) answerTo.set(answers, i);
  });
  const placed: QuoteFinding[] = [];
  let passed = 0;
  quotes.forEach((quote, i) => {
    const block = blockOf(quote.start);
    while (passed < settings.length && (settings[passed]?.venue?.start ?? Infinity) < quote.start)
      passed += 1;
    const own = quote.speaker?.entity ?? null;
    const partner = quotes[quote.answers ?? answerTo.get(i) ?? -1]?.speaker?.entity ?? null;
    const fits = (setting: SceneSetting): boolean =>
      own !== null &&
      setting.entities.has(own) &&
      (partner === null ? block - setting.block === 1 : setting.entities.has(partner));
    const setting =
      quote.venue === null
        ? settings.slice(Math.max(0, passed - mostSettings), passed).findLast(fits)
        : undefined;
    const question = quote.answers === null ? undefined : placed[quote.answers];
    placed.push({
      ...quote,
      venue: quote.venue ?? setting?.venue ?? question?.venue ?? null,
      date: quote.date ?? setting?.date ?? question?.date ?? null,
    });
  });
  return placed;
}
