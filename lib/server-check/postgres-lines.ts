/**
 * The last day of each line of PostgreSQL that the app runs on, as its makers have set it
 * (https://www.postgresql.org/support/versioning/). That page was not opened: pages that quote it had these months on
 * 2026-12-01.
 */
export const postgresLines: Readonly<Record<string, string>> = {
	15: '2027-11-11',
	16: '2028-11-09',
	17: '2029-11-08',
	18: '2030-11-14',
}
