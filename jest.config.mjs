/** Five projects, from many pure specs to few journeys in a browser. See server/launch/test-steps.mjs. */
const rootDir = import.meta.dirname;
/** Run in Node as it is, compiled (see server/launch/specs): each worker reads nothing twice. */
const bare = { rootDir, runner: 'jest-light-runner', transform: {} };
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
      ...bare,
      displayName: 'client',
      setupFiles: ['<rootDir>/server/launch/specs/browser.mjs'],
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
      ...database,
      rootDir,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/client/e2e/**/*.e2e.ts'],
      // Journeys run from their source, each file in a world of its own: a browser and a product are what they wait for.
      transform: {
        '^.+\\.ts$': [
          '@swc/jest',
          {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', decorators: true },
              transform: { legacyDecorator: true, decoratorMetadata: true },
            },
            module: { type: 'es6' },
            sourceMaps: 'inline',
          },
        ],
      },
      extensionsToTreatAsEsm: ['.ts'],
      moduleNameMapper: {
        '^@communaux/shared/(.*)$': '<rootDir>/shared/src/$1/index.ts',
        '^(\\.{1,2}/.*)\\.js$': '$1',
      },
    },
  ],
};
