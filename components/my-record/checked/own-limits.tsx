import { sayDay, sayNumber } from '@/lib/i18n/say'
import { parameterIds } from '@/rules/parameters'
import { useRecord } from '../parts/record-context'

/** The unsettled limits that the employer itself has set, each with its source. */
export function OwnLimits() {
	const { locale, words, say, record } = useRecord()
	return parameterIds.map((id) => {
		const set = record.parameters[id]
		if (!set || set.value === false) return null
		const { value, source, date } = set
		const limit = say(words.limits[id], { value: typeof value === 'number' ? sayNumber(locale, value) : '' })
		return (
			<p key={id} className="small" data-own-limit={id}>
				{say(words.record.checked.own, { limit, source, date: sayDay(locale, date) })}
			</p>
		)
	})
}
