import * as z from 'zod/mini'
import { isDay } from '@/lib/day/is-day'
import { maxOpeningsOfMember } from '@/lib/limits/account-limits'
import { maxNameCharacters } from '@/lib/limits/limits'
import { maxPageEntries } from '@/lib/limits/program-limits'
import { maxEmailCharacters } from '@/lib/limits/sheet-limits'
import { factsSchema } from '@/rules/facts-schema'

const refined = (test: (text: string) => boolean, detail: string) =>
	z.string().check(z.refine(test, { params: { detail } }))

/** Control characters, which PostgreSQL stores only in part, and unpaired surrogates. */
const invalidCharacters = /[\p{Cc}\p{Cs}]/u

const line = (most: number) =>
	refined(
		(text) => text.trim() !== '' && text.length <= most && !invalidCharacters.test(text),
		`This must be one line of 1 to ${most} characters.`,
	)

const key = refined(
	(text) => /^[\w-]{1,64}$/.test(text),
	'This must be a key as an answer had it: letters, digits, - and _.',
)

const isBirthDate = (text: string) => isDay(text.length === 'YYYY-MM'.length ? `${text}-01` : text)

/** A candidate who is to be added, or about whom something is new. */
const candidateEntry = z.strictObject({
	/** Of one who is there. */
	key: z.optional(key),
	/** The employer's own id for the person. */
	id: z.optional(line(maxNameCharacters)),
	name: z.optional(line(maxNameCharacters)),
	email: z.optional(
		refined(
			(text) => text.length <= maxEmailCharacters && z.email().safeParse(text).success,
			'This is no e-mail address.',
		),
	),
	birthDate: z.optional(refined(isBirthDate, 'This must be a date that exists, as YYYY-MM-DD or YYYY-MM.')),
	/** The openings for which they are considered, by id: these are added to those that there are. */
	openings: z.optional(z.array(key).check(z.minLength(1), z.maxLength(maxOpeningsOfMember))),
	facts: z.optional(factsSchema),
})

/** The body of POST /api/v1/workspace/candidates. */
export const candidatesBody = z.strictObject({
	candidates: z.array(candidateEntry).check(z.minLength(1), z.maxLength(maxPageEntries)),
})

export type CandidateEntry = z.output<typeof candidateEntry>
