const WRONG = '[aria-invalid=true]';

/** Leads to the first control of a form that says what it lacks, once it says so: a long form may hide it off the screen. */
export const focusWrong = (form: HTMLElement): void =>
  void requestAnimationFrame(() =>
    form.querySelector<HTMLElement>(`:is(input,textarea,select):is(${WRONG},${WRONG} *)`)?.focus(),
  );
