import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';

/** A form where it belongs; its heading takes focus when it opens, so that one knows where one is. */
export function FormBox({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="om-box programme-form-box">
      <Heading level={3} data-size="xs" id={id} tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {children}
    </div>
  );
}
