export { product } from "../golden/testing/content.ts";
export { anyCourse, anyInstant } from "./random-course.ts";
