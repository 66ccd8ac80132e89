import type { DataSource } from 'typeorm';
import type { Config } from './config/config.js';
import type { Log } from './log/log.js';

/** Names under which NestJS hands out what is not a class. */
export const CONFIG = Symbol('config');
export const LOG = Symbol('log');
export const DATABASE = Symbol('database');
/** Connections of the sequencer's role: it reads every zone's register, and nothing else. */
export const CHAIN = Symbol('chain');

type Tools = { [CONFIG]: Config; [LOG]: Log; [DATABASE]: DataSource; [CHAIN]: DataSource };
export type Tool<Name extends keyof Tools> = Tools[Name];
