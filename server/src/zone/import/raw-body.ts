import { Inject, Injectable, UnsupportedMediaTypeException, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

export const IMPORT_ROUTE = '/zones/:slug/import';
const TYPES = ['text/csv', 'application/geo+json', 'application/octet-stream'];

/** Gives the import its body as it arrives, unread. These types are received at no other address. */
@Injectable()
export class RawBody implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    // Without an HTTP face (the operator's command line) there is nothing to receive.
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    fastify?.addContentTypeParser(TYPES, (request, payload, done) => {
      if (request.routeOptions.url === IMPORT_ROUTE) return done(null, payload);
      done(new UnsupportedMediaTypeException());
    });
  }
}
