import * as z from 'zod/mini'
import { unturned } from '@/lib/i18n/one-line'
import type { FactId } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { rulesetIds } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { choices, consentIds, type KnownFacts } from './model'
import { rowProblems } from './row-problems'

/** A text as it came in a sheet. */
const rawText = z.string().check(z.maxLength(20_000))
const longText = rawText.check(z.overwrite(unturned))
const shortText = longText.check(z.maxLength(500))
const key = z.string().check(z.regex(/^[\w-]{1,64}$/))
const day = z.string().check(
	z.regex(/^\d{4}-\d{2}-\d{2}$/),
	z.refine((value) => !Number.isNaN(Date.parse(value))),
)
const count = z.int().check(z.gte(0))
/**
 * Answers by fact, in their normal form. Those of another version of the program may be none by the facts of this one:
 * they stay as they are, to be told apart once all is read.
 */
const facts = z.pipe(
	z.record(z.string(), z.unknown()),
	z.transform((answers) => {
		const normal = Object.entries(answers).map(([fact, answer]) => {
			const schema = Object.hasOwn(factSchemas, fact) ? factSchemas[fact as FactId] : null
			const parsed = schema?.safeParse(answer)
			return [fact, parsed?.success ? parsed.data : answer]
		})
		return Object.fromEntries(normal) as KnownFacts
	}),
)

const role = z.object({
	id: key,
	name: shortText.check(z.minLength(1)),
	gap: longText,
	rulesets: z.array(key).check(z.minLength(1)),
	facts,
	createdOn: day,
	changedOn: day,
})

const fault = z.object({
	fact: z.nullable(shortText),
	heading: rawText,
	value: rawText,
	problem: z.enum(rowProblems),
	entry: z.optional(rawText),
})

const candidate = z.object({
	key,
	id: shortText,
	name: shortText,
	facts,
	roles: z.union([z.literal('all'), z.array(key)]),
	source: z.union([
		z.object({ kind: z.literal('sheet'), sheet: key, row: count }),
		z.object({ kind: z.literal('code') }),
		z.object({ kind: z.literal('hand') }),
	]),
	cells: z.optional(z.array(rawText)),
	faults: z.optional(z.array(fault)),
	consents: z.optional(z.partialRecord(z.enum(consentIds), day)),
	savedOn: day,
})

const sheet = z.object({
	id: key,
	file: shortText,
	headings: z.array(rawText),
	mapping: z.array(z.nullable(shortText)),
	takenOn: day,
})

const decision = z.object({
	candidate: key,
	role: key,
	choice: z.enum(choices),
	by: shortText.check(z.minLength(1)),
	reason: longText,
	on: day,
	advice: z.object({ ruleset: z.enum(rulesetIds), version: shortText, outcome: shortText }),
})

/** What a file that was saved here holds: roles alone, or everything. */
export const backupSchema = z.object({
	format: z.literal('k-visa-check-screening'),
	version: z.literal(1),
	savedOn: day,
	roles: z.array(role),
	candidates: z._default(z.array(candidate), []),
	sheets: z._default(z.array(sheet), []),
	decisions: z._default(z.array(decision), []),
	keptDays: z.optional(z.int().check(z.gte(1), z.lte(3650))),
})

export type Backup = z.infer<typeof backupSchema>
