import { siteSettingsSchema, type SiteSettings } from '../../records/newsroom/site-settings.ts';
import { findFlaws } from '../../article/front-matter/find-flaws.ts';
import type { Flaw } from '../../article/front-matter/flaw.ts';
import { readText } from './read-text.ts';
import { readYaml } from '../../article/front-matter/read-yaml.ts';

/** Reads the bytes of `content/settings.yaml`; `flaws` says everything that keeps it from being read, with its lines. */
export function readSettings(
  bytes: Uint8Array,
): { readonly settings: SiteSettings } | { readonly flaws: readonly Flaw[] } {
  const read = readText(bytes);
  if ('flaw' in read) return { flaws: [read.flaw] };
  const { data, lines, flaws } = readYaml(read.text, 1);
  if (flaws.length > 0) return { flaws };
  const stated = data ?? {};
  const checked = siteSettingsSchema.safeParse(stated);
  if (checked.success) return { settings: checked.data };
  const fields = Object.keys(siteSettingsSchema.shape);
  return {
    flaws: findFlaws(checked.error, stated, { lines, firstLine: 1, fields, schema: siteSettingsSchema }),
  };
}
