/**
 * The circles of a graph: each greatest set of nodes that all reach one another (Tarjan's strongly connected components
 * of more than one node), its members sorted, and the sets sorted by their first member.
 */
export function findCircles(edges: readonly { readonly from: string; readonly to: string }[]): string[][] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const own = order.size;
    let low = own;
    order.set(node, own);
    open.push(node);
    for (const { to } of next.get(node) ?? []) {
      if (!order.has(to)) low = Math.min(low, visit(to));
      else if (open.includes(to)) low = Math.min(low, order.get(to) ?? low);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return circles.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
}
