/** The clock time of an instant (epoch ms) as a time field takes it, `HH:MM`; empty where none is known. */
export function clockField(zone: string, at: number | null): string {
  if (at === null) return "";
  const shape = { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-GB", shape).format(at);
}
