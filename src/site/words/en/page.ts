export const page = {
  name: 'On Record',
  skip: 'Skip to the content',
  title: (title: string): string => `${title} – On Record`,
  limits:
    'A program compares every record with its article’s own words. Whether the article is true is not for this site to say.',
};
