import { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import type { ZoneId } from '@communaux/shared/kernel';

/** Slug to identifier: a slug never changes, so it is read once per node. */
export class ZoneNames {
  private readonly known = new Map<string, ZoneId>();

  constructor(private readonly database: DataSource) {}

  /** For resolvers, behind the gate. @throws GraphQLError when no zone has this slug */
  async get(slug: string): Promise<ZoneId> {
    const id = await this.idOf(slug);
    if (id) return id;
    throw new GraphQLError('No such zone', { extensions: { code: 'NOT_FOUND' } });
  }

  /** For the gate: a slug that names no zone gives no standing. */
  async idOf(slug: unknown): Promise<ZoneId | undefined> {
    if (typeof slug !== 'string' || slug.length > 100) return undefined;
    const known = this.known.get(slug);
    if (known) return known;
    const [row] = (await this.database.query('select id from zone where slug = $1', [slug])) as {
      id: ZoneId;
    }[];
    if (row) this.known.set(slug, row.id);
    return row?.id;
  }
}
