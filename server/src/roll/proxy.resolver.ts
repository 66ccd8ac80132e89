import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { castForAllInputSchema, proxyInputSchema } from '@communaux/shared/roll';
import type {
  MutationCastForAllArgs,
  MutationEndProxyArgs,
  MutationGiveProxyArgs,
  QueryMyProxiesArgs,
  QueryProxyHoldersArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { wasOvertaken } from '../vote/index.js';
import { castForAll } from './proxy/cast-for-all.js';
import { endProxy, giveProxy } from './proxy/give-proxy.js';
import { readHolders, readProxyBook } from './proxy/proxy-book.view.js';

/** Voices that are lent: given, ended, and spoken with. */
@Resolver()
export class ProxyResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('myProxies')
  async mine(@Args() { zone }: QueryMyProxiesArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readProxyBook);
  }

  @Query('proxyHolders')
  async holders(@Args() { zone, search }: QueryProxyHoldersArgs, @Actor() actor: Who) {
    return this.works.read(actor, await this.zones.get(zone), readHolders({ search: search ?? null }));
  }

  @Mutation('giveProxy')
  async give(@Args() { zone, input }: MutationGiveProxyArgs, @Actor() actor: Who) {
    const useCase = giveProxy(parseInput(proxyInputSchema, input));
    return toResult('Proxy', await this.works.run(actor, await this.zones.get(zone), useCase));
  }

  @Mutation('endProxy')
  async end(@Args() { zone, proxy }: MutationEndProxyArgs, @Actor() actor: Who) {
    return toResult('EndedProxy', await this.works.run(actor, await this.zones.get(zone), endProxy(proxy)));
  }

  @Mutation('castForAll')
  async cast(@Args() { zone, input }: MutationCastForAllArgs, @Actor() actor: Who) {
    const useCase = castForAll(parseInput(castForAllInputSchema, input));
    const zoneId = await this.zones.get(zone);
    const tell = () => this.works.run(actor, zoneId, useCase);
    const outcome = await tell().catch((error: unknown) => {
      if (wasOvertaken(error)) return tell();
      throw error;
    });
    return toResult('BallotReceipts', outcome);
  }
}
