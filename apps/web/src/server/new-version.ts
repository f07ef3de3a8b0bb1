const key = "helhet.loaded-again";
const onceIn = 60_000;

/**
 * The files of a screen are gone where a newer Helhet was put in place while the page stood open: the page is then loaded
 * again at the same address. At most once a minute, so that a broken server makes no circle.
 */
export function loadAgainForNewVersion(): void {
  addEventListener("vite:preloadError", (event) => {
    const now = Date.now();
    if (now - Number(sessionStorage.getItem(key)) < onceIn) return;
    event.preventDefault();
    sessionStorage.setItem(key, String(now));
    location.reload();
  });
}
