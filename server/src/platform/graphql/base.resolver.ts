import { Mutation, Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class BaseResolver {
  @Query('version')
  version(): string {
    return '0.1.0';
  }

  @Mutation('ping')
  ping(): boolean {
    return true;
  }
}
