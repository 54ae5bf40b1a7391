import { Heading } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../language/use-text.ts';
import './modal.css';

/** A native dialog: the browser keeps focus inside, Escape closes, and focus goes back to where it came from. */
export function Modal({
  open,
  close,
  title,
  children,
  actions,
}: {
  open: boolean;
  close: () => void;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog className="ds-dialog om-modal" ref={dialog} aria-labelledby={id} onClose={close}>
      <button
        type="button"
        className="om-quiet om-modal-close"
        aria-label={text('common.close')}
        onClick={close}
      >
        <XMarkIcon className="om-icon" aria-hidden />
      </button>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      <div className="om-modal-body">{children}</div>
      {actions ? <div className="om-row">{actions}</div> : null}
    </dialog>
  );
}
