export const front = {
  title: 'Who said what, when it happened, how many',
  intro:
    'Fact sheets made from news articles. Every word and every figure is traced to its place in the article; what the article leaves open is left open.',
  none: 'No articles yet',
  only: 'The article',
  sheet: 'The fact sheet',
  first: (part: string, all: string): string => `the first ${part} of ${all}`,
  some: (part: string, all: string): string => `${part} of ${all}`,
  allFigures: 'all figures',
  allQuotes: 'all quotes',
  allEvents: 'the whole timeline',
  more: 'More articles',
  newestFirst: 'newest first',
  people: 'Who speaks',
  mostRecords: 'with how many records',
  allPeople: 'all people',
};
