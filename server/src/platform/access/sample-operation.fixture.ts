import {
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

export const NOBODY = '00000000-0000-7000-8000-000000000000';

const SAMPLES: Readonly<Record<string, unknown>> = {
  UUID: NOBODY,
  ID: NOBODY,
  Int: 1,
  Float: 1,
  Boolean: false,
  DateTime: '2026-12-01T08:00:00.000Z',
  JSON: {},
  String: 'x',
};

/** An operation that calls one field with as little as its contract accepts: enough to reach the gate. */
export const sampleOperation = (
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  slug: string,
): { readonly text: string; readonly variables: Record<string, unknown> } => {
  const args = field.args.filter(isRequiredArgument);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    text: `${kind}${declared && ` (${declared})`} { ${field.name}${given && `(${given})`}${selection} }`,
    variables: Object.fromEntries(
      args.map(({ name, type }) => [name, name === 'zone' || name === 'slug' ? slug : sample(type)]),
    ),
  };
};

const sample = (type: GraphQLInputType): unknown => {
  const bare = isNonNullType(type) ? getNullableType(type) : type;
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, sample(field.type)]),
    );
  return SAMPLES[bare.toString()];
};
