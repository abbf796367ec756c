import type { Case } from '../rules/case'
import { type Fact, type FactId, facts as factList } from '../rules/facts'
import { someCountries, someLanguages } from './rules/candidates'

const money = [0, 49_999, 50_000, 70_000, 150_000, 250_000, 350_000, 450_000, 100_000_000]

/** Every answer worth trying, listed independently of how the rules are read; none that settles nothing. */
export function manyAnswers(fact: FactId, { facts }: Case): readonly unknown[] {
	const kind: Fact = factList[fact]
	switch (kind.type) {
		case 'yes-no':
			return [true, false]
		case 'choice':
			return kind.options.filter((option) => option !== 'verbal' && option !== 'craft')
		case 'choices':
			return [[], [kind.options[0]], kind.options]
		case 'countries': {
			const codes = ['CN', ...someCountries].filter((code) => !kind.except.includes(code))
			return [...codes.map((code) => [code]), codes, ['US', 'KE'], ['NG', 'DE']]
		}
		case 'languages': {
			const skills = someLanguages.map((language) => ({ language, level: 'fluent' }))
			return [[], ...skills.map((skill) => [skill]), skills, [{ language: 'sw', level: 'basic' }]]
		}
		default: {
			if (kind.unit !== 'cny-a-year') {
				const whole = Array.from({ length: kind.max - kind.min + 1 }, (_, step) => kind.min + step)
				return kind.type === 'integer' ? whole : [...whole, 1.5, 2.5]
			}
			const { annualPayCny, similarStaffPayCny, prevailingPayCny, localAveragePayCny } = facts
			const known = [annualPayCny, similarStaffPayCny, prevailingPayCny, localAveragePayCny]
			const near = [...money, ...known.filter((value) => value !== null)]
				.flatMap((value) => [value, value * 4, value * 6, value / 4, value / 6])
				.flatMap((value) => [value - 0.5, value, value + 0.5])
			return [...new Set([kind.min, kind.max, ...near])].filter(
				(value) => value >= kind.min && value <= kind.max,
			)
		}
	}
}
