import type { ReactNode, Ref } from 'react';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import type { Feature } from '../language/catalogues.js';
import { ActNotice } from './ActNotice.js';
import type { Acting } from './use-act.js';

type ActFormProps = {
  /** What the act is called on its button. */
  readonly verb: string;
  readonly kind?: 'primary' | 'quiet';
  /** Features that word its refusals, the nearest first. */
  readonly words: readonly Feature[];
  readonly acting: Acting;
  readonly onSubmit: () => unknown;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLFormElement>;
  /** Other buttons beside the one that sends. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

/** One act: its fields, why it was refused, and the button that sends it. */
export const ActForm = (props: ActFormProps) => {
  const { verb, kind = 'primary', words, acting, more, children, ...form } = props;
  return (
    <Form {...form}>
      {children}
      <ActNotice words={words} reasons={acting.reasons} error={acting.error} />
      <Acts>
        <Button kind={kind} type="submit" busy={acting.busy}>
          {verb}
        </Button>
        {more}
      </Acts>
    </Form>
  );
};
