import { planDays } from '@/lib/draft/plan-days'
import type { PlainContext } from '@/lib/plain/context'
import { triedName } from '@/lib/plain/tried-entries'
import { entriesFor } from '@/lib/plain/write-entries'
import { type FactId, factIds } from '@/rules/facts'

type Props = PlainContext & {
	/** The questions that this page shows, whose answers are in fields of their own. */
	readonly shown?: readonly FactId[]
	/** Whether the page shows the tick "I have an employer in mind". */
	readonly showsEmployer?: boolean
	/** Whether tried answers are dropped. */
	readonly withoutTried?: boolean
}

/**
 * Everything known about the check that has no field on this page, as hidden fields, so that it is carried from step
 * to step.
 */
export function Carried({ locale, view, shown = [], showsEmployer = false, withoutTried = false }: Props) {
	const hidden = (name: string, value: string) => (
		<input key={`${name} ${value}`} type="hidden" name={name} value={value} />
	)
	const { place, chosen, way, employerInMind, entries, known, monthly, leftOpen, screens, from, only } = view
	const days = place === 'routes' ? [] : planDays.map((name) => [name, view.planDays[name]] as const)
	const tried = withoutTried || place === 'other-answers' ? [] : factIds.filter((fact) => view.tried[fact])
	/** The card is ticked under the nationalities. */
	const hasField = (fact: FactId) => shown.includes(fact === 'permanentResident' ? 'nationalities' : fact)
	const carried = factIds.filter((fact) => !hasField(fact) && entries[fact])
	return (
		<>
			{hidden('at', place)}
			{hidden('in', locale)}
			{place !== 'start' && chosen.map((id) => hidden('ruleset', id))}
			{place !== 'start' && hidden('way', way)}
			{employerInMind && !showsEmployer && hidden('employerInMind', 'yes')}
			{from && hidden('from', from)}
			{only && hidden('only', only)}
			{screens.map((screen) => hidden('screen', screen.join()))}
			{days.map(([name, day]) => day && hidden(name, day))}
			{tried.map((fact) => hidden(triedName(fact), view.tried[fact] ?? ''))}
			{leftOpen.map((fact) => hidden('leftOpen', fact))}
			{shown.map((fact) => hidden('shown', fact))}
			{carried.flatMap((fact) => {
				const value = known[fact]
				if (value !== undefined) return entriesFor(fact, value, locale).map((entry) => hidden(fact, entry))
				const raw = (entries[fact] ?? []).map((entry) => hidden(fact, entry))
				return monthly.includes(fact) ? [...raw, hidden(`${fact}.per`, 'month')] : raw
			})}
		</>
	)
}
