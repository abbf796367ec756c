import type { FieldRights, Right, Rights } from './right'

// Who: by permission, the least of the record's openings that they have to see.
export const everybody: Right = { owner: 'none', screener: 'none', viewer: 'none' }
export const whoSees: Right = { owner: 'some', screener: 'some', viewer: 'some' }
export const owners: Right = { owner: 'none' }
export const makers: Right = { owner: 'none', screener: 'none' }
export const screeners: Right = { owner: 'some', screener: 'some' }
export const screenersOfAll: Right = { owner: 'all', screener: 'all' }

/** What is there for those who see the record, and written by nobody. */
export const shown: Rights = { read: whoSees, export: whoSees }
/** What is there for everybody, and written by nobody. */
export const open: Rights = { read: everybody, export: everybody }
/** What is set when the record is added, and stays. */
export const once: FieldRights = { ...shown, add: screeners, isFixed: true }
export const written: Rights = { ...shown, add: screeners, change: screeners, remove: screeners }
export const writtenByOpening: FieldRights = { ...written, by: 'opening' }
export const ofOwners: Rights = { ...open, add: owners, change: owners, remove: owners }
