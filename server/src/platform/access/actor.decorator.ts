import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import type { GraphContext } from '../graphql/context.js';

/** The actor of this request, in a resolver or in a controller. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Who => {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<GraphContext>().actor;
  return context.switchToHttp().getRequest<{ actor: Who }>().actor;
});
