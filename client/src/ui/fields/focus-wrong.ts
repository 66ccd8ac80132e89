const WRONG = ':is(input,textarea,select):is([aria-invalid=true],[aria-invalid=true] *)';

/** Leads to the first control of a form that says what it lacks, once it says so: a long form may hide it off the screen. */
export const focusWrong = (form: HTMLElement): void =>
  void requestAnimationFrame(() => form.querySelector<HTMLElement>(WRONG)?.focus());
