export const feed = {
  title: 'On Record: new articles and corrections',
  about: 'Each new fact sheet; and what a record said, what it says now, why, and the day it was changed.',
  article: 'New article',
  correction: 'Correction',
  corrected: (title: string): string => `Corrected: ${title}`,
  change: (was: string, now: string, why: string): string => `It said “${was}” and now says “${now}”. ${why}`,
};
