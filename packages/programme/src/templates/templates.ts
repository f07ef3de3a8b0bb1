import { danishDay } from "./danish-day.ts";
import { municipal } from "./municipal.ts";
import type { ProgrammeTemplate } from "./template.ts";
import { wardFrames } from "./ward-frames.ts";

/** Programmes that a unit may begin with. */
export const templates: readonly ProgrammeTemplate[] = [wardFrames, municipal, danishDay];
