// What a picture's credit looks like: the sign of a source, at the end of a caption or alone on its line.

const medium = '(?:Image|Photo|Photograph|Picture|Video|Audio|Illustration|Graphic|Map|Screenshot)s?';
// A stop in a name is that of an initial.
const name = '(?:[^.!?:\\n]|(?<=\\b\\p{Lu})\\.){1,80}';

// "Image: Ann Example.", "(Photo: Ann Example/Agency)", "Photo by Ann Example", "Video: A & B."
const marked = new RegExp(
  `(?:^|[\\s([])(?:${medium}(?: [Cc]redit)?: ?${name}|${medium} (?:by|courtesy of|via|from) \\p{Lu}${name}|[Cc]redits?: ?${name})[.)\\]]{0,2}$`,
  'u',
);

// "ANN EXAMPLE/AGENCY via Getty Images", "Ann Example / Reuters": an agency after a sign that parts it from the name.
const agency =
  '(?:Getty(?: Images)?|Reuters|REUTERS|AFP|Agence France-Presse|AP|Associated Press|Bloomberg|EPA|PA|PA Wire|UPI|Xinhua|Anadolu|Zuma Press)';
const afterSign = new RegExp(`(?:[/|©]|\\bvia |, )\\s?${agency}[)\\]]?\\.?$`, 'u');
// Names that stand for a picture wherever they end a line.
const pictureAgency =
  /(?:^|[\s/|(])(?:Getty(?: Images)?|Shutterstock|Alamy|iStock|AP Photo|PA Images|EPA-EFE)[)\]]?\.?$/u;
const inNames = /^(?:[\p{Lu}\d&([©—–-]|(?:via|for|of|the|de|del|van|von|al|and)$)/u;

const copyright = /^(?:©|\(c\)|Copyright) ?(?:© ?)?\d{4} [^!?\n]{2,80}$/iu;
const byline = /^(?:By|BY|Written by|Reporting by) (?=\p{Lu})/u;
const inByline = /^(?:\p{Lu}|&|(?:and|by|for|the|of|to|de|del|van|von|al|bin|at|in)$)/u;

const longestCaption = 320;
const longestCredit = 120;

/** The words of a short line, each on its own, without the signs that part names. */
const words = (line: string): string[] => line.split(/[\s/|,]+/).filter(Boolean);

const isAgencyLine = (line: string): boolean =>
  (afterSign.test(line) || pictureAgency.test(line)) && words(line).every((word) => inNames.test(word));

const isByline = (line: string): boolean =>
  byline.test(line) &&
  words(line.replace(byline, '')).length <= 14 &&
  words(line.replace(byline, '')).every((word) => inByline.test(word));

/**
 * Whether a line is a picture's credit, a caption that ends in one, or the line that names who wrote the article.
 * Such a line is about the article and no sentence of it.
 */
export function isCredit(line: string): boolean {
  if (line.length > longestCaption) return false;
  if (marked.test(line)) return true;
  return line.length <= longestCredit && (isAgencyLine(line) || copyright.test(line) || isByline(line));
}
