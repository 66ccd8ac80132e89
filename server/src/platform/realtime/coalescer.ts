const WINDOW_MS = 50;

/**
 * At most twenty sendings per second and room (performance.md 4.2): the first leaves at once, so that a quiet zone
 * waits for nothing; what follows within the window leaves together at its end.
 */
export class Coalescer<Item> {
  private readonly waiting = new Map<string, Item[]>();

  constructor(private readonly send: (room: string, items: readonly Item[]) => void) {}

  add(room: string, item: Item): void {
    const queue = this.waiting.get(room);
    if (queue) {
      queue.push(item);
      return;
    }
    this.waiting.set(room, [item]);
    // A batch is added line by line: it leaves once the turn that adds it has ended.
    queueMicrotask(() => this.flush(room));
  }

  private flush(room: string): void {
    const items = this.waiting.get(room) ?? [];
    if (items.length === 0) {
      this.waiting.delete(room);
      return;
    }
    this.waiting.set(room, []);
    this.send(room, items);
    setTimeout(() => this.flush(room), WINDOW_MS).unref();
  }
}
