/** Five projects, from many pure specs to few journeys in a browser. See server/launch/test-steps.mjs. */
const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};
const common = {
  rootDir: import.meta.dirname,
  transform: swc,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@communaux/shared/(.+)/texts\\.(fr|en)$': '<rootDir>/shared/src/$1/texts.$2.ts',
    '^@communaux/shared/(.*)$': '<rootDir>/shared/src/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': '<rootDir>/client/src/platform/testing/no-style.ts',
  },
};
/** Specs without a page run in Node as it is, compiled (see server/launch/specs): each reads nothing twice. */
const bare = { rootDir: import.meta.dirname, runner: 'jest-light-runner', transform: {} };
const database = {
  globalSetup: '<rootDir>/server/test/global-setup.mjs',
  globalTeardown: '<rootDir>/server/test/global-teardown.mjs',
};
export default {
  testSequencer: '<rootDir>/server/launch/specs/longest-first.mjs',
  projects: [
    {
      ...bare,
      displayName: 'shared',
      testMatch: ['<rootDir>/shared/src/**/*.spec.ts'],
    },
    {
      ...common,
      displayName: 'client',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/client/src/platform/testing/browser.ts'],
      testMatch: ['<rootDir>/client/src/**/*.spec.{ts,tsx}'],
    },
    {
      ...bare,
      ...database,
      displayName: 'server',
      testMatch: ['<rootDir>/server/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.api\\.spec\\.ts$'],
    },
    { ...bare, ...database, displayName: 'api', testMatch: ['<rootDir>/server/**/*.api.spec.ts'] },
    {
      ...common,
      ...database,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/client/e2e/**/*.e2e.ts'],
    },
  ],
};
