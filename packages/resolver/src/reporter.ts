/** Lets each warning through once a build: bundlers ask for some files several times, such as the parts of a Vue component. */
export function createReporter() {
  let reported = new Set<string>()
  return {
    /** To be called when a build begins. */
    begin: () => void (reported = new Set()),
    /** Those that were not let through before. */
    fresh: (warnings: readonly string[]): string[] => warnings.filter((warning) => !reported.has(warning) && reported.add(warning))
  }
}
