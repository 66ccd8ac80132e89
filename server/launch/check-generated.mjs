// Generates again and fails when what is committed differs. What was refreshed stays, ready to be committed.
import { at, digestOf } from './ground/project.mjs';
import { runNode } from './ground/run.mjs';
import { giveUp } from './ground/say.mjs';

const folders = ['server/src/generated', 'client/src/generated'];
const before = digestOf(...folders);
if ((await runNode([at('server/launch/generate.mjs')])) !== 0) process.exit(1);
if (digestOf(...folders) !== before)
  giveUp(
    'Generated files were stale. They have just been refreshed: review them with git diff and commit them.',
  );
