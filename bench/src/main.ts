import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import type { Bench, Outcome } from './bench.js';
import { availability } from './benches/availability.js';
import { ballots } from './benches/ballots.js';
import { booking } from './benches/booking.js';
import { closing } from './benches/closing.js';
import { coldStart } from './benches/cold-start.js';
import { duringCount } from './benches/during-count.js';
import { fanOut } from './benches/fan-out.js';
import { herd } from './benches/herd.js';
import { home } from './benches/home.js';
import { ledger } from './benches/ledger.js';
import { list } from './benches/list.js';
import { stopAll } from './child.js';
import { closeConnections } from './http.js';
import { FULL, SMOKE } from './measure.js';
import { openGround } from './ground.js';
import { failed, told } from './verdict.js';
import { openYardstick } from './yardstick.js';
import { seedBookings, seedZone } from './zone.js';

const all: readonly Bench[] = [
  list,
  availability,
  booking,
  herd,
  home,
  ballots,
  closing,
  ledger,
  duringCount,
  fanOut,
  coldStart,
];
const smoke = process.argv.includes('--smoke');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

// Asked to end, the run ends by `exit`, which also asks the database to.
process.once('SIGTERM', () => process.exit(1));
process.once('exit', stopAll);
const ground = await openGround();
// The smoke form judges ratios alone.
const yardstick = smoke ? null : await openYardstick(ground);
const outcomes: (Outcome & { readonly slowness: number | null })[] = [];
try {
  const [assets, perAsset] = smoke ? [250, 200] : [5_000, 200];
  await seedZone(ground, assets);
  if (!chosen.every(({ bringsItsOwn }) => bringsItsOwn)) {
    process.stdout.write(`Seeding ${assets * perAsset} bookings\n`);
    await seedBookings(ground, assets, perAsset, Date.now());
  }
  for (const bench of chosen) {
    process.stdout.write(`${bench.name}: ${bench.about}\n`);
    const before = await yardstick?.slowness();
    const outcome = await bench.run(ground, { smoke, length: smoke ? SMOKE : FULL });
    const after = await yardstick?.slowness();
    const slowness = before && after ? (before + after) / 2 : null;
    outcomes.push({ ...outcome, slowness });
    for (const gate of outcome.gates) process.stdout.write(`    ${told(gate, slowness)}\n`);
  }
} finally {
  stopAll();
  closeConnections();
  await ground.stop();
}

if (!smoke) {
  const folder = join(import.meta.dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  const machine = {
    platform: platform(),
    release: release(),
    arch: arch(),
    cpus: cpus().length,
    node: process.version,
  };
  for (const outcome of outcomes)
    writeFileSync(
      join(folder, `${outcome.name}.json`),
      `${JSON.stringify({ machine, ...outcome }, null, 2)}\n`,
    );
}
process.exitCode = outcomes.some(({ gates }) => gates.some(failed)) ? 1 : 0;
