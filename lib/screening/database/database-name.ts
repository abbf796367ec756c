/** The one database in the browser's storage. */
export const databaseName = 'k-visa-check-screening'
