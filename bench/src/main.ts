import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import type { Bench, Gate, Outcome } from './bench.js';
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
/** Two runs of the same code differ by this much on a busy machine (performance.md section 5). */
const NOISE = 1.25;

const smoke = process.argv.includes('--smoke');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = all.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

const line = ({ figure, value, target, moonshot }: Gate): string =>
  `    ${figure}: ${value.toFixed(2)}${target === null ? '' : ` (target ${target}${moonshot === null ? '' : `, moonshot ${moonshot}`})`}`;

const failed = ({ value, bound }: Gate): boolean =>
  bound !== null && value > bound * (bound <= 1 ? 1 : NOISE);

const verdict = (gate: Gate): string =>
  failed(gate)
    ? '  WORSE THAN IT WAS'
    : gate.target !== null && gate.value > gate.target
      ? '  target missed'
      : '';

// Asked to end, the run ends by `exit`, which also asks the database to.
process.once('SIGTERM', () => process.exit(1));
process.once('exit', stopAll);
const ground = await openGround();
const outcomes: Outcome[] = [];
try {
  const [assets, perAsset] = smoke ? [250, 200] : [5_000, 200];
  await seedZone(ground, assets);
  if (!chosen.every(({ bringsItsOwn }) => bringsItsOwn)) {
    process.stdout.write(`Seeding ${assets * perAsset} bookings\n`);
    await seedBookings(ground, assets, perAsset, Date.now());
  }
  for (const bench of chosen) {
    process.stdout.write(`${bench.name}: ${bench.about}\n`);
    const outcome = await bench.run(ground, { smoke, length: smoke ? SMOKE : FULL });
    outcomes.push(outcome);
    for (const gate of outcome.gates) process.stdout.write(`${line(gate)}${verdict(gate)}\n`);
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
