import type { SiteLookup } from '../../model/site.ts';
import { figureHeading } from '../tell/figure-title.ts';
import type { FiguresToScale } from './figures-to-scale.ts';
import type { MeasuredFigure } from './measure-figure.ts';

/**
 * The words beside a figure's bar, the article's own: those of the figure; where it counts something narrower than the drawing's
 * title says, with what it counts.
 */
export function drawnLabel(
  site: SiteLookup,
  { figure, words, counted }: MeasuredFigure,
  of: FiguresToScale['of'],
): string {
  if (!('counted' in of) || counted === null || counted === of.counted.toLowerCase()) return words;
  const heading = figureHeading(site, figure);
  return heading.startsWith(figure.data.words) && heading !== figure.data.clause
    ? words.replace(figure.data.words, () => heading)
    : words;
}
