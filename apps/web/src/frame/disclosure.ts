import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** A small panel opened by a button: closes by Escape, by a press outside, and gives focus back to the button. */
export function useDisclosure(): {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly panel: RefObject<HTMLDivElement | null>;
} {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const point = (event: PointerEvent): void => {
      const inside = [button.current, panel.current].some((one) => one?.contains(event.target as Node));
      if (!inside) setOpen(false);
    };
    document.addEventListener("keydown", press);
    document.addEventListener("pointerdown", point);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("pointerdown", point);
    };
  }, [isOpen]);
  return { isOpen, toggle: () => setOpen((before) => !before), close, button, panel };
}
