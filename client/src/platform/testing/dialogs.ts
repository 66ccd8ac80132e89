/** The browser's modal dialogs, of which jsdom has the element only. */
export const letDialogsOpen = (): void => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
};
