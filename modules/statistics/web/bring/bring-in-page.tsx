import { ToggleGroup } from '@digdir/designsystemet-react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { Loaded } from '#platform/ui/state/loaded.tsx';
import { statisticsOperations } from '../../contract.ts';
import { useAddress } from '../use-address.ts';
import { useText } from '../words.ts';
import { FetchPlaces } from './fetch-places.tsx';
import { FetchTable } from './fetch-table.tsx';
import { FileSteps } from './file-steps.tsx';
import { readWay, ways } from './way.ts';
import '../catalogue/data.css';
import './bring-in.css';

/** Three ways in for statistics: a table of an office, the municipalities of a country, or a file. */
export default function BringInPage() {
  const text = useText();
  const [{ way = 'table' }, change] = useAddress(readWay);
  const units = useRead(statisticsOperations, 'listImportUnits', {});
  return (
    <Page
      title={text('statistics.bring.title')}
      lead={text('statistics.bring.lead')}
      example={false}
      eyebrow={<TextLink to="/data">{text('statistics.data.title')}</TextLink>}
    >
      <Loaded query={units}>
        {({ items: [unit], offline }) =>
          unit ? (
            <>
              <ToggleGroup
                value={way}
                onChange={(next) => change({ way: next })}
                data-toggle-group={text('statistics.bring.way')}
                className="bring-ways statistics-toggle"
              >
                {ways.map((each) => (
                  <ToggleGroup.Item key={each} value={each}>
                    {text(`statistics.bring.way.${each}`)}
                  </ToggleGroup.Item>
                ))}
              </ToggleGroup>
              {way === 'table' ? <FetchTable unitId={unit.unitId} offline={offline} /> : null}
              {way === 'places' ? <FetchPlaces unitId={unit.unitId} offline={offline} /> : null}
              {way === 'file' ? <FileSteps unitId={unit.unitId} /> : null}
            </>
          ) : (
            <div className="om-note om-measure">
              <p>{text('statistics.bring.may-not')}</p>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
