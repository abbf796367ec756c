import type { FieldRights, Right, Rights } from './right'

// Who: by permission, the least of the record's openings that they have to see by it.
export const everyMember: Right = { owner: 'none', recruiter: 'none', interviewer: 'none', viewer: 'none' }
const whoSees: Right = { owner: 'some', recruiter: 'some', interviewer: 'some', viewer: 'some' }
/** An interviewer sees the people given to them alone, and nothing of the list as a whole. */
export const readersOfList: Right = { owner: 'none', recruiter: 'none', viewer: 'none' }
export const owners: Right = { owner: 'none' }
export const makers: Right = { owner: 'none', recruiter: 'none' }
/** Who sends changes: an interviewer, those of notes. */
export const writers: Right = { owner: 'none', recruiter: 'none', interviewer: 'none' }
export const recruiters: Right = { owner: 'some', recruiter: 'some' }
export const recruitersOfAll: Right = { owner: 'all', recruiter: 'all' }
/** Who writes notes, and with them what the history says of these. */
export const writersOfNotes: Right = { owner: 'some', recruiter: 'some', interviewer: 'some' }

/** What is there for those who see the record, and written by nobody. */
export const readOnly: Rights = { read: whoSees, export: recruiters }
/** What is there for everybody, and written by nobody. */
export const readByAll: Rights = { read: everyMember, export: makers }
/** What is set when the record is added, and stays. */
export const writtenOnce: FieldRights = { ...readOnly, add: recruiters, isFixed: true }
export const written: Rights = { ...readOnly, add: recruiters, change: recruiters, remove: recruiters }
export const writtenByOpening: FieldRights = { ...written, by: 'opening' }
/** What is written with a note. */
export const writtenWithNotes: Rights = {
	...readOnly,
	add: writersOfNotes,
	change: writersOfNotes,
	remove: writersOfNotes,
}
export const loggedOnce: FieldRights = { ...readOnly, add: writersOfNotes, isFixed: true }
export const ofOwners: Rights = { ...readByAll, add: owners, change: owners, remove: owners }
