import { sayIn } from '@/lib/i18n/say'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import { type Fact, facts } from '@/rules/facts'
import type { ControlProps } from '../question/field-props'
import { isLongChoice } from '../question/question'
import { ChoiceByWords } from './choice-by-words'
import { ChoiceControl } from './choice-control'
import { CountriesControl } from './countries-control'
import { LanguagesControl } from './languages-control'
import { NumberControl } from './number-control'
import { SelectControl } from './select-control'
import { WaysControl } from './ways-control'
import { YesNoControl } from './yes-no-control'

/** The control of a fact of any type. */
export function ControlOf(props: ControlProps) {
	const { fact, locale, words } = props
	const kind: Fact = facts[fact]
	const say = sayIn(locale)
	const texts = optionTexts(words.facts[fact])
	const options = Object.entries(texts).map(([value, label]) => ({ value, label: say(label) }))
	switch (kind.type) {
		case 'yes-no':
			return <YesNoControl {...props} />
		case 'choice': {
			if (!isLongChoice(kind)) return <ChoiceByWords {...props} options={options} />
			const numbered = kind.options.map((value) => ({
				value,
				label: `${value} ${say(textFor(texts, value))}`,
			}))
			return <SelectControl {...props} options={numbered} />
		}
		case 'choices':
			if (fact === 'specialRoutes' && words.facts[fact]?.ways)
				return <WaysControl {...props} texts={words.facts[fact]} />
			return <ChoiceControl {...props} isMany options={options} />
		case 'countries':
			return <CountriesControl {...props} />
		case 'languages':
			return <LanguagesControl {...props} />
		case 'integer':
		case 'number':
			return <NumberControl {...props} />
	}
}
