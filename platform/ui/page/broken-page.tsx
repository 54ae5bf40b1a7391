import { Button } from '@digdir/designsystemet-react';
import { useText } from '../language/use-text.ts';
import { Page } from './page.tsx';

/** What stands instead of a page that failed while it was drawn. */
export function BrokenPage() {
  const text = useText();
  return (
    <Page title={text('page.broken.title')} size="xl" lead={text('page.broken.text')}>
      <Button onClick={() => location.reload()}>{text('page.broken.again')}</Button>
    </Page>
  );
}
