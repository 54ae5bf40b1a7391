import type { ComponentProps } from 'react';
import { TextArea } from '#platform/ui/form/fields.tsx';
import { useText } from '../words.ts';

/** Why something is corrected: what it said before is kept beside it. */
export function ReasonField(
  field: Pick<ComponentProps<typeof TextArea>, 'id' | 'value' | 'error' | 'onChange'>,
) {
  const text = useText();
  return (
    <TextArea
      label={text('programme.life.reason')}
      hint={text('programme.life.reason-hint')}
      rows={2}
      maxLength={1000}
      {...field}
    />
  );
}
