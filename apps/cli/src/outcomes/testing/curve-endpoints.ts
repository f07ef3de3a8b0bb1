const columnsOf = {
  relapse_4of4weeks_ctn94: { time: "RsT_ctnNinetyFour_2023", event: "RsE_ctnNinetyFour_2023" },
  dropout_4missing_weeks_ctn94: { time: "DrT_ctnNinetyFour_2023", event: "DrE_ctnNinetyFour_2023" },
  relapse_2of4_lee2016: { time: "RsT_lee_2016", event: "RsE_lee_2016" },
  first_positive_mokri2016: { time: "AbT_mokri_2016", event: "AbE_mokri_2016" },
} as const;

/** The eight families of published curves: four endpoints, by arm and by trial. */
export const curveEndpoints = Object.entries(columnsOf).flatMap(([endpoint, columns]) =>
  (["treatment", "project"] as const).map((by) => ({ endpoint, by, ...columns })),
);
