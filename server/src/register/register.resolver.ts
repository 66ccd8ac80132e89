import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { DataSource } from 'typeorm';
import type { Actor as Who } from '@communaux/shared/access';
import type {
  QueryLineProofArgs,
  QueryRegisterArgs,
  QueryVerificationArgs,
  RegisterPage,
  Verification,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { CHAIN } from '../platform/tools.js';
import { toResult } from '../platform/graphql/result.js';
import { readJournal } from './journal.view.js';
import { proveLine } from './line-proof.view.js';
import { verifyZone } from './verify.view.js';

const FIRST = 50;

@Resolver()
export class RegisterResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(CHAIN) private readonly chain: DataSource,
  ) {}

  @Query('register')
  async register(
    @Args() { zone, act, before, first }: QueryRegisterArgs,
    @Actor() actor: Who,
  ): Promise<RegisterPage> {
    const request = { act: act ?? null, before: before ?? null, first: first ?? FIRST };
    return this.works.read(actor, await this.zones.get(zone), readJournal(request));
  }

  @Query('verification')
  async verification(@Args() { zone }: QueryVerificationArgs): Promise<Verification> {
    const { faults, ...counts } = await verifyZone(this.chain, await this.zones.get(zone));
    return { ...counts, faults: faults.map(({ code, ...facts }) => ({ code, facts })) };
  }

  @Query('lineProof')
  async lineProof(@Args() { zone, seq }: QueryLineProofArgs, @Actor() actor: Who) {
    return toResult('LineProof', await this.works.read(actor, await this.zones.get(zone), proveLine(seq)));
  }
}
