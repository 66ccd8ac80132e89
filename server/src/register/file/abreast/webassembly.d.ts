/** What is used of WebAssembly: neither the language nor Node's types declare it, and those of browsers declare too much. */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { readonly initial: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Module {
    constructor(code: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { readonly [name: string]: { readonly memory: Memory } });
    readonly exports: { readonly [name: string]: (...numbers: readonly number[]) => void };
  }
}
