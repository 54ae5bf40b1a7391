/** The reference reader has no types; these are of what is asked of it. */
declare module 'jsonstat-toolkit' {
  export type ToolkitDimension = {
    readonly id: readonly string[];
    readonly label: string | null;
    readonly role: string | null;
    Category(id: string): { readonly label: string };
  };
  export type ToolkitDataset = {
    readonly id: readonly string[];
    readonly label: string | null;
    readonly source: string | null;
    readonly updated: string | null;
    readonly size: readonly number[];
    readonly value: readonly (number | null)[];
    readonly status: readonly (string | null)[] | null;
    Dimension(id: string): ToolkitDimension;
    Data(): readonly { readonly value: number | null; readonly status: string | null }[];
  };
  export type Toolkit = {
    readonly class: string;
    readonly id: readonly string[];
    Dataset(at: number): ToolkitDataset;
    Dataset(): readonly ToolkitDataset[];
  };
  export default function JSONstat(document: unknown): Toolkit;
}
