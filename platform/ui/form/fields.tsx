import { Input, Select, Textarea } from '@digdir/designsystemet-react';
import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field.tsx';

type About = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  id?: string;
};

export const TextField = ({
  label,
  hint,
  error,
  optional,
  id,
  ...input
}: About & ComponentProps<typeof Input>) => (
  <Field {...about({ label, hint, error, optional, id })}>
    {(wiring) => <Input {...input} {...wiring} />}
  </Field>
);

export const TextArea = ({
  label,
  hint,
  error,
  optional,
  id,
  ...input
}: About & ComponentProps<typeof Textarea>) => (
  <Field {...about({ label, hint, error, optional, id })}>
    {(wiring) => <Textarea {...input} {...wiring} />}
  </Field>
);

/** A native select: it works with every keyboard, reader and telephone. */
export const SelectField = ({
  label,
  hint,
  error,
  optional,
  id,
  children,
  ...select
}: About & ComponentProps<typeof Select>) => (
  <Field {...about({ label, hint, error, optional, id })}>
    {(wiring) => (
      <Select {...select} {...wiring}>
        {children}
      </Select>
    )}
  </Field>
);

/** Leaves out what is undefined, as exact optional properties ask. */
function about({
  id,
  optional,
  ...rest
}: { [K in keyof About]: About[K] | undefined } & { label: ReactNode }): About {
  return { ...rest, ...(id === undefined ? {} : { id }), ...(optional === undefined ? {} : { optional }) };
}
