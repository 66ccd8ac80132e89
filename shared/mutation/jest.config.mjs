// The pure specs of the vote, as Stryker runs them.
import root from '../../jest.config.mjs';

const { displayName: _, ...shared } = root.projects.find(({ displayName }) => displayName === 'shared');

export default {
  ...shared,
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/shared/mutation/fast-check.mjs',
    ...shared.moduleNameMapper,
  },
  testMatch: ['<rootDir>/shared/src/vote/**/*.spec.ts', '<rootDir>/shared/src/kernel/**/*.spec.ts'],
};
