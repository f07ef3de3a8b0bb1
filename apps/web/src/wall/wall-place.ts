const place = "helhet.wall";

/** This device hangs on a wall: whoever comes to the signed-out page here is led to it. */
export function rememberWall(): void {
  localStorage.setItem(place, "hangs");
}

/** It hangs no longer. */
export function forgetWall(): void {
  localStorage.removeItem(place);
}

/** Whether it was hung and has not been taken down since. */
export function isWall(): boolean {
  return localStorage.getItem(place) !== null;
}
