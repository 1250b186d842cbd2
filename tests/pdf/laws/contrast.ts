import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Box } from '../../../src/print/pdf/read/geometry.ts';
import type { Colour, Painted } from '../../../src/print/pdf/read/interpret-content.ts';
import type { SheetFacts } from '../read-facts.ts';

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what is drawn. */
const enough = { text: 4.5, rule: 3 } as const;
const white: Colour = [1, 1, 1];
/** In points: what is no thicker is a rule, and what is thicker a background. */
const thickestRule = 3;

const linear = (channel: number): number =>
  channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** How light a colour is where a printer has only black ink (WCAG 2.2, relative luminance). */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const isRule = ([left, bottom, right, top]: Box): boolean =>
  Math.min(right - left, top - bottom) <= thickestRule;
const holds = ([left, bottom, right, top]: Box, [x, y]: readonly [number, number]): boolean =>
  left <= x && x <= right && bottom <= y && y <= top;

/** A surface that is painted, from where on in the page's code. */
interface Ground {
  readonly start: number;
  readonly box: Box;
  readonly fill: Colour;
}

const groundsOf = (painted: readonly Painted[]): Ground[] =>
  painted.flatMap((item) =>
    item.kind === 'path' && item.fill && !isRule(item.box)
      ? [{ start: item.start, box: item.box, fill: item.fill }]
      : [],
  );

/** What lies under a place when something is painted there. */
const backgroundAt = (grounds: readonly Ground[], start: number, place: readonly [number, number]): Colour =>
  grounds.findLast((ground) => ground.start < start && holds(ground.box, place))?.fill ?? white;

/** Everything stands out from what it is painted on, in grey too, where a printer has black ink alone. */
export const standsOutInGrey = ({ tagged }: SheetFacts): string[] =>
  tagged.pages.flatMap(({ number, painted }) => {
    const grounds = groundsOf(painted);
    return [
      ...(painted.some(({ kind }) => kind === 'text') ? [] : [`page ${String(number)}: no text`]),
      ...painted.flatMap((item) => {
        const place = `page ${String(number)}, byte ${String(item.start)}`;
        if (item.kind === 'text') {
          const ratio = contrast(item.colour, backgroundAt(grounds, item.start, item.at));
          return ratio < enough.text ? [`${place}: text of ${ratio.toFixed(2)}`] : [];
        }
        if (item.kind !== 'path' || !isRule(item.box)) return [];
        const ratio = contrast(
          item.fill ?? item.stroke ?? white,
          backgroundAt(grounds, item.start, [item.box[0], item.box[1]]),
        );
        return ratio < enough.rule ? [`${place}: a rule of ${ratio.toFixed(2)}`] : [];
      }),
    ];
  });

/** The colours are those that are seen only where nothing is seen through. */
export const isSeenThroughNowhere = ({ tagged }: SheetFacts): string[] =>
  tagged.pages.flatMap(({ number, page }) => {
    const states = page.node.Resources()?.lookupMaybe(PDFName.of('ExtGState'), PDFDict);
    return (states?.keys() ?? []).flatMap((key) => {
      const state = states?.lookup(key, PDFDict);
      return ['ca', 'CA']
        .filter((alpha) => (state?.lookupMaybe(PDFName.of(alpha), PDFNumber)?.asNumber() ?? 1) !== 1)
        .map((alpha) => `page ${String(number)}: ${alpha} of ${String(key)}`);
    });
  });
