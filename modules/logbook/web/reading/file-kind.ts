/** What people call a kind of file: by its ending, which they know, else by its type. */
export function kindOf({ name, type }: { name: string; type: string }): string {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1];
  return (ending ?? type.split('/').pop() ?? type).toUpperCase();
}
