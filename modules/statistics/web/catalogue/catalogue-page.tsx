import { useRead } from '#platform/ui/api/use-read.ts';
import { ButtonLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import { useAddress } from '../use-address.ts';
import { CatalogueFilters } from './catalogue-filters.tsx';
import { CatalogueList } from './catalogue-list.tsx';
import { readCatalogueSearch } from './catalogue-search.ts';
import { Imports } from './imports.tsx';
import { narrowed } from './narrowed.ts';
import './data.css';

/** Which official numbers there are, what is loaded of them, and what is being brought in. */
export default function CataloguePage() {
  const text = useText();
  const [search, change] = useAddress(readCatalogueSearch);
  const catalogue = useRead(statisticsOperations, 'listSeries', {});
  return (
    <Page
      title={text('statistics.data.title')}
      size="xl"
      lead={text('statistics.data.lead')}
      example={false}
      actions={
        <ButtonLink to="/data/bring-in" variant="secondary">
          {text('statistics.data.bring-in')}
        </ButtonLink>
      }
    >
      <Imports which="under-way" />
      <Loaded query={catalogue} outline={<Outline lines={12} />}>
        {({ items, vintages }) => {
          const shown = narrowed(items, search);
          const loaded = items.filter((each) => each.loaded !== null).length;
          return (
            <section className="om-section" aria-labelledby="catalogue">
              <CatalogueFilters all={items} search={search} change={change} />
              <p role="status" className="om-small om-muted om-num">
                {text('statistics.data.count', { shown: shown.length, loaded })}
              </p>
              <CatalogueList series={shown} vintages={vintages} />
            </section>
          );
        }}
      </Loaded>
      <Imports which="ended" />
    </Page>
  );
}
