import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { attribute, elementsOf } from './html-elements.ts';

const parser = unified().use(rehypeParse);

// How far browsers look for it. Source: HTML Standard, 13.2.3.2 (prescan a byte stream to determine its encoding).
const prescanned = 1024;

/** The encoding that a web page names in a `meta` element near its top, as it is written there; null where none does. */
export function pageCharset(bytes: Uint8Array): string | null {
  const top = Buffer.from(bytes.subarray(0, prescanned)).toString('latin1');
  for (const element of elementsOf(parser.parse(top))) {
    if (element.tagName !== 'meta') continue;
    const charset = attribute(element, 'charSet');
    if (charset !== null) return charset;
    if (attribute(element, 'httpEquiv')?.toLowerCase() !== 'content-type') continue;
    const named = /charset\s*=\s*["']?([^\s"';]+)/i.exec(attribute(element, 'content') ?? '')?.[1];
    if (named !== undefined) return named;
  }
  return null;
}
