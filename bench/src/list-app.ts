// A NestJS application set up as the product's, with one query answered from memory: what the framework itself costs.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { readConfig } from '../../server/dist/src/platform/config/config.js';
import { graphOptions } from '../../server/dist/src/platform/graphql/graphql.module.js';
import { RegisteredOperations } from '../../server/dist/src/platform/graphql/registered.js';
import { LIST_QUERY, LIST_SDL, listOf100 } from './list-data.js';

@Resolver()
class ListResolver {
  private readonly list = listOf100();

  @Query('list')
  answer() {
    return this.list;
  }
}

const registered = new RegisteredOperations('/nowhere');
Object.assign(registered, { texts: new Set([LIST_QUERY]) });

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      ...graphOptions(readConfig({ DEMO: '0' }), pino({ level: 'silent' }), registered, LIST_SDL),
    }),
  ],
  providers: [ListResolver],
})
class ListApp {}

const app = await NestFactory.create<NestFastifyApplication>(ListApp, new FastifyAdapter(), {
  logger: false,
});
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));
