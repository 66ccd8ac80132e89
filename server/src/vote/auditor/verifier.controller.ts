import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header, NotFoundException } from '@nestjs/common';
import { serverRoot } from '../../platform/server-root.js';

/** The verifier as one file: whoever keeps it counts any certificate again, without us and without a network. */
@Controller()
export class VerifierController {
  private readonly file = readVerifier();

  @Get('verify.mjs')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="verify.mjs"')
  @Header('cache-control', 'public, max-age=3600')
  verifier(): string {
    if (this.file === null) throw new NotFoundException('The verifier is not built yet: npm start builds it');
    return this.file;
  }
}

const readVerifier = (): string | null => {
  const path = join(serverRoot(), 'dist', 'bundle', 'verify.mjs');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};
