import { INITIAL, sha256Code } from './sha256-code.js';

export const LANES = 4;
export const BLOCK = 64;
const PAGE = 65_536;
const STATE_WORDS = 8 * LANES;
/** Where the states are: each word of all lanes together. What follows is for whoever hashes. */
const STATE_AT = 0;
export const FREE_AT = 4 * STATE_WORDS;

const INITIAL_STATES = Int32Array.from(
  { length: STATE_WORDS },
  (_, at) => INITIAL[Math.floor(at / LANES)] ?? 0,
);

/** Four states of SHA-256 abreast, and the memory in which the blocks they take lie. */
export class Lanes {
  readonly compress: (a: number, b: number, c: number, d: number) => void;
  bytes: Uint8Array;
  private readonly memory: WebAssembly.Memory;
  private state: Int32Array;
  private view: DataView;

  constructor(size: number) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
    const program = new WebAssembly.Module(sha256Code(STATE_AT));
    const { exports } = new WebAssembly.Instance(program, { world: { memory: this.memory } });
    if (!exports['compress']) throw new Error('The program has no compression');
    this.compress = exports['compress'];
    this.bytes = new Uint8Array(this.memory.buffer);
    this.state = new Int32Array(this.memory.buffer, STATE_AT, STATE_WORDS);
    this.view = new DataView(this.memory.buffer);
  }

  /** Makes the memory at least so large; what lies in it stays. */
  hold(size: number): void {
    if (size <= this.bytes.length) return;
    this.memory.grow(Math.ceil((size - this.bytes.length) / PAGE));
    this.bytes = new Uint8Array(this.memory.buffer);
    this.state = new Int32Array(this.memory.buffer, STATE_AT, STATE_WORDS);
    this.view = new DataView(this.memory.buffer);
  }

  beginAll(): void {
    this.state.set(INITIAL_STATES);
  }

  begin(lane: number): void {
    const { state } = this;
    for (let at = lane; at < STATE_WORDS; at += LANES) state[at] = INITIAL_STATES[at] ?? 0;
  }

  /** Writes what a lane has come to. */
  digest(lane: number, to: number): void {
    const { state, view } = this;
    for (let word = 0; word < 8; word += 1) view.setInt32(to + 4 * word, state[word * LANES + lane] ?? 0);
  }
}
