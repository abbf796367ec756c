import type { Progress } from '@/lib/screening/model/progress'
import type { Candidate } from '@/lib/screening/model/records'
import type { FilterData } from '@/lib/screening/table/filters/filter-data'
import { peopleOf } from '@/lib/screening/table/people-columns'
import { screenRows } from '@/lib/screening/table/screen-rows'
import { day, decided, someone, someRole } from './people'

const { knowsSocialNorms: _norms, ...facts } = someone('x').facts
const { age: _age, nationalities: _nations, languages: _languages, ...few } = facts

/** Four candidates: of the second an answer settles nothing, of the fourth little is known. */
export const people: readonly Candidate[] = [
	someone('1', {
		name: 'Wanjiru, Esther',
		facts: { ...facts, knowsSocialNorms: true, age: 31, nationalities: ['KE'] },
	}),
	someone('2', {
		name: 'Äneas',
		email: 'aeneas@example.org',
		facts: { ...facts, jobOffer: 'verbal', nationalities: ['BR', 'PT'], experienceYears: 0.5, age: 52 },
	}),
	someone('3', { name: 'Bello', facts: { ...facts, knowsSocialNorms: false, nationalities: ['NG'] } }),
	someone('4', {
		name: 'Zhou',
		facts: few,
		faults: [{ fact: 'age', heading: 'Age', value: 'old', problem: 'unreadable' }],
	}),
]

/** Of the week of Tuesday, 24 November 2026. */
const progress: Readonly<Record<string, Progress>> = {
	'1': { stage: 'interview', owner: 'Lin Chen', dates: { interview: { day: '2026-11-29', time: '10:00' } } },
	'2': { owner: 'A. Keller', tags: ['fluent', 'Lagos'], dates: { reply: { day: '2026-11-23' } } },
	'3': { stage: 'gone', tags: ['Lagos'], dates: { reply: { day: '2026-11-20', isDone: true } } },
}

/** These candidates, screened under three rule sets, the first of them decided on. */
export async function filteredPeople(): Promise<FilterData> {
	const role = { ...someRole, rulesets: ['article', 'work-permit', 'k-published'] as const }
	const names = { languageNames: { ha: 'Hausa' }, countryNames: { KE: 'Kenya' } }
	const options = { ...names, asOf: day, formats: 'en', endOf: () => day }
	return {
		screened: await screenRows(role, peopleOf(people), options),
		decisions: new Map([['1', decided('1')]]),
		role,
		progress: new Map(
			Object.entries(progress).map(([key, one]) => [key, { progress: one, notes: 0, documents: 0 }]),
		),
		me: 'Lin Chen',
	}
}
