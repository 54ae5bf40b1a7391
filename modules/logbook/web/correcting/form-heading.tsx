import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useText } from '../words.ts';

/** Takes focus when the form opens, so that one knows where one is. */
export function FormHeading({ id }: { id: string }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <Heading
        level={4}
        data-size="2xs"
        id={id}
        tabIndex={-1}
        ref={heading}
        className="logbook-correct-heading"
      >
        {text('logbook.correct.heading')}
      </Heading>
      <p className="om-small om-muted">{text('logbook.correct.kept')}</p>
    </div>
  );
}
