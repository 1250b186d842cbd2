import { z } from 'zod';
import { webAddressSchema } from './web-address.ts';

/** `content/settings.yaml`: what holds for the whole site. Every field may be left out. */
export const siteSettingsSchema = z.strictObject({
  /** The repository's page at its Git host, as in https://codeberg.org/owner/name. */
  repository: webAddressSchema
    .optional()
    .describe('The page of the repository at GitHub, GitLab, Codeberg or Forgejo.'),
  /** The branch whose files are edited. */
  branch: z.string().min(1).default('main').describe('The branch whose files are edited; main if left out.'),
  /** Where errors are reported instead of the repository's issues: a mail address (with or without mailto:), or a page. */
  report: z
    .union([z.email(), z.string().regex(/^mailto:[^@\s]+@[^@\s]+$/), webAddressSchema], {
      error: 'Expected a mail address such as desk@example.org, or an address that starts with https://.',
    })
    .optional()
    .describe(
      'Where errors are reported: a mail address or a page. Without it, the issues of the repository.',
    ),
  /** The language of the site’s own words; articles and records keep theirs. */
  language: z
    .enum(['en', 'es'])
    .default('en')
    .describe('The language of the site’s own words; en if left out.'),
  /** The largest share of a text that stays away that its quotations may make up. */
  quotationShare: z.number().gt(0).max(1).default(0.25).describe('From 0 to 1; 0.25 if left out.'),
});

/** See {@link siteSettingsSchema}. */
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** What holds where there is no file of settings. */
export const defaultSettings: SiteSettings = siteSettingsSchema.parse({});
