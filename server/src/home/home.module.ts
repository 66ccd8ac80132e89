import { Module } from '@nestjs/common';
import { HomeResolver } from './home.resolver.js';

@Module({ providers: [HomeResolver] })
export class HomeModule {}
