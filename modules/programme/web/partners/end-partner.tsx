import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Modal } from '#platform/ui/dialog/modal.tsx';
import type { Partnership } from '../../contract.ts';
import { useText } from '../words.ts';

/** Asks before a partnership is ended. That it was is kept. */
export function EndPartner({
  partner,
  sending,
  close,
  end,
  children,
}: {
  partner: Partnership | undefined;
  sending: boolean;
  close: () => void;
  end: (partner: Partnership) => void;
  children: ReactNode;
}) {
  const text = useText();
  if (!partner) return null;
  return (
    <Modal
      open
      close={close}
      title={text('programme.partners.end-title')}
      actions={
        <>
          <Button onClick={() => end(partner)} aria-disabled={sending}>
            {text('programme.partners.end-confirm')}
          </Button>
          <Button variant="secondary" onClick={close}>
            {text('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{text('programme.partners.end-text', { name: partner.name })}</p>
      {children}
    </Modal>
  );
}
