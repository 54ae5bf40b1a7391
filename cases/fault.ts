export type Fault = { readonly path: (string | number)[]; readonly message: string };
