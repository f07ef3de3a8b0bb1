import { Theme } from "@navikt/ds-react";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { WordsProvider } from "./language/words.tsx";
import { loadAgainForNewVersion } from "./server/new-version.ts";
import { refusalOf } from "./server/refused.ts";
import "./styles/all.css";

/** A session that has ended, wherever it is noticed, leads to the signed-out page; a new token is fetched once. */
function noticeSession(error: Error): void {
  const { kind } = refusalOf(error);
  if (kind === "not-signed-in" || kind === "csrf") void queries.resetQueries({ queryKey: ["me"], exact: true });
}

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: (error, { queryKey }) => queryKey[0] !== "me" && noticeSession(error) }),
  mutationCache: new MutationCache({ onError: noticeSession }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: "always",
      retry: (times, error) => times < 2 && ["offline", "busy", "internal"].includes(refusalOf(error).kind),
      retryDelay: (times) => 500 * 2 ** times,
    },
    mutations: { networkMode: "always", retry: false },
  },
});

loadAgainForNewVersion();
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no root");
createRoot(root).render(
  <StrictMode>
    <Theme theme="light" hasBackground={false}>
      <Suspense fallback={null}>
        <WordsProvider>
          <QueryClientProvider client={queries}>
            <App />
          </QueryClientProvider>
        </WordsProvider>
      </Suspense>
    </Theme>
  </StrictMode>,
);
