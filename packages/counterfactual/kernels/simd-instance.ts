import { simdBytes } from './simd-bytes.ts';
import { type WebAssemblyHere, webAssembly } from './web-assembly.ts';

/** The kernels with numbers of their own: `kernels.wat`, made ready once. Undefined where WebAssembly or its SIMD is absent or forbidden. */
export function simdInstance(pages: number): { numbers: Float64Array; exports: object } | undefined {
  const here = webAssembly();
  if (!here) return undefined;
  made ??= { module: moduleOf(here) };
  if (!made.module) return undefined;
  const memory = new here.Memory({ initial: pages });
  const { exports } = new here.Instance(made.module, { room: { memory } });
  return { numbers: new Float64Array(memory.buffer), exports };
}

let made: { readonly module: object | undefined } | undefined;

function moduleOf(here: WebAssemblyHere): object | undefined {
  const bytes = Uint8Array.from(atob(simdBytes), (letter) => letter.charCodeAt(0));
  if (!here.validate(bytes)) return undefined;
  try {
    return new here.Module(bytes);
  } catch {
    // A page's content security policy without `wasm-unsafe-eval` validates, and compiles nothing.
    return undefined;
  }
}
