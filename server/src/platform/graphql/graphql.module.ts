import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyRequest } from 'fastify';
import { CONFIG, LOG, type Tool } from '../tools.js';
import { BaseResolver } from './base.resolver.js';
import { graphContext } from './context.js';
import { maskErrors } from './errors.js';
import { jitPlugin } from './jit.plugin.js';
import { limitsPlugin } from './limits.plugin.js';
import { persistedOperations, RegisteredOperations } from './registered.js';
import { scalars } from './scalars.js';
import { typeDefs } from './type-defs.js';

/** How our Apollo Server is set up; the benchmarks set theirs up the same way. */
export const graphOptions = (
  config: Tool<typeof CONFIG>,
  log: Tool<typeof LOG>,
  registered: RegisteredOperations,
  sdl: string = typeDefs(),
): ApolloDriverConfig => ({
  path: '/graphql',
  typeDefs: sdl,
  resolvers: scalars,
  resolverValidationOptions: {},
  context: (request: FastifyRequest) => graphContext(request),
  introspection: config.DEMO,
  playground: false,
  graphiql: false,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  persistedQueries: { cache: persistedOperations(registered) },
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: 2_000 },
  formatError: maskErrors(log),
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    limitsPlugin(registered),
    jitPlugin(registered, maskErrors(log)),
  ],
});

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [CONFIG, LOG, RegisteredOperations],
      useFactory: (config: Tool<typeof CONFIG>, log: Tool<typeof LOG>, registered: RegisteredOperations) =>
        graphOptions(config, log, registered),
    }),
  ],
  providers: [BaseResolver],
})
export class GraphModule {}
