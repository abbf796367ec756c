import type { FieldRights, Right, Rights } from './right'

// Who: by permission, the least of the record's openings that they have to see.
export const everyMember: Right = { owner: 'none', recruiter: 'none', interviewer: 'none', viewer: 'none' }
export const whoSees: Right = { owner: 'some', recruiter: 'some', interviewer: 'some', viewer: 'some' }
export const owners: Right = { owner: 'none' }
export const makers: Right = { owner: 'none', recruiter: 'none' }
export const recruiters: Right = { owner: 'some', recruiter: 'some' }
export const recruitersOfAll: Right = { owner: 'all', recruiter: 'all' }

/** What is there for those who see the record, and written by nobody. */
export const readOnly: Rights = { read: whoSees, export: whoSees }
/** What is there for everybody, and written by nobody. */
export const readByAll: Rights = { read: everyMember, export: everyMember }
/** What is set when the record is added, and stays. */
export const writtenOnce: FieldRights = { ...readOnly, add: recruiters, isFixed: true }
export const written: Rights = { ...readOnly, add: recruiters, change: recruiters, remove: recruiters }
export const writtenByOpening: FieldRights = { ...written, by: 'opening' }
export const ofOwners: Rights = { ...readByAll, add: owners, change: owners, remove: owners }
