/** `seedloom/reports`: what a validation's result is written as. */
export { githubAnnotations, htmlReport, junitReport } from "@seedloom/validate";
