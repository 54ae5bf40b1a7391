import { Page } from '#platform/ui/page/page.tsx';
import { useText } from '../open-words.ts';
import ProgrammeList from './programme-list.tsx';

/** Every published programme, for anyone. */
export default function ProgrammesPage() {
  const text = useText();
  return (
    <Page title={text('programme.list.title')} size="xl" lead={text('programme.list.lead')} example={false}>
      <ProgrammeList level={2} />
    </Page>
  );
}
