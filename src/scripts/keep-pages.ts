/**
 * Pages that were opened once open again without a network. Where the agency wants no copies, no page asks for the
 * worker: a browser that has an earlier one looks for its successor by itself, and that one takes all back and goes.
 */
export const keepPages = (): void => {
  if (WORKER && "serviceWorker" in navigator)
    void navigator.serviceWorker.register(WORKER).catch(() => undefined);
};
