import type { ExchangedStore } from './protocol'

/** What identifies a record: its store, and its key there. */
export type RecordAddress = { readonly store: ExchangedStore; readonly key: string }

/** The same as a text. */
export const recordName = ({ store, key }: RecordAddress): string => `${store} ${key}`
