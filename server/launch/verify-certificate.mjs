#!/usr/bin/env node
// `npx communaux-verify certificate.json`: counts a published result again. Node alone is needed to read this.
import './ground/node-version.mjs';
import { runAuditor } from './ground/auditor.mjs';

await runAuditor('verify');
