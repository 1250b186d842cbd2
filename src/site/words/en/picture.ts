export const picture = {
  kind: 'Fact sheet',
  quotes: (n: number): string => (n === 1 ? '1 quote' : `${String(n)} quotes`),
  figures: (n: number): string => (n === 1 ? '1 figure' : `${String(n)} figures`),
  events: (n: number): string => (n === 1 ? '1 event' : `${String(n)} events`),
  alt: (title: string): string => `The title of the fact sheet: ${title}`,
};
