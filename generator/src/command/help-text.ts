/** What `generate --help` prints. */
export function helpText(targetNames: readonly string[]): string {
  return `Makes typed packages and reference pages from the API contract.

Usage: pnpm generate [options]

  --check          write nothing; list what is not up to date, and exit with 1 if there is anything
  --watch          generate again whenever the contract, the configuration or a template is edited
  --only <target>  run this target only; may be given several times (${targetNames.join(', ')})
  --json           print one JSON object instead of text
  --config <file>  the configuration (default: generate.config.yaml here or in a folder above)
  -h, --help       print this

Exit code: 0 done, 1 contract errors or files not up to date, 2 wrong use,
           3 the disk refused, a package is missing or another run is at work,
           70 a bug in the generator.
`;
}
