/**
 * The address of a comparison, from the root of a language.
 * @param one a rule set's id, or with the day of a version, such as `article@2026-11-24`
 */
export const comparePath = (one: string, other: string): string =>
	`/rules/compare?${new URLSearchParams({ one, other })}`
