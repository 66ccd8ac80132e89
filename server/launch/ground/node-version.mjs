/** Stops here, with one sentence and the remedy, on a Node that could not run the rest. Uses no recent syntax itself. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Communaux needs Node 20.19 or later, and this is Node ${process.versions.node}. Install Node 24 from https://nodejs.org, then run the same command again.`,
  );
  process.exit(1);
}
