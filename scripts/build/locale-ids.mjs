import { loadSource } from './load-source.mjs'

/** The languages of the app, as in addresses, in the order of the menu. */
export const localeIds = async () => (await loadSource('lib/i18n/locales.ts')).localeIds
