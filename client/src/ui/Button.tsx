import type { ComponentProps, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { join } from './join.js';
import styles from './button.module.css';

type Look = {
  /** `primary` once per page; `quiet` for the rest; `danger` only for what cannot be undone. */
  readonly kind?: 'primary' | 'quiet' | 'danger' | 'bare';
  readonly icon?: ReactNode;
};

const className = ({ kind = 'quiet' }: Look, own?: string) => join(styles['button'], styles[kind], own);

type ButtonProps = Look &
  ComponentProps<'button'> & {
    readonly busy?: boolean;
    /** Nothing to do for now, as a plus at its most: unlike a disabled one, it keeps the focus. */
    readonly idle?: boolean;
  };

/** Does something. While `busy` it keeps the focus and its place but does nothing more. */
export const Button = ({
  kind,
  icon,
  busy = false,
  idle = false,
  onClick,
  children,
  className: own,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={className({ kind }, own)}
    aria-disabled={busy || idle || undefined}
    aria-busy={busy || undefined}
    onClick={busy || idle ? (event) => event.preventDefault() : onClick}
  >
    {icon}
    {children}
  </button>
);

/** Goes somewhere, but weighs like a button. */
export const ButtonLink = ({ kind, icon, children, className: own, ...rest }: Look & LinkProps) => (
  <Link {...rest} className={className({ kind }, own)}>
    {icon}
    {children}
  </Link>
);
