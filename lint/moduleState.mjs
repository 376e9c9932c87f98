/** Methods that change what they are called on. */
const changing = new Set([
  ...['set', 'add', 'delete', 'clear'],
  ...['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'],
]);

/** The node that changes what a name holds, if the name stands in one: `x.push()`, `x[i] = `, `x.count += 1`, `delete x.y`. */
function change(identifier) {
  let node = identifier;
  while (node.parent.type === 'MemberExpression' && node.parent.object === node) node = node.parent;
  if (node === identifier) return null;
  const { parent } = node;
  if (parent.type === 'AssignmentExpression' && parent.left === node) return parent;
  if (parent.type === 'UpdateExpression') return parent;
  if (parent.type === 'UnaryExpression' && parent.operator === 'delete') return parent;
  const isCall = parent.type === 'CallExpression' && parent.callee === node;
  return isCall && !node.computed && changing.has(node.property.name) ? parent : null;
}

/** What a module holds is settled when it is loaded: no `let` at its top, and no function changes a constant of it. */
export const moduleState = {
  meta: {
    type: 'problem',
    messages: {
      variable: '{{name}} can change after its module is loaded: make it a constant, or hand it on.',
      changed: '{{name}} belongs to the module and is changed by a function: hand it on instead.',
    },
  },
  create(context) {
    return {
      Program(program) {
        const { scopeManager } = context.sourceCode;
        const scope = scopeManager.globalScope.childScopes.find(({ type }) => type === 'module');
        for (const variable of scope?.variables ?? []) {
          const [definition] = variable.defs;
          if (definition?.type !== 'Variable') continue;
          const { name } = variable;
          if (definition.parent.kind !== 'const' && !definition.parent.declare)
            context.report({ node: definition.name, messageId: 'variable', data: { name } });
          for (const { identifier, from } of variable.references) {
            const node = change(identifier);
            if (node !== null && from.variableScope !== scope)
              context.report({ node, messageId: 'changed', data: { name } });
          }
        }
        return program;
      },
    };
  },
};
