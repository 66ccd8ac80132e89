const WRONG = ':is(input,textarea,select):is([aria-invalid=true],[aria-invalid=true] *)';

/** Leads to the first control of a form that says what it lacks, once it says so: off the screen, or folded away. */
export const focusWrong = (form: HTMLElement): void =>
  void requestAnimationFrame(() => {
    const wrong = form.querySelector<HTMLElement>(WRONG);
    unfold(wrong);
    wrong?.focus();
  });

const unfold = (inside: Element | null | undefined): void => {
  const fold = inside?.closest('details');
  if (!fold) return;
  fold.open = true;
  unfold(fold.parentElement);
};
