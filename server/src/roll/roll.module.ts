import { Module } from '@nestjs/common';
import { EntryResolver } from './entry.resolver.js';
import { InstallationResolver } from './installation.resolver.js';
import { ProxyResolver } from './proxy.resolver.js';
import { RollResolver } from './roll.resolver.js';
import { SeatResolver } from './seat.resolver.js';

@Module({ providers: [RollResolver, ProxyResolver, EntryResolver, SeatResolver, InstallationResolver] })
export class RollModule {}
