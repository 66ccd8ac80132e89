import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';
import type { GraphContext } from './context.js';
import type { RegisteredOperations } from './registered.js';

/** What a stranger's operation may weigh. Parser tokens are bounded where Apollo parses (graphql.module.ts). */
const LIMITS = { depth: 8, aliases: 15, directives: 20, fields: 250 } as const;
type Measure = Record<keyof typeof LIMITS, number>;

/** Operations we did not write are bounded in depth, aliases, directives and cost before they run. */
export const limitsPlugin = (registered: RegisteredOperations): ApolloServerPlugin<GraphContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, source }) => {
      if (registered.has(source)) return;
      const measured = measure(document);
      const over = (Object.keys(LIMITS) as (keyof Measure)[]).find((name) => measured[name] > LIMITS[name]);
      if (!over) return;
      throw new GraphQLError(`The operation has ${over} ${measured[over]}, at most ${LIMITS[over]}`, {
        extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } },
      });
    },
  }),
});

const measure = (document: DocumentNode): Measure => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const total: Measure = { depth: 0, aliases: 0, directives: 0, fields: 0 };
  const walk = (node: Parameters<typeof visit>[0], above: number): void => {
    let depth = above;
    visit(node as DocumentNode, {
      Field: {
        enter: (field) => {
          depth += 1;
          total.depth = Math.max(total.depth, depth);
          total.fields += 1;
          if (field.alias) total.aliases += 1;
        },
        leave: () => {
          depth -= 1;
        },
      },
      Directive: () => {
        total.directives += 1;
      },
      FragmentSpread: (spread) => {
        const fragment = fragments.get(spread.name.value);
        // Validation has refused cycles; the cost bound also bounds how often a fragment is unfolded.
        if (fragment && total.fields <= LIMITS.fields) walk(fragment.selectionSet, depth);
      },
      FragmentDefinition: () => false,
    });
  };
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) walk(node, 0);
  return total;
};
