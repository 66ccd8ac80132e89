import { describe, expect, it } from '@jest/globals';
import { LINES, readWithin } from './hundred-thousand.fixture.js';

/** The issue allows 300 MB for the whole process; what the lines themselves may hold is far less. */
const MEGABYTES = 32;

describe('a file of a hundred thousand establishments', () => {
  it('is read and repaired in one pass, in constant memory', async () => {
    const found = await readWithin(MEGABYTES, 'in one pass');
    expect(found).toEqual({ stored: LINES, repaired: 2 * LINES });
  }, 60_000);
  it('would not fit, were its lines kept', async () => {
    await expect(readWithin(MEGABYTES, 'whole')).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });
  }, 60_000);
});
