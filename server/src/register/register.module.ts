import { Module } from '@nestjs/common';
import { RegisterFileController } from './register-file.controller.js';
import { RegisterResolver } from './register.resolver.js';

@Module({ controllers: [RegisterFileController], providers: [RegisterResolver] })
export class RegisterModule {}
