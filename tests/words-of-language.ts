import ts from 'typescript';

/** Labels of Universal Dependencies and of their subtypes: https://universaldependencies.org/u/dep/ */
const labels =
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse aux cop mark nmod appos nummod acl amod det clf case conj cc fixed flat list parataxis compound orphan goeswith reparandum punct root dep pass outer relcl agent prt poss desc';

/** The commonest words, and endings by which others are told apart, in case no list has them. */
const always =
  'the an and or but of to in on at by for from with that this it he she they is are was were be been has have had not as than who which ed ing ly ies ese';

/** Runs of two or more small letters that are a word by themselves. */
const wordsIn = (text: string): string[] => text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? [];

const hasText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/** What names a thing of the program and is no word of a text: an import, a type, a key, what a thrown error says. */
const isNaming = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || ts.isThrowStatement(node);
const isKey = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** A pattern without its flags and its classes of letters: `/\bof\s/iu` has "of". */
const lettersOf = (pattern: string): string =>
  pattern.replace(/^\/|\/[a-z]*$/g, '').replaceAll(/\\p\{\w+\}|\\\w/gi, ' ');

const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);

/** The strings and patterns of a module's code, of patterns the letters that stand for themselves. */
function textsIn(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isNaming(node)) return;
    if (hasText(node) && !isKey(node))
      texts.push(ts.isRegularExpressionLiteral(node) ? lettersOf(node.text) : node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return texts;
}

/** The words of a language: whatever stands in the strings and patterns of its modules, and the commonest. */
export const wordsOfLanguage = (modules: readonly string[]): ReadonlySet<string> =>
  new Set([...always.split(' '), ...modules.flatMap(textsIn).flatMap(wordsIn)]);

/** Whether a string of a module is what its types or its schemas call a kind, or the name of a rule or a reading. */
function isNameOfKind({ parent }: ts.StringLiteral): boolean {
  if (ts.isLiteralTypeNode(parent)) return !ts.isTypeReferenceNode(parent.parent) && !isMember(parent.parent);
  if (ts.isPropertyAssignment(parent)) return /^(?:name|kind|form|rule)$/.test(parent.name.getText());
  const list = ts.isArrayLiteralExpression(parent) ? parent.parent : parent;
  return ts.isCallExpression(list)
    ? /^z\.(?:enum|literal)$/.test(list.expression.getText())
    : isConstant(list);
}

/** `Address['kind']`: what is named is a property. */
const isMember = (node: ts.Node): boolean => ts.isIndexedAccessTypeNode(node);
const isConstant = (node: ts.Node): boolean => ts.isAsExpression(node) && node.type.getText() === 'const';

/** What the modules call their own things: kinds that types name, rules and readings by their names, labels of trees. */
export function namesOfProgram(modules: readonly string[]): ReadonlySet<string> {
  const names = new Set(labels.split(' '));
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isNameOfKind(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const code of modules) visit(parse(code));
  for (const word of always.split(' ')) names.delete(word);
  return names;
}

/**
 * The strings and patterns of a module that hold a word of a language.
 * @param words the words of the language, lower case
 * @param names what may stand where the whole string is one: names of kinds and rules, labels
 */
export const wordedTexts = (code: string, words: ReadonlySet<string>, names: ReadonlySet<string>): string[] =>
  textsIn(code).filter(
    (text) => !names.has(text) && wordsIn(text).some((word) => words.has(word) && !names.has(word)),
  );
