import type { EntityFile } from '../../files/content.ts';

/** One form of a name for comparing: composed, without regard to case and spaces. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');

/** Lists whoever has a file under a name or another form of it: by {@link nameKey} → references, as in `people/ida-holm`. */
export function formsOfNames(files: readonly EntityFile[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { kind, id, data } of files)
    for (const form of new Set([data.name, ...(data.aliases ?? [])].map(nameKey)))
      forms.set(form, [...(forms.get(form) ?? []), `${kind}/${id}`]);
  return forms;
}
