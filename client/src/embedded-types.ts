/** Types of the schema without an id of their own: the cache keeps them inside their parent. */
export const embeddedTypes: readonly string[] = [];
