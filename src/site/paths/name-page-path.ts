/** The path of one of a name's pages, below the site's base: the first has the name's own address, for good. */
export function namePagePath(
  { kind, id }: { readonly kind: string; readonly id: string },
  part: number,
): string {
  return part === 1 ? `${kind}/${id}/` : `${kind}/${id}/${String(part)}/`;
}
