/** The little of WebAssembly that the kernels need, the same in browsers and Node; undefined where it is absent. */
export type WebAssemblyHere = {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

export const webAssembly = (): WebAssemblyHere | undefined =>
  (globalThis as { WebAssembly?: WebAssemblyHere }).WebAssembly;
