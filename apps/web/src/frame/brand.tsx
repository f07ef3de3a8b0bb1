import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWords } from "../language/words.tsx";

/** The half circle that is nearly closed. */
export function BrandMark({ size = 26 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <path d="M12 2.5a10.5 10.5 0 0 0 0 21z" fill="#1d2430" />
      <path d="M15 3a10.2 10.2 0 0 1 0 20" fill="none" stroke="#1d2430" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}

/** Mark and name, leading home. */
export function Brand(): ReactNode {
  const words = useWords();
  return (
    <Link className="brand" href="/">
      <BrandMark />
      {words.brand}
    </Link>
  );
}
