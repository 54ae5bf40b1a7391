import { createContext, useContext, useEffect } from 'react';

type Shell = {
  /** Marks the page as example data; `undefined` while it is not yet known, which changes nothing. */
  readonly markExample: (example: boolean) => void;
  /** True once the reader has moved from the first page to another: only then is focus moved to the heading. */
  readonly hasMoved: () => boolean;
};

export const ShellContext = createContext<Shell>({ markExample: () => {}, hasMoved: () => false });

export const useShell = () => useContext(ShellContext);

export function useExampleMark(example: boolean | undefined): void {
  const { markExample } = useShell();
  useEffect(() => {
    if (example !== undefined) markExample(example);
  }, [example, markExample]);
}
