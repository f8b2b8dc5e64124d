// What stands in the sealed file of a resident, and the one function of hash-wasm that opens it. Only tsc reads this.

declare namespace OwnFile {
  /** As sealing.py writes it; bytes as base64. */
  interface Sealed {
    salt: string;
    memory: number;
    passes: number;
    lanes: number;
    nonce: string;
    content: string;
  }
}

declare const hashwasm: typeof import("hash-wasm");
