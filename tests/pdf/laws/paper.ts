import type { SheetFacts } from '../read-facts.ts';
import { squeezed, wordsOf } from '../read-sheet.ts';

const smallest = 9;
/** What the printer rounds by, in points. */
const rounding = 0.05;
const sizes = { letter: [612, 792], a4: [595.92, 842.88] } as const;
/** Nothing is nearer to an edge than this, in points: a centimetre, which every printer can print. */
const edge = 28;
/** The margin on both sides, in points: 16 mm. */
const margin = (16 / 25.4) * 72;

/** Has the size of its paper, and one sheet holds it: two pages, or one where nothing is on record. */
export function hasItsPaper({ sheet, pages, records }: SheetFacts): string[] {
  const article = records.recordsByArticle.get(sheet.article);
  const isEmpty = [article?.quotes, article?.statistics, article?.timeline].every((some) => !some?.length);
  const most = isEmpty ? 1 : 2;
  const [width, height] = sizes[sheet.paper].map(Math.round);
  return [
    ...(pages.length > most ? [`${String(pages.length)} pages`] : []),
    ...pages
      .filter((page) => Math.round(page.width) !== width || Math.round(page.height) !== height)
      .map((page) => `a page of ${String(page.width)} by ${String(page.height)} points`),
  ];
}

/** No letter lies over an edge that a printer keeps white, and no text of an article over the margin. */
export const keepsWithinItsMargins = ({ pages }: SheetFacts): string[] =>
  pages.flatMap(({ width, height, runs }) =>
    runs
      .filter(({ left, right, baseline, isArtifact }) => {
        const side = isArtifact ? edge : margin - 1;
        const [foot, head] = isArtifact ? [edge / 2, edge] : [36, 36];
        return left <= side || right >= width - side || baseline <= foot || baseline >= height - head;
      })
      .map(({ text }) => text),
  );

/** The share of a front down to which its words reach where there are more behind it. */
const filled = 0.55;

/** Is not turned while half of its front is empty. */
export function fillsItsFront({ pages: [front, back] }: SheetFacts): string[] {
  if (front === undefined || back === undefined) return [];
  const lowest = Math.min(
    ...front.runs.filter(({ isArtifact }) => !isArtifact).map(({ baseline }) => baseline),
  );
  return lowest <= front.height * (1 - filled)
    ? []
    : [`the words of its front end ${String(Math.round(lowest))} points above its foot`];
}

export const hasNoLetterUnderNinePoints = ({ pages }: SheetFacts): string[] => {
  const runs = pages.flatMap((page) => page.runs);
  if (runs.length === 0) return ['no text at all'];
  return runs.filter(({ size }) => size < smallest - rounding).map(({ text }) => text);
};

export function endsNoPageInAHeading({ pages, titles }: SheetFacts): string[] {
  if (titles.length === 0) return ['no headings at all'];
  return pages.flatMap((page) => {
    const words = wordsOf([page]);
    const texts = page.runs.filter(({ isArtifact }) => !isArtifact);
    return [
      ...titles.filter((title) => words.endsWith(title)),
      ...texts
        .filter(({ text }) => titles.includes(squeezed(text)))
        .filter((heading) => !texts.some(({ baseline }) => baseline < heading.baseline - 5))
        .map(({ text }) => text),
    ];
  });
}
