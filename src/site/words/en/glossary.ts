export const glossary = {
  title: 'Abbreviations',
  intro: 'Short forms as the articles themselves explain them, and where they do.',
  count: (count: number, number: string): string =>
    count === 1 ? `${number} short form` : `${number} short forms`,
  none: 'No abbreviations: no article explains any.',
  explainedIn: 'Explained in',
  more: (count: number, number: string): string =>
    count === 1 ? `${number} more article` : `${number} more articles`,
  all: 'all short forms',
  here: 'As the article explains',
};
