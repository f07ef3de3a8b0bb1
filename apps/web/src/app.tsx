import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { useHere } from "./frame/here.ts";
import { HereProvider } from "./frame/here-provider.tsx";
import { SignedOut } from "./frame/signed-out.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { useWords } from "./language/words.tsx";
import { CrashNotice } from "./notices/crash-notice.tsx";
import { Loading, Notice } from "./notices/notice.tsx";
import { ReceiptBar } from "./record/receipt-bar.tsx";
import { RecordingProvider } from "./record/recording.tsx";
import { ask, rememberToken } from "./server/ask.ts";
import { refusalOf } from "./server/refused.ts";
import { WorklistScreen } from "./worklist/worklist-screen.tsx";

/** A screen whose script is fetched when it is first opened. */
function screen<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(async () => ({ default: await load() }));
}
const PersonScreen = screen(async () => (await import("./person/person-screen.tsx")).PersonScreen);
const PersonsScreen = screen(async () => (await import("./persons/persons-screen.tsx")).PersonsScreen);
const GuidelinesScreen = screen(async () => (await import("./guidelines/guidelines-screen.tsx")).GuidelinesScreen);
const GuidelineScreen = screen(async () => (await import("./guidelines/guideline-screen.tsx")).GuidelineScreen);
const BoardScreen = screen(async () => (await import("./board/board-screen.tsx")).BoardScreen);
const WallScreen = screen(async () => (await import("./wall/wall-screen.tsx")).WallScreen);
const CodeScreen = screen(async () => (await import("./wall/code-screen.tsx")).CodeScreen);
const HandoverScreen = screen(async () => (await import("./handover/handover-screen.tsx")).HandoverScreen);
const SheetScreen = screen(async () => (await import("./downtime/sheet-screen.tsx")).SheetScreen);
const KeyBackScreen = screen(async () => (await import("./downtime/key-back-screen.tsx")).KeyBackScreen);
const LeaveScreen = screen(async () => (await import("./leave/leave-screen.tsx")).LeaveScreen);
const DecisionsScreen = screen(async () => (await import("./decisions/decisions-screen.tsx")).DecisionsScreen);
const BalanceScreen = screen(async () => (await import("./balance/balance-screen.tsx")).BalanceScreen);
const SessionsScreen = screen(async () => (await import("./sessions/sessions-screen.tsx")).SessionsScreen);
const GroupScreen = screen(async () => (await import("./sessions/group-screen.tsx")).GroupScreen);
const RosterScreen = screen(async () => (await import("./roster/roster-screen.tsx")).RosterScreen);
const AlarmBanner = screen(async () => (await import("./roster/alarm-banner.tsx")).AlarmBanner);
const ProgrammeScreen = screen(async () => (await import("./programme/programme-screen.tsx")).ProgrammeScreen);
const ProgrammeEditor = screen(async () => (await import("./programme/edit/editor-screen.tsx")).EditorScreen);
const ProgrammeVersion = screen(async () => (await import("./programme/version-screen.tsx")).VersionScreen);
const CompetenceScreen = screen(async () => (await import("./competence/competence-screen.tsx")).CompetenceScreen);
const UnitScreen = screen(async () => (await import("./unit/unit-screen.tsx")).UnitScreen);
const DifferencesScreen = screen(async () => (await import("./tailoring/differences-screen.tsx")).DifferencesScreen);

