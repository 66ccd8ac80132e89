import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DATABASE, type Tool } from '../tools.js';

type Durability = { fsync: string; synchronous_commit: string; full_page_writes: string };

@Controller('health')
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Tool<typeof DATABASE>) {}

  @Get('live')
  live(): { alive: true } {
    return { alive: true };
  }

  /** Ready when the database answers and keeps what it acknowledges: an acknowledged ballot must survive a power cut. */
  @Get('ready')
  async ready(): Promise<{ ready: true }> {
    const [settings] = (await this.database.query(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
         current_setting('full_page_writes') as full_page_writes`,
    )) as Durability[];
    const off = Object.entries(settings ?? {}).filter(([, value]) => value === 'off');
    if (off.length > 0)
      throw new ServiceUnavailableException(`Not durable: ${off.map(([name]) => name).join(', ')} off`);
    return { ready: true };
  }
}
