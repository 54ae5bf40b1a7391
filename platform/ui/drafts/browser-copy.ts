/**
 * The browser's own copy of a draft. IndexedDB and not localStorage: Chromium keeps what localStorage is given in memory
 * for seconds before it goes to disk. Chromium 156 killed 0.3 s after a keystroke: a committed transaction was there
 * afterwards, what localStorage was given in the same moment was not.
 */
export const browserCopies = {
  read: (id: string): Promise<unknown> => inStore('readonly', (store) => store.get(id)),
  write: (id: string, copy: unknown): Promise<unknown> =>
    inStore('readwrite', (store) => store.put(copy, id)),
  drop: (id: string): Promise<unknown> => inStore('readwrite', (store) => store.delete(id)),
};

async function inStore(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await opened();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode, { durability: 'relaxed' });
    const request = ask(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    // At once, not when the page is idle: a tab that is closed in the same moment has then already handed it over.
    if (mode === 'readwrite') transaction.commit();
  });
}

const name = 'drafts';
let open: Promise<IDBDatabase> | undefined;

function opened(): Promise<IDBDatabase> {
  open ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('omstilt', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  open.catch(() => {
    open = undefined;
  });
  return open;
}
