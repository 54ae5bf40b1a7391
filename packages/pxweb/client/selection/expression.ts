/** How codes of one variable are named, as PxWebApi 2 writes it. */
export type Expression =
  | { readonly kind: 'code'; readonly code: string }
  /** `*` */
  | { readonly kind: 'all' }
  /** `34*`, `*02`, `*10*` */
  | { readonly kind: 'starts' | 'ends' | 'contains'; readonly text: string }
  /** `3?05`: as many letters, `?` for any one of them. */
  | { readonly kind: 'like'; readonly mask: string }
  /** `top(5)`, `top(5,1)`: of time the newest, of anything else the first, after leaving out `offset`. `bottom` from the other end. */
  | { readonly kind: 'top' | 'bottom'; readonly count: number; readonly offset: number }
  /** `from(2010)`, `to(2020)`: by place in the table, the code itself included. */
  | { readonly kind: 'from' | 'to'; readonly code: string }
  /** `range(2010,2020)`: both included, in either order. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string };

/** What is wanted of one variable. A text is a code where the variable has it, else it is read as an expression. */
export type VariableSelection = {
  readonly variable: string;
  /** Id of a codelist, `agg_KommSummer`: its codes are then those of the variable. Letters count as written. */
  readonly codelist?: string;
  readonly values: readonly (string | Expression)[];
};

export type Selection = readonly VariableSelection[];
