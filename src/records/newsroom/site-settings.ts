import { z } from 'zod';
import { accentSchema } from './accent.ts';
import { lineSchema } from './line.ts';
import { webAddressSchema } from '../web-address.ts';

const mailAddressSchema = z.union(
  [z.email(), z.string().regex(/^mailto:[^@\s]+@[^@\s]+$/), webAddressSchema],
  {
    error: 'Expected a mail address such as desk@example.org, or an address that starts with https://.',
  },
);

/** A link at the foot of every page. */
const footLinkSchema = z.strictObject({
  text: lineSchema(60).describe('The words of the link.'),
  link: mailAddressSchema.describe('Where it leads: an address or a mail address.'),
});

/** `content/settings.yaml`: what holds for the whole site. Every field may be left out. */
export const siteSettingsSchema = z.strictObject({
  /** What the site is called wherever it names itself. */
  name: lineSchema(40).default('On Record').describe('What the site is called; On Record if left out.'),
  /** Whoever publishes the site: said at the foot of each page, in linked data, the feed and citations. */
  publisher: lineSchema(120).optional().describe('Whoever publishes the site.'),
  /** The repository's page at its Git host, as in https://codeberg.org/owner/name. */
  repository: webAddressSchema
    .optional()
    .describe('The page of the repository at GitHub, GitLab, Codeberg or Forgejo.'),
  /** The branch whose files are edited. */
  branch: z.string().min(1).default('main').describe('The branch whose files are edited; main if left out.'),
  /** Where errors are reported instead of the repository's issues: a mail address (with or without mailto:), or a page. */
  report: mailAddressSchema
    .optional()
    .describe(
      'Where errors are reported: a mail address or a page. Without it, the issues of the repository.',
    ),
  /** The language of the site’s own words; articles and records keep theirs. */
  language: z
    .enum(['en', 'es'])
    .default('en')
    .describe('The language of the site’s own words; en if left out.'),
  /** Links at the foot of every page, behind the site's own. */
  footer: z.array(footLinkSchema).max(12).optional().describe('Links at the foot of every page.'),
  accent: accentSchema.optional().describe('The colour of links, marks and drawings.'),
  /** The largest share of a text that stays away that its quotations may make up. */
  quotationShare: z.number().gt(0).max(1).default(0.25).describe('From 0 to 1; 0.25 if left out.'),
});

/** See {@link siteSettingsSchema}. */
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** Whoever publishes the site, as far as it is said: else the site itself, by its name. */
export const publisherOf = ({ publisher, name }: Pick<SiteSettings, 'publisher' | 'name'>): string =>
  publisher ?? name;

/** What holds where there is no file of settings. */
export const defaultSettings: SiteSettings = siteSettingsSchema.parse({});
