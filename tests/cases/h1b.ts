import type { CriterionIdOf } from '@/rules/rulesets/versions'
import { type CaseTable, met, unknown, unmet, yesIsMet } from './case'

export const h1b: CaseTable<CriterionIdOf<'h1b'>> = {
	'bona-fide-job': [
		met('a written offer', { jobOffer: 'written' }),
		unmet('no offer', { jobOffer: 'none' }),
		unknown('an offer by word of mouth', { jobOffer: 'verbal' }, ['jobOffer']),
	],
	sponsor: [
		met('in the mainland and willing', { employerInMainland: true, employerHiresForeigners: true }),
		unmet('not willing', { employerHiresForeigners: false }),
		unknown('in the mainland, willingness not known', { employerInMainland: true }, [
			'employerHiresForeigners',
		]),
	],
	'specialty-occupation': yesIsMet('needsSpecificDegree'),
	'degree-or-equivalent': [
		met('a related degree', { highestDegree: 'bachelor', degreeRelated: true }),
		met('twelve years instead of a degree', { highestDegree: 'none', experienceYears: 12 }),
		unmet('a degree in another field and 11.9 years', {
			highestDegree: 'master',
			degreeRelated: false,
			experienceYears: 11.9,
		}),
		unknown('a degree, its field not known, few years', { highestDegree: 'bachelor', experienceYears: 1 }, [
			'degreeRelated',
		]),
	],
	wage: [
		met('exactly what others get, in the firm and in the place', {
			annualPayCny: 200_000,
			similarStaffPayCny: 200_000,
			prevailingPayCny: 200_000,
		}),
		unmet('a yuan less than colleagues', { annualPayCny: 199_999, similarStaffPayCny: 200_000 }),
		unmet('less than usual in the place', {
			annualPayCny: 150_000,
			similarStaffPayCny: 100_000,
			prevailingPayCny: 150_001,
		}),
		unknown('usual pay not known', { annualPayCny: 200_000, similarStaffPayCny: 200_000 }, [
			'prevailingPayCny',
		]),
	],
}
