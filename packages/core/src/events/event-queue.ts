/** What waits to be taken, in order. */
export interface EventQueue<T> {
  /** How many items were thrown away, since they were not taken in time. */
  readonly dropped: number;
  /** Adds an item, made when it is taken from how many were dropped just before it. After the end it does nothing. */
  push(make: (missed: number) => T): void;
  /** Takes the oldest item, as soon as there is one. Rejects once with the error that ended the queue. */
  take(): Promise<IteratorResult<T>>;
  /** Lets nothing more in. What waits can still be taken; then comes the error, if there is one. */
  end(error?: unknown): void;
  /** Throws away what waits. */
  clear(): void;
}

interface Item<T> {
  readonly make: (missed: number) => T;
  missed: number;
}

interface Taker<T> {
  readonly resolve: (result: IteratorResult<T> | Promise<IteratorResult<T>>) => void;
}

/** @param limit how many items wait at most; from then on each new one drops the oldest */
export function eventQueue<T>(limit: number): EventQueue<T> {
  const items: Item<T>[] = [];
  const takers: Taker<T>[] = [];
  let dropped = 0;
  let ended = false;
  let failure: unknown;

  const dropOldest = (): void => {
    const oldest = items.shift();
    const [next] = items;
    if (oldest && next) next.missed += oldest.missed + 1;
    dropped += 1;
  };
  const over = (): Promise<IteratorResult<T>> => {
    const error = failure;
    failure = undefined;
    return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error);
  };
  return {
    get dropped() {
      return dropped;
    },
    push: (make) => {
      if (ended) return;
      const taker = takers.shift();
      if (taker) taker.resolve({ done: false, value: make(0) });
      else if (items.push({ make, missed: 0 }) > limit) dropOldest();
    },
    take: () => {
      const item = items.shift();
      if (item) return Promise.resolve({ done: false, value: item.make(item.missed) });
      return ended ? over() : new Promise((resolve) => takers.push({ resolve }));
    },
    end: (error) => {
      if (ended) return;
      ended = true;
      failure = error;
      for (const { resolve } of takers.splice(0)) resolve(over());
    },
    clear: () => void items.splice(0),
  };
}
