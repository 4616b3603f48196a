/** Pages that were opened once open again without a network. */
export const keepPages = (worker: string): void => {
  if ("serviceWorker" in navigator)
    void navigator.serviceWorker.register(worker).catch(() => undefined);
};
