import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { spool } from './spool.js';

const upload = (size: number) => Readable.from(Array.from({ length: size }, () => Buffer.from('x')));

describe('an upload', () => {
  it('waits on the disk until it is discarded', async () => {
    const spooled = await spool(upload(5), 5);
    expect(spooled && readFileSync(spooled.path, 'utf8')).toBe('xxxxx');
    await spooled?.discard();
    expect(spooled && existsSync(spooled.path)).toBe(false);
  });

  it('is given up as soon as it passes its limit', async () => {
    expect(await spool(upload(6), 5)).toBeNull();
  });
});
