/** What staff are called by the role they work in. */
export const staffRoles = {
  clinician: { nb: "behandler", da: "behandler", en: "clinician" },
  "milieu-therapist": { nb: "miljøterapeut", da: "miljøterapeut", en: "milieu therapist" },
  leader: { nb: "leder", da: "leder", en: "leader" },
  coordinator: { nb: "koordinator", da: "koordinator", en: "coordinator" },
  "recovery-coach": { nb: "erfaringskonsulent", da: "recovery-mentor", en: "recovery coach" },
  outreach: { nb: "oppsøkende", da: "opsøgende", en: "outreach worker" },
  administrator: { nb: "administrator", da: "administrator", en: "administrator" },
} as const;
