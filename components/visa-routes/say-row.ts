import type { CompiledMessage } from 'icu-minify/format'
import { sayDay } from '@/lib/i18n/say'
import { maxAgeOf, type PlanRow, permitYears, workingDays } from '@/lib/visa-routes/plan'
import type { RouteContext } from './words'

type Context = Pick<RouteContext, 'locale' | 'words' | 'say'> & { readonly isClassA: boolean }

/** A row of the plan in words: when, what, and how the text puts it. */
export function sayRow({ id, kind, when }: PlanRow, { locale, words, say, isClassA }: Context) {
	const { rows, kinds, own } = words.routes.plan
	const text: { what: CompiledMessage; how?: CompiledMessage; relative: CompiledMessage } = rows[id]
	const working = workingDays(isClassA)
	const values = {
		...working,
		days: working.check + working.accept + working.decide,
		years: permitYears(isClassA),
		months: maxAgeOf(id) ?? 0,
		class: isClassA ? 'A' : 'B',
	}
	const day = (date: string) => sayDay(locale, date)
	const how = text.how ? say(text.how, values) : ''
	return {
		what: say(text.what),
		how: kind === 'own' && when ? say(own) : how,
		when: !when
			? say(text.relative, values)
			: when.kind === 'on'
				? day(when.day)
				: say(kinds[when.kind], {
						day: day(when.day),
						...(when.kind === 'between' && { last: day(when.last) }),
					}),
	}
}
