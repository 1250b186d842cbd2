import { ArticleError } from '../article-error.ts';
import type { Article } from '../article.ts';

// A few of each language's most frequent words, those left out that are words of English too.
const english = new Set(
  'the and of to that for with his which from by have this not but they were are she it said who would been has their he was is at on as'.split(
    ' ',
  ),
);
const others: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['German', 'der die das und nicht ist mit von den dem ein eine auch auf sich für im zu des wurde'],
  ['French', 'le la les et des du une est que qui dans pour pas sur au aux avec ce cette il'],
  ['Spanish', 'el la los las y que en un una es por con para del se su como lo más al'],
  ['Italian', 'il la che di è un una per non con del della sono gli nel si dei alla anche le'],
  ['Portuguese', 'o os que de em um uma não com para do da dos das por se mais ao na foi'],
  ['Dutch', 'het een van en dat niet op te zijn met voor aan ook er bij maar werd naar door uit'],
  ['Swedish', 'och att det som en är på av för med den till inte har de ett om var från jag'],
  ['Danish or Norwegian', 'og at det som en er på af av for med den til ikke har de et om var fra'],
  ['Finnish', 'ja on ei että oli se hän mutta ovat joka kun myös tai mukaan niin vain'],
  ['Polish', 'w i na z się nie że jest do o jak po co przez za od są dla oraz'],
  ['Czech', 'a se na je že v s o z do jako si pro ale za podle byl také který po'],
  ['Turkish', 've bir bu da için ile olarak de çok olan daha gibi en ne sonra kadar'],
  ['Romanian', 'și de în a la cu nu pe care un o este din că pentru mai sunt au'],
  ['Hungarian', 'a az és hogy nem is egy volt meg ez csak már de mint el ha kell'],
  ['Indonesian', 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada'],
].map(([name = '', words = '']) => [name, new Set(words.split(' '))]);

/** How much of a text is looked at, in UTF-16 units: enough for any article, and the same work for every one. */
const sample = 60_000;

const word = /[\p{L}\p{M}]+/gu;
const latinLetter = /\p{Script=Latin}/u;

/** From this share of common English words on a text is English, whatever else is in it. */
const surelyEnglish = 0.08;

/**
 * Refuses an article that is written in another language than English, by the share of its most frequent words:
 * in English prose about a third of the words are among the thirty-odd counted here. Passages in another language
 * do no harm, nor does a text too short to tell.
 * @throws {ArticleError} naming the language where it is among those known
 */
export function requireEnglish({ text, metadata }: Article, file: string): void {
  if (!/^en(?:-|$)/i.test(metadata.language))
    throw new ArticleError(
      { file },
      `Expected an article in English, found the language “${metadata.language}”.`,
      'Articles in other languages cannot be read yet.',
    );
  const looked = text.slice(0, sample);
  const words = looked.toLowerCase().match(word) ?? [];
  const share = (list: ReadonlySet<string>): number =>
    words.reduce((count, found) => count + (list.has(found) ? 1 : 0), 0) / words.length;
  const refuse = (language: string): never => {
    throw new ArticleError(
      { file },
      `Expected an article in English, found a text ${language}.`,
      'Articles in other languages cannot be read yet.',
    );
  };
  const latin = words.reduce((count, found) => count + (latinLetter.test(found) ? 1 : 0), 0);
  if (latin * 2 < words.length && (looked.match(/\p{L}/gu)?.length ?? 0) >= 30) refuse('in another script');
  if (words.length < 12) return;
  const own = share(english);
  if (own >= surelyEnglish) return;
  const [language, best] = others.reduce<readonly [string, number]>(
    (found, [name, list]) => (share(list) > found[1] ? [name, share(list)] : found),
    ['', 0],
  );
  if (best > 0.12 && best > own * 2.5) refuse(`in ${language}`);
  if (own < 0.02 && words.length >= 200) refuse('that has hardly a common English word in it');
}
