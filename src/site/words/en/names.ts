export const names = {
  people: {
    title: 'People',
    intro: 'Who is named, what they said, and what was said about them.',
    none: 'No people: the articles name none.',
    count: (count: number, number: string): string => (count === 1 ? `${number} person` : `${number} people`),
  },
  organisations: {
    title: 'Organisations',
    intro: 'Agencies, companies, courts and parties, and what they said.',
    none: 'No organisations: the articles name none.',
    count: (count: number, number: string): string =>
      count === 1 ? `${number} organisation` : `${number} organisations`,
  },
  documents: {
    title: 'Documents',
    intro: 'Reports, audits, letters and laws, and which figures they assert.',
    none: 'No documents: the articles name none.',
    count: (count: number, number: string): string =>
      count === 1 ? `${number} document` : `${number} documents`,
  },
  kinds: 'Names',
  letters: 'From A to Z',
  noLetter: 'Without a letter',
  under: (title: string, letter: string): string => `${title}: ${letter}`,
};
