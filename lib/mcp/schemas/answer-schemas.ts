import * as z from 'zod/mini'
import { resultSchema } from '@/lib/api/result-schema'
import { localeIds } from '@/lib/i18n/locales'
import '@/rules/no-eval'

/** Every answer says this. */
export const notADecision =
	'This compares the given answers with published texts. It is not a decision and not advice: only the authorities decide. There is no score and no likelihood.'

/** The language of an answer's words. */
export const localeSchema = z.enum(localeIds)

/** A source that an answer rests on, with the day on which it was read and its age in days. */
const source = z.strictObject({
	id: z.string(),
	title: z.string(),
	body: z.string(),
	date: z.nullable(z.string()),
	address: z.nullable(z.string()),
	read: z.string(),
	day: z.string(),
	age: z.int(),
})

const { criteria } = resultSchema.shape
const criterion = criteria._zod.def.element.shape

/** A condition whose result is not known, and why. */
const unknown = z.strictObject({
	criterion: z.string(),
	kind: criterion.kind,
	because: criterion.because,
	why: z.string(),
})

/** What can turn the sense of an outcome, in words. */
const caveat = z.strictObject({ id: z.string(), text: z.string() })

/** What every answer carries. */
export const always = {
	asOf: resultSchema.shape.asOf,
	sources: z.array(source),
	notADecision: z.literal(notADecision),
}

/** The rule set that an answer is about, with its version and whether it is in force. */
export const rulesetOfAnswer = resultSchema.shape.ruleset

type Outcome = z.ZodMiniType<string | null>

/**
 * An answer with an outcome: it has what is unknown and what can turn it beside it, and says at least one thing that is
 * unknown while it is not settled.
 * @param outcome the schema of the outcome; null stands for one that is still open
 */
export const verdict = <O extends Outcome, S extends z.core.$ZodShape>(outcome: O, shape: S) =>
	z
		.strictObject({ ...shape, outcome, unknowns: z.array(unknown), caveats: z.array(caveat) })
		.check(z.refine((answer) => !isOpen(answer as Verdict) || (answer as Verdict).unknowns.length > 0))

type Verdict = { readonly outcome: string | null; readonly unknowns: readonly unknown[] }

const isOpen = ({ outcome }: Verdict) => outcome === null || outcome === 'undetermined'

export type AnswerSource = z.infer<typeof source>
