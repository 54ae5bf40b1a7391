import { Lang } from '#platform/ui/language/lang.tsx';

/** Who published a fact, where it can be read. All that the front page stands on is in Bokmål. */
export const FactSource = ({
  source: { publisher, title, url },
}: {
  source: { readonly publisher: string; readonly title: string; readonly url: string };
}) => (
  <a className="ds-link" href={url}>
    <Lang lang="nb">{`${publisher}, ${title}`}</Lang>
  </a>
);
