import { type Alarm, type AlarmKind, alarmKinds, type SystemJob } from "@helhet/record";
import type { House } from "@helhet/service";
import { Gauge, type OpenMetricsContentType, type Registry } from "prom-client";

const job: SystemJob = { type: "system", job: "projector" };

/** How many alarms hold in the units, by kind: counts alone, no unit and no person. As before where the database is away. */
export function alarmGauges(house: House, registry: Registry<OpenMetricsContentType>): void {
  const counted = (name: string, help: string, count: (alarms: readonly Alarm[]) => number): void => {
    new Gauge({
      name,
      help,
      labelNames: ["kind"] as const,
      registers: [registry],
      async collect() {
        const alarms = await house.record.alarms.read(job, { unit: null, since: null }).catch(() => null);
        if (alarms === null) return;
        const set = (kind: AlarmKind): void => this.set({ kind }, count(alarms.filter((one) => one.kind === kind)));
        alarmKinds.forEach(set);
      },
    });
  };
  counted("helhet_alarms", "Alarms of units that hold.", (alarms) => alarms.length);
  counted("helhet_alarms_unacknowledged", "Alarms that hold and that nobody has acknowledged.", (alarms) => {
    return alarms.filter(isWaiting).length;
  });
  counted("helhet_alarm_unacknowledged_age_seconds", "Since the oldest of these was raised.", (alarms) => {
    return Math.max(0, ...alarms.filter(isWaiting).map((one) => (house.now() - Date.parse(one.raisedAt)) / 1_000));
  });
}

function isWaiting({ acknowledgedAt }: Alarm): boolean {
  return acknowledgedAt === null;
}
