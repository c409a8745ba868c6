import { writeSync } from 'node:fs';

// Loaded before a program, it says on file descriptor 3 how much memory the program took at most, in KiB.
process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
