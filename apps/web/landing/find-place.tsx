import { Button, Input } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Place } from '#platform/places/layout.ts';
import { Field } from '#platform/ui/form/field.tsx';
import { find } from './find.ts';
import { FoundPlaces } from './found-places.tsx';
import type { Programme, TilesOf } from './on-the-map.ts';
import { useText } from './words.ts';

/** One field for a municipality or a programme. What it finds comes below while one writes. */
export function FindPlace({
  programmes,
  places,
}: {
  programmes: readonly Programme[];
  places: { readonly placesOfNorway: readonly Place[]; readonly tilesOf: TilesOf } | undefined;
}) {
  const text = useText();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [question, ask] = useState('');
  const asked = useDeferredValue(question);
  const found = useMemo(
    () =>
      find(asked, { programmes, places: places?.placesOfNorway ?? [], tilesOf: places?.tilesOf ?? nowhere }),
    [asked, programmes, places],
  );

  /** A single programme is what was meant; of several the first is at hand. */
  const go = (event: FormEvent) => {
    event.preventDefault();
    const [only, ...others] = found?.programmes ?? [];
    if (only && others.length === 0 && found?.without.length === 0)
      void navigate({ to: '/programmes/$slug', params: { slug: only.slug } });
    else list.current?.querySelector('a')?.focus();
  };

  return (
    <search>
      <form onSubmit={go}>
        <Field label={text('web.landing.find')} hint={text('web.landing.find-hint')}>
          {(wiring) => (
            <div className="landing-find">
              <Input
                {...wiring}
                type="text"
                enterKeyHint="search"
                autoComplete="off"
                spellCheck={false}
                maxLength={80}
                value={question}
                onChange={({ target }) => ask(target.value)}
              />
              <Button type="submit">{text('web.landing.find-button')}</Button>
            </div>
          )}
        </Field>
        <div ref={list}>{found ? <FoundPlaces found={found} question={asked} /> : null}</div>
      </form>
    </search>
  );
}

const nowhere: TilesOf = () => [];
