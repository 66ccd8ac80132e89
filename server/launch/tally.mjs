#!/usr/bin/env node
// `npm run -s tally -- --method schulze ballots.json`: the auditors' count. Node alone is needed to read this.
import './ground/node-version.mjs';
import { runAuditor } from './ground/auditor.mjs';

await runAuditor('tally');
