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

declare const hashwasm: {
  argon2id(how: {
    password: string;
    salt: Uint8Array;
    memorySize: number;
    iterations: number;
    parallelism: number;
    hashLength: number;
    outputType: "binary";
  }): Promise<Uint8Array<ArrayBuffer>>;
};
