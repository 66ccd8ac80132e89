/** Leads to the first field of a form that says what it lacks, once it says so: a long form may hide it off the screen. */
export const focusWrong = (form: HTMLElement): void =>
  void requestAnimationFrame(() =>
    form.querySelector<HTMLElement>(':is(input, textarea, select)[aria-invalid="true"]')?.focus(),
  );
