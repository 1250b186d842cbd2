import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, test } from './browser-test.ts';
import { sites } from './sites.ts';

/** What schema.org has of the types that are used, in the part that is: a property that it does not have fails. */
const address = z.url();
const organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string().min(1),
  url: address.optional(),
});
const source = z.strictObject({
  '@type': z.literal('Article'),
  headline: z.string().min(1),
  publisher: organization.optional(),
  creditText: z.string().optional(),
  datePublished: z
    .string()
    .regex(/^\d{4}(?:-\d\d){0,2}$/)
    .optional(),
  url: address.optional(),
});
const page = { '@context': z.literal('https://schema.org'), '@id': address, url: address };
const sheet = z.strictObject({
  '@type': z.literal('Article'),
  '@id': address,
  headline: z.string().min(1),
  isBasedOn: source,
});
const named = z.strictObject({
  '@type': z.enum(['Person', 'Organization']),
  '@id': address,
  name: z.string().min(1),
});
const date = z.string().regex(/^\d{4}(?:-\d\d){0,2}$/);
const record = { ...page, name: z.string().min(1) };
const described = z.union([
  z.strictObject({
    ...page,
    '@type': z.literal('Article'),
    headline: z.string().min(1),
    description: z.string().optional(),
    inLanguage: z.string(),
    publisher: organization,
    dateModified: date.optional(),
    isBasedOn: source,
    hasPart: z.array(z.strictObject({ '@id': address })),
  }),
  z.strictObject({
    ...record,
    '@type': z.literal('Quotation'),
    text: z.string().min(1),
    inLanguage: z.string(),
    isPartOf: sheet,
    spokenByCharacter: named.optional(),
    dateCreated: date.optional(),
  }),
  z.strictObject({
    ...record,
    '@type': z.literal('CreativeWork'),
    text: z.string().min(1),
    inLanguage: z.string(),
    isPartOf: sheet,
    mentions: named.optional(),
  }),
  z.strictObject({
    ...record,
    '@type': z.literal('Observation'),
    value: z.number().optional(),
    minValue: z.number().optional(),
    maxValue: z.number().optional(),
    unitText: z.string().optional(),
    variableMeasured: z
      .strictObject({ '@type': z.literal('StatisticalVariable'), name: z.string() })
      .optional(),
    observationDate: z.string().optional(),
    description: z.string().min(1),
    subjectOf: sheet,
  }),
  z.strictObject({
    ...record,
    '@type': z.literal('Event'),
    startDate: date.optional(),
    endDate: date.optional(),
    description: z.string().min(1),
    subjectOf: sheet,
  }),
  z.strictObject({
    ...page,
    '@type': z.enum(['Person', 'Organization', 'CreativeWork']),
    name: z.string().min(1),
    alternateName: z.array(z.string()).optional(),
    description: z.string().optional(),
    sameAs: address.optional(),
  }),
]);

const script = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

for (const site of sites.filter(({ site }) => site !== null)) {
  test(`${site.name}: pages describe themselves as schema.org has it`, async () => {
    const files = await readdir(site.dist, { recursive: true });
    const kinds = new Set<string>();
    for (const path of files.filter((file) => file.endsWith('index.html'))) {
      const html = await readFile(join(site.dist, path), 'utf8');
      const [found, ...more] = [...html.matchAll(script)];
      expect(more, path).toEqual([]);
      if (!found) continue;
      const data = described.parse(JSON.parse(found[1] ?? ''), { error: () => path });
      kinds.add(data['@type']);
      // It speaks of the page that it stands on.
      expect(data['@id'], path).toBe(
        new URL(
          `${site.base}${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
          site.site ?? undefined,
        ).href,
      );
      expect(html).not.toContain('<meta name="robots" content="noindex"');
    }
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['Article', 'Event', 'Observation', 'Quotation']),
    );
  });
}
