// The names that specs import from `@jest/globals`, as the runner set them.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;
