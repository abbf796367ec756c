import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { nowOf } from '@/lib/exchange/server/batch/clock'
import { setParameters } from '@/lib/exchange/server/set-parameters'
import { maxSourceCharacters } from '@/lib/limits/exchange-limits'
import { isInstant } from '@/lib/screening/database/shape-checks'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { parameterFaults } from '@/lib/screening/parameters/parameter-faults'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'
import { parameterIds } from '@/rules/parameters'

/** Control characters, which no source has, and halves of characters. */
const noText = /[\p{Cc}\p{Cs}]/u

const parameter = z.strictObject({
	value: z.union([z.number(), z.boolean()]),
	source: z.string().check(
		z.trim(),
		z.maxLength(maxSourceCharacters),
		z.refine((text) => !noText.test(text)),
	),
	date: z.string().check(z.maxLength('YYYY-MM-DD'.length)),
})

const body = z.strictObject({
	after: z.optional(z.string().check(z.refine(isInstant))),
	values: z.partialRecord(z.enum(parameterIds), parameter),
	isBack: z.optional(z.literal(true)),
})

const route = teamRoute({ permission: 'owner', body }, async ({ session, body }) => {
	const values = body.values as OwnParameters
	const [fault] = parameterFaults(values, nowOf(Date.now()).day)
	if (fault) {
		const { parameter, member } = fault
		return refuse('invalid', {
			faults: { errors: [{ pointer: `/values/${parameter}/${member}`, detail: fault.fault }] },
		})
	}
	return (await setParameters(session, { ...body, values })) ? answerWith({}) : refuse('parameters-changed')
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
