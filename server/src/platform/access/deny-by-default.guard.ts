import {
  ForbiddenException,
  Inject,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { mayCall, type Actor } from '@communaux/shared/access';
import { ZoneNames } from './zone-names.js';
import type { GraphContext } from '../graphql/context.js';

type WebRequest = {
  method: string;
  routeOptions: { url?: string };
  actor?: Actor;
  params?: Record<string, string>;
};

/** The gate before every resolver and every address: what the policy table does not list is refused. */
@Injectable()
export class DenyByDefault implements CanActivate {
  constructor(@Inject(ZoneNames) private readonly zones: ZoneNames) {}

  canActivate(context: ExecutionContext): Promise<boolean> {
    return context.getType<GqlContextType>() === 'graphql' ? this.query(context) : this.web(context);
  }

  private async query(context: ExecutionContext): Promise<boolean> {
    const graph = GqlExecutionContext.create(context);
    const { parentType, fieldName } = graph.getInfo<GraphQLResolveInfo>();
    const { actor } = graph.getContext<GraphContext>();
    const zoneId = await this.zones.idOf(graph.getArgs<{ zone?: unknown }>().zone);
    if (mayCall(`${parentType.name}.${fieldName}`, actor, zoneId)) return true;
    const code = actor.kind === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    throw new GraphQLError('Not allowed', { extensions: { code } });
  }

  private async web(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<WebRequest>();
    const operation = `${request.method} ${request.routeOptions.url ?? ''}`;
    const zoneId = await this.zones.idOf(request.params?.['slug']);
    const actor = request.actor ?? { kind: 'visitor' };
    if (mayCall(operation, actor, zoneId)) return true;
    throw actor.kind === 'visitor' ? new UnauthorizedException() : new ForbiddenException();
  }
}
