/** On a page that is shown from a copy: says so when the network has brought another text meanwhile. */
navigator.serviceWorker.addEventListener(
  "message",
  ({ data }: MessageEvent<{ newer?: string }>) => {
    const line = document.querySelector("main > [role=status]");
    if (!data.newer || !line) return;
    const link = document.createElement("a");
    link.href = location.href.replace(/#.*/, "");
    link.textContent = data.newer;
    line.replaceChildren(link);
  },
);
