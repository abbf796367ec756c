import { candidateMembers } from '@/lib/records/candidate'
import { type NamesWith, namesWith } from '@/lib/records/derive/names-with'
import { type FactId, factIds } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { Candidate } from '../model/records'

type Members = typeof candidateMembers
/** A member of a candidate, other than answers, in which incoming data can differ. */
export type OwnField = NamesWith<Members, 'incoming', 'compared'>

/** A person as described by a sheet's row, a backup or a colleague's file. */
export type IncomingPerson = Pick<Candidate, OwnField | NamesWith<Members, 'incoming', 'by-fact'>>

const compared = namesWith(candidateMembers, 'incoming', 'compared')
/** The name first. */
export const ownFields: readonly OwnField[] = ['name', ...compared.filter((name) => name !== 'name')]

/** A field in which a candidate and incoming data can differ. */
export type Field = OwnField | FactId

/** All fields, in the order in which they are shown. */
export const fields: readonly Field[] = [...ownFields, ...factIds]

export const isOwnField = (field: Field): field is OwnField => ownFields.some((own) => own === field)

/** A fact's answer or an own field's text; null for "not sure", undefined for nothing. */
export type FieldValue = FactValue | string | undefined

/** The value of a person's field. */
export const valueOfField = (person: IncomingPerson, field: Field): FieldValue =>
	isOwnField(field) ? person[field] || undefined : person.facts[field]

/** Whether a value is an answer: neither absent nor "not sure". */
export const isKnown = (value: FieldValue): value is NonNullable<FactValue> =>
	value !== undefined && value !== null

const keyOf = (value: FieldValue) => (Array.isArray(value) ? listKey(value) : JSON.stringify(value))
const listKey = (entries: readonly unknown[]) =>
	entries
		.map((entry) => JSON.stringify(entry))
		.toSorted()
		.join()

/** Whether two values are equal, ignoring the order of lists. */
export const isSame = (a: FieldValue, b: FieldValue): boolean => a === b || keyOf(a) === keyOf(b)
