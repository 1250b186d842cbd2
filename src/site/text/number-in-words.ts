import type { Figure } from '../../records/figure.ts';

/** Words that say that there are many and not how many: "dozens", "hundreds of thousands", "several hundred". */
const vague =
  /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b|\b(?:several|a few|some|many|a couple of)(?: (?:dozen|hundred|thousand|million|billion|trillion))\b/iu;
const fraction =
  /\b(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b/iu;

/** True where a figure's words have no number, but a word for many: whatever number stands for it is nobody's. */
export const isVague = ({ words }: Pick<Figure, 'words'>): boolean =>
  !/\p{N}/u.test(words) && vague.test(words);

/** True where a figure is told in the article's words instead of a number: a vague one, and a fraction such as "a quarter". */
export const isToldInWords = (figure: Pick<Figure, 'words' | 'value'>): boolean =>
  isVague(figure) ||
  (!/\p{N}/u.test(figure.words) &&
    typeof figure.value === 'number' &&
    Math.abs(figure.value) < 1 &&
    fraction.test(figure.words));
