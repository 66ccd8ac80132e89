/** Who may know whom. docs/architecture.md says why in one page. */
const feature = '^(server|client|shared)/src/([^/]+)/';
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-stays-pure',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { pathNot: ['^shared/src', 'node_modules/zod/'] },
    },
    {
      name: 'client-meets-server-in-graphql-only',
      severity: 'error',
      from: { path: '^client/src' },
      to: { path: '^server/' },
    },
    {
      name: 'server-never-imports-client',
      severity: 'error',
      from: { path: '^server/src' },
      to: { path: '^client/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^server/src/platform' },
      to: { path: '^server/src/(?!platform/|register/)[^/]+/' },
    },
    {
      name: 'client-platform-knows-no-feature',
      severity: 'error',
      from: { path: '^client/src/(platform|ui)' },
      to: { path: '^client/src/(?!platform/|ui/|generated/)[^/]+/' },
    },
    {
      name: 'ui-speaks-no-domain',
      severity: 'error',
      from: { path: '^client/src/ui', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^client/src/(?!ui/)' },
    },
    {
      name: 'features-meet-at-their-index',
      severity: 'error',
      from: {
        path: feature,
        pathNot: ['\\.(spec|fixture)\\.tsx?$', '^server/src/(platform|demo|operator)/'],
      },
      to: {
        path: feature,
        pathNot: [
          '^$1/src/$2/',
          '/index\\.tsx?$',
          '^(server|client)/src/(platform|ui|generated)/',
          '^shared/src/kernel/',
          '^shared/src/.+/texts\\.(fr|en)\\.ts$',
        ],
      },
    },
    {
      name: 'typeorm-at-the-edge',
      severity: 'error',
      from: {
        path: '^server/src',
        pathNot: [
          '\\.(rows|store|view|spec)\\.ts$',
          '^server/src/platform/database/',
          '^server/src/register/sequencer',
        ],
      },
      to: { path: 'node_modules/typeorm/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'graphql-decorators-at-the-edge',
      severity: 'error',
      from: {
        path: '^server/src',
        pathNot: [
          '\\.(resolver|module|spec)\\.ts$',
          '^server/src/platform/graphql/',
          '^server/src/platform/access/',
        ],
      },
      to: { path: 'node_modules/@nestjs/graphql/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.depcruise.tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
