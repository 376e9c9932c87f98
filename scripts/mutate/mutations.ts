import ts from 'typescript';

/** One change of a source that a test should notice. */
export interface Mutation {
  /** Where the replaced piece of the source begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly put: string;
  readonly kind: string;
}

/** An operator for another one, by kind; each pair stands both ways. */
const operators: Readonly<Record<string, readonly [kind: string, put: string]>> = {
  '<': ['boundary', '<='],
  '<=': ['boundary', '<'],
  '>': ['boundary', '>='],
  '>=': ['boundary', '>'],
  '===': ['comparison', '!=='],
  '!==': ['comparison', '==='],
  '+': ['arithmetic', '-'],
  '-': ['arithmetic', '+'],
  '*': ['arithmetic', '/'],
  '/': ['arithmetic', '*'],
  '&&': ['logic', '||'],
  '||': ['logic', '&&'],
  '+=': ['arithmetic', '-='],
  '-=': ['arithmetic', '+='],
};

/** Methods that do about the opposite. */
const opposites: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** What of a node is a type, a name or a text to people: a change of it changes nothing that a test should see. */
function isPassedOver(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

/** The changes of one node, not of those within it. */
function ofNode(node: ts.Node, source: ts.SourceFile): readonly Mutation[] {
  const whole = (part: ts.Node, put: string, kind: string): Mutation => ({
    from: part.getStart(source),
    to: part.end,
    put,
    kind,
  });
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const other = operators[operatorToken.getText(source)];
    if (other === undefined) return [];
    // Joining texts is no sum.
    if (other[0] === 'arithmetic' && (isText(left) || isText(right))) return [];
    return [whole(operatorToken, other[1], other[0])];
  }
  if (ts.isIfStatement(node)) return ['true', 'false'].map((put) => whole(node.expression, put, 'condition'));
  if (ts.isConditionalExpression(node))
    return ['true', 'false'].map((put) => whole(node.condition, put, 'condition'));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [whole(node, node.operand.getText(source), 'negation')];
  if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent))
    return [whole(node, `(${node.getText(source)} + 1)`, 'constant')];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [whole(node, 'false', 'constant')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [whole(node, 'true', 'constant')];
  if (
    ts.isReturnStatement(node) &&
    node.expression !== undefined &&
    node.expression.getText(source) !== 'undefined'
  )
    return [whole(node.expression, 'undefined', 'result')];
  if (ts.isExpressionStatement(node)) return [whole(node, ';', 'statement')];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const opposite = opposites[name.text];
    if (name.text === 'filter' && node.arguments.length === 1)
      return [whole(node, expression.getText(source), 'method')];
    return opposite === undefined ? [] : [whole(name, opposite, 'method')];
  }
  return [];
}

/** All changes of a source in its order. */
export function mutationsOf(name: string, text: string): readonly Mutation[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (isPassedOver(node)) return;
    found.push(...ofNode(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
