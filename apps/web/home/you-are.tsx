import type { Programme } from '#modules/programme/contract.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from './words.ts';

/** In which role the reader sits here; with many programmes the list of them says it. */
export function YouAre({ programmes }: { programmes: readonly Programme[] }) {
  const text = useText();
  const format = useFormat();
  const held = programmes.filter(({ roles }) => roles.length > 0);
  if (held.length === 0 || held.length > 2) return null;
  return held
    .map(({ name, roles }) =>
      text('web.home.you-are', {
        roles: format.list(roles.map((role) => text(`role.${role}`))),
        programme: name,
      }),
    )
    .join(' ');
}
