import type { ReactNode, Ref } from 'react';
import { focusWrong } from './fields/focus-wrong.js';
import styles from './form.module.css';

type FormProps = {
  readonly onSubmit: () => unknown;
  readonly role?: 'search';
  /** What the form is called, where a page has several alike. */
  readonly label?: string;
  /** Another arrangement than one column. */
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLFormElement>;
  readonly children: ReactNode;
};

/** Its fields say what they lack in our words, not the browser's; whoever sends it is led to the first that does. */
export const Form = ({ onSubmit, role, label, className = styles['form'], ref, children }: FormProps) => (
  <form
    ref={ref}
    noValidate
    role={role}
    aria-label={label}
    className={className}
    onSubmit={(event) => {
      event.preventDefault();
      void onSubmit();
      focusWrong(event.currentTarget);
    }}
  >
    {children}
  </form>
);
