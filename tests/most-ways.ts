import ts from 'typescript';

const { SyntaxKind: kind } = ts;

/** What ESLint's rule `complexity` counts as a way, an operator by its token; plain assignments too, as some are default values. */
const ways: ReadonlySet<ts.SyntaxKind> = new Set([
  kind.IfStatement,
  kind.ConditionalExpression,
  kind.ForStatement,
  kind.ForInStatement,
  kind.ForOfStatement,
  kind.WhileStatement,
  kind.DoStatement,
  kind.CaseClause,
  kind.CatchClause,
  kind.QuestionDotToken,
  kind.EqualsToken,
  kind.AmpersandAmpersandToken,
  kind.BarBarToken,
  kind.QuestionQuestionToken,
  kind.AmpersandAmpersandEqualsToken,
  kind.BarBarEqualsToken,
  kind.QuestionQuestionEqualsToken,
]);

/**
 * The most ways through any function of a module, and never fewer than the rule finds: it takes ESLint a hundred times as
 * long to say so exactly.
 */
export function mostWaysIn(code: string): number {
  let most = 1;
  /** Counts what lies below a node, but for functions in it, which are counted for themselves. */
  const countIn = (node: ts.Node): number => {
    let count = 0;
    ts.forEachChild(node, (child) => {
      if ((ts.isParameter(child) || ts.isBindingElement(child)) && child.initializer !== undefined) count++;
      if (ways.has(child.kind)) count++;
      const below = countIn(child);
      if (ts.isFunctionLike(child)) most = Math.max(most, below + 1);
      else count += below;
    });
    return count;
  };
  const outside = countIn(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest));
  return Math.max(most, outside + 1);
}
