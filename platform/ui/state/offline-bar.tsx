import { useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../language/use-text.ts';
import './state.css';

/** Says that there is no net and that nothing is lost; and, for a few seconds, that it is back. Not red. */
export function OfflineBar() {
  const text = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const back = useJustBack(online);
  return (
    <div role="status" className="om-offline" hidden={online && !back}>
      {online ? (
        back && <strong>{text('offline.back')}</strong>
      ) : (
        <>
          <strong>{text('offline.title')}</strong> {text('offline.text')}
        </>
      )}
    </div>
  );
}

function useJustBack(online: boolean): boolean {
  const [wasAway, setWasAway] = useState(false);
  useEffect(() => {
    if (!online) {
      setWasAway(true);
      return;
    }
    const timer = setTimeout(() => setWasAway(false), 6_000);
    return () => clearTimeout(timer);
  }, [online]);
  return online && wasAway;
}

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