function Screens(): ReactNode {
  const words = useWords();
  const { isClinical, at } = useHere();
  if (at === null)
    return (
      <main className="page" id="content">
        <Notice tone="plain" title={words.notices.nowhere} isPage>
          <p className="sub">{words.notices.nowhereNext}</p>
        </Notice>
      </main>
    );
  return (
    <Switch>
      <Route path="/">{isClinical ? <WorklistScreen /> : <GuidelinesScreen />}</Route>
      {isClinical && <Route path="/persons" component={PersonsScreen} />}
      {isClinical && (
        <Route path="/persons/:person">{({ person }) => <PersonScreen key={person} person={person} />}</Route>
      )}
      {isClinical && (
        <Route path="/persons/:person/course">
          {({ person }) => <PersonScreen key={person} person={person} showsCourse />}
        </Route>
      )}
      {isClinical && <Route path="/board">{<BoardScreen view="sessions" />}</Route>}
      {isClinical && <Route path="/board/needs">{<BoardScreen view="needs" />}</Route>}
      {isClinical && <Route path="/board/leave">{<BoardScreen view="leave" />}</Route>}
      {isClinical && <Route path="/board/handover">{<HandoverScreen key={at.unit} />}</Route>}
      {isClinical && <Route path="/board/sheet">{<SheetScreen key={at.unit} />}</Route>}
      {isClinical && <Route path="/board/key-back">{<KeyBackScreen key={at.unit} />}</Route>}
      {isClinical && <Route path="/wall-code" component={CodeScreen} />}
      {isClinical && (
        <Route path="/persons/:person/differences">
          {({ person }) => <DifferencesScreen key={person} person={person} />}
        </Route>
      )}
      {isClinical && <Route path="/leave" component={LeaveScreen} />}
      {isClinical && <Route path="/decisions" component={DecisionsScreen} />}
      {isClinical && <Route path="/balance" component={BalanceScreen} />}
      {isClinical && <Route path="/sessions" component={SessionsScreen} />}
      {isClinical && (
        <Route path="/sessions/groups/:group">{({ group }) => <GroupScreen key={group} group={group} />}</Route>
      )}
      <Route path="/guidelines" component={GuidelinesScreen} />
      <Route path="/guidelines/:guideline/:edition">
        {({ guideline, edition }) => <GuidelineScreen guideline={guideline} edition={edition} />}
      </Route>
      <Route path="/unit/programme" component={ProgrammeScreen} />
      <Route path="/unit/programme/edit" component={ProgrammeEditor} />
      <Route path="/unit/programme/versions/:version">
        {({ version }) => <ProgrammeVersion key={version} version={version} />}
      </Route>
      <Route path="/unit/competence" component={CompetenceScreen} />
      <Route path="/unit" component={UnitScreen} />
      <Route path="/unit/roster">{<RosterScreen key={at.unit} />}</Route>
      <Route>
        <main className="page" id="content">
          <Notice tone="plain" title={words.notices.notFound} isPage>
            <p className="sub">{words.notices.notFoundNext}</p>
          </Notice>
        </main>
      </Route>
    </Switch>
  );
}

/** What the chosen unit must know of now, above every screen. */
function Alarms(): ReactNode {
  const { at } = useHere();
  if (at === null) return null;
  return (
    <Suspense fallback={null}>
      <AlarmBanner key={at.unit} unit={at.unit} />
    </Suspense>
  );
}

/** A new page begins at its top, with focus on its content for those who hear it. */
function useFreshPage(path: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what begins a page
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);
}

/** A device that hangs on a wall has a session of its own, and nothing of the frame. */
export function App(): ReactNode {
  const [path] = useLocation();
  if (path !== "/wall") return <SignedInApp />;
  return (
    <Suspense fallback={null}>
      <WallScreen />
    </Suspense>
  );
}

/** The whole application: signed out, or the frame with its screens. */
function SignedInApp(): ReactNode {
  const words = useWords();
  const [path] = useLocation();
  useFreshPage(path);
  const { data, error } = useQuery({
    queryKey: ["me"],
    queryFn: async ({ signal }) => {
      const me = await ask("me", { signal });
      rememberToken(me.csrf);
      return me;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null && refusalOf(error).kind === "not-signed-in") return <SignedOut />;
  if (data === undefined && error !== null)
    return (
      <main className="page">
        <Notice tone="wrong" title={words.notices.problems[refusalOf(error).kind]} />
      </main>
    );
  if (data === undefined) return null;
  return (
    <HereProvider me={data}>
      <TopBar />
      <Alarms />
      <RecordingProvider>
        <CrashNotice at={path}>
          <Suspense
            fallback={
              <main className="page" id="content">
                <Loading says={words.timeline.loading} />
              </main>
            }
          >
            <Screens />
          </Suspense>
        </CrashNotice>
      </RecordingProvider>
      <ReceiptBar />
    </HereProvider>
  );
}
