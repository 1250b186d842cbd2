import { PDFDict, PDFHexString, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { boxAround, cornersOf, type Point } from './read/geometry.ts';
import { pageAt, type Kid, type StructureElement, type TaggedDocument } from './read/tagged-document.ts';
import { listOf, name } from './read/values.ts';

/** An element as it is to be written. */
interface Draft {
  readonly kind: 'draft';
  readonly type: string;
  /** The element that it comes from; null for a new one. */
  readonly from: StructureElement | null;
  /** The words that stand for what it shows; null where that says them itself. */
  readonly words: string | null;
  readonly kids: readonly DraftKid[];
}
type DraftKid = Draft | Exclude<Kid, { kind: 'element' }>;

const grouping = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote']);
/** What is no part of a line: where an element holds one of these, it groups. */
const blocks = new Set(
  'Sect Div BlockQuote P H1 H2 H3 H4 H5 H6 L LI Table TR TH TD Figure Caption'.split(' '),
);
const telling = ['Lang', 'Alt', 'ActualText', 'E', 'ID'];

const isDraft = (kid: DraftKid): kid is Draft => kid.kind === 'draft';

const holdsBlock = ({ kids }: Draft): boolean =>
  kids.some((kid) => isDraft(kid) && (blocks.has(kid.type) || holdsBlock(kid)));

/** What is known of the content beyond the tags. */
export interface ContentKnowledge {
  /** Tells content that is only a rule, and so no longer tagged. */
  readonly isRule: (kid: Kid) => boolean;
  /** The words of content that does not say them in reading order; null for all other. */
  readonly wordsOf: (kid: Kid) => string | null;
}

function draftOf(element: StructureElement, known: ContentKnowledge): Draft {
  const kids = element.kids
    .filter((kid) => !known.isRule(kid))
    .map((kid): DraftKid => {
      if (kid.kind === 'element') return draftOf(kid.element, known);
      const words = known.wordsOf(kid);
      return words === null ? kid : { kind: 'draft', type: 'Span', from: null, words, kids: [kid] };
    });
  return { kind: 'draft', type: element.type, from: element, words: null, kids };
}

const isOfType = (kid: DraftKid, type: RegExp): boolean => isDraft(kid) && type.test(kid.type);

/** The type that an element is to have; null for one that means nothing beyond what it holds. */
function settleType(draft: Draft, isInBlock: boolean): string | null {
  const { type, kids, from } = draft;
  if (type !== 'NonStruct') return type;
  const saysMore = telling.some((key) => from?.dict.has(name(key)) === true);
  if (isInBlock) return saysMore ? 'Span' : null;
  if (!holdsBlock(draft)) return 'P';
  if (kids.some((kid) => isOfType(kid, /^H\d$/))) return 'Sect';
  return kids.length > 1 || saysMore ? 'Div' : null;
}

const inline = /^(?:Span|Link|Quote|Code|Reference)$/;

/** True for what stands in a line: a stretch of text, a link, content itself. */
const isLoose = (kid: DraftKid): boolean =>
  !isDraft(kid) || inline.test(kid.type) || (kid.type === 'NonStruct' && !holdsBlock(kid));

/**
 * Puts stretches that follow each other outside any paragraph into one: Chromium has no element for a paragraph
 * whose style is `inline` or `flex`.
 */
function gatherLoose(kids: readonly DraftKid[]): DraftKid[] {
  const gathered: DraftKid[] = [];
  let run: DraftKid[] = [];
  const close = (): void => {
    const [only] = run;
    if (only && run.length === 1 && isDraft(only) && only.type === 'NonStruct') gathered.push(only);
    else if (only) gathered.push({ kind: 'draft', type: 'P', from: null, words: null, kids: run });
    run = [];
  };
  for (const kid of kids) {
    if (isLoose(kid)) run.push(kid);
    else {
      close();
      gathered.push(kid);
    }
  }
  close();
  return gathered;
}

/** What may hold paragraphs as well as a line of its own, though not both. */
const either = new Set(['LI', 'LBody', 'TD', 'TH']);

/** True where an element holds paragraphs, and beside them words in none. */
const holdsBoth = (draft: Draft): boolean => holdsBlock(draft) && draft.kids.some(isLoose);

/**
 * Chromium gives each box and each stretch of text an element without meaning. What only repeats another element
 * goes, stretches outside any paragraph become one, and a box with a heading a section.
 */
function tidy(draft: Draft, isInBlock: boolean): DraftKid[] {
  const type = settleType(draft, isInBlock);
  const isMixed = type !== null && either.has(type) && holdsBoth(draft);
  const isWithinBlock = !isMixed && (isInBlock || (type !== null && !grouping.has(type)));
  const gathered = isWithinBlock ? draft.kids : gatherLoose(draft.kids);
  const kids = gathered.flatMap((kid) => (isDraft(kid) ? tidy(kid, isWithinBlock) : [kid]));
  return type === null ? kids : [{ ...draft, type, kids }];
}

/** Puts what a list item holds beside its label into the body that PDF 32000-1, 14.8.4.3.3 asks for. */
function wrapItems(draft: Draft): Draft {
  const kids = draft.kids.map((kid) => (isDraft(kid) ? wrapItems(kid) : kid));
  const labels = kids.filter((kid) => isOfType(kid, /^Lbl$/));
  const rest = kids.filter((kid) => !isOfType(kid, /^Lbl$/));
  if (draft.type !== 'LI' || rest.length === 0 || rest.some((kid) => isOfType(kid, /^LBody$/))) {
    return { ...draft, kids };
  }
  return {
    ...draft,
    kids: [...labels, { kind: 'draft', type: 'LBody', from: null, words: null, kids: rest }],
  };
}

/** The corners of what an element's content paints; its letters are left out. */
const placesOf = (draft: Draft, file: TaggedDocument): Point[] =>
  draft.kids.flatMap((kid): Point[] => {
    if (isDraft(kid)) return placesOf(kid, file);
    if (kid.kind !== 'content') return [];
    return (pageAt(file, kid.page)?.painted ?? []).flatMap((item) =>
      (item.kind === 'path' || item.kind === 'object') && item.marks.some(({ mcid }) => mcid === kid.mcid)
        ? cornersOf(item.box)
        : [],
    );
  });

/** Writes elements and the way back to them from the content (PDF 32000-1, 14.7.4.4). */
function write(file: TaggedDocument, root: PDFDict, drafts: readonly Draft[]): void {
  const { document, pages } = file;
  const { context } = document;
  const parents = new Map<PDFRef, (PDFObject | undefined)[]>(pages.map(({ page: { ref } }) => [ref, []]));
  const objects = new Map<number, PDFRef>();
  const kept = new Set<PDFRef>();

  const writeDraft = (draft: Draft, parent: PDFRef): PDFRef => {
    const dict = draft.from?.dict ?? context.obj({ Type: 'StructElem' });
    const reference = draft.from?.reference ?? context.register(dict);
    kept.add(reference);
    dict.set(name('S'), name(draft.type));
    dict.set(name('P'), parent);
    if (draft.words !== null) dict.set(name('ActualText'), PDFHexString.fromText(draft.words));
    const page = draft.kids.flatMap((kid) => (kid.kind === 'content' && kid.page ? [kid.page] : []))[0];
    if (page) dict.set(name('Pg'), page);
    else dict.delete(name('Pg'));
    const places = draft.type === 'Figure' ? placesOf(draft, file) : [];
    if (places.length > 0) {
      const layout = context.obj({ O: 'Layout', BBox: [...boxAround(places)] });
      dict.set(name('A'), context.obj([...listOf(dict.lookup(name('A'))), layout]));
    }
    const kids: PDFObject[] = draft.kids.flatMap((kid): PDFObject[] => {
      if (isDraft(kid)) return [writeDraft(kid, reference)];
      if (kid.kind === 'content') {
        const list = kid.page ? parents.get(kid.page) : undefined;
        if (list) list[kid.mcid] = reference;
        if (kid.page === page || !kid.page) return [PDFNumber.of(kid.mcid)];
        return [context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mcid })];
      }
      if (kid.kind !== 'object' || !kid.reference) return [];
      const object = context.lookup(kid.reference, PDFDict);
      const key = object.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber();
      if (key !== undefined) objects.set(key, reference);
      return [context.obj({ Type: 'OBJR', Obj: kid.reference, ...(kid.page ? { Pg: kid.page } : {}) })];
    });
    dict.set(name('K'), context.obj(kids));
    return reference;
  };

  const rootReference = document.catalog.get(name('StructTreeRoot'));
  if (!(rootReference instanceof PDFRef)) return;
  root.set(name('K'), context.obj(drafts.map((draft) => writeDraft(draft, rootReference))));
  const numbers = pages.flatMap(({ page: { node, ref } }): [number, PDFObject][] => {
    const key = node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
    const list = parents.get(ref) ?? [];
    return key === undefined
      ? []
      : [[key, context.register(context.obj(Array.from(list, (entry) => entry ?? null)))]];
  });
  const entries = [...numbers, ...objects].sort(([a], [b]) => a - b);
  root.set(name('ParentTree'), context.register(context.obj({ Nums: entries.flat() })));
  for (const { reference } of file.elements) if (reference && !kept.has(reference)) context.delete(reference);
}

/**
 * Adds to a PDF of Chromium's what its tags lack: sections and paragraphs for its boxes, a body in each list item,
 * and the place of each figure; and takes from them what means nothing.
 * It changes the document that was read.
 */
export function completeStructure(file: TaggedDocument, known: ContentKnowledge): void {
  if (!file.root) return;
  const drafts = file.elements
    .filter(({ parent }) => parent === null)
    .flatMap((element) => tidy(draftOf(element, known), false))
    .filter(isDraft);
  write(file, file.root, drafts.map(wrapItems));
}
