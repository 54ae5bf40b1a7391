import { Button } from '@digdir/designsystemet-react';
import type { Language } from '#platform/language/language.ts';
import { lastWords } from './last-words.ts';

/** What stands instead of everything when its words could not be fetched: said in the words that come with the code. */
export function WordsLost({ language }: { language: Language }) {
  const words = lastWords[language];
  return (
    <main className="om-open" lang={language}>
      <h1>{words['problem.no-connection.title']}</h1>
      <p>{words['problem.no-connection.detail']}</p>
      <Button onClick={() => location.reload()}>{words['common.again']}</Button>
    </main>
  );
}
