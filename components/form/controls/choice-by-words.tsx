import { type FactByWords, isFactByWords } from '@/lib/words/everyday/facts-by-words'
import { Picker } from '../picker/picker'
import { searchByEverydayWords } from '../picker/search-sources'
import type { ControlProps } from '../question/field-props'
import styles from './choice-by-words.module.css'
import { ChoiceControl } from './choice-control'

type Props = ControlProps & {
	readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of a few options, which can also be found by what people call them: the kind of work by the name of a job. */
export function ChoiceByWords(props: Props) {
	return isFactByWords(props.fact) ? (
		<WithSearch {...props} fact={props.fact} />
	) : (
		<ChoiceControl {...props} />
	)
}

function WithSearch({ options, ...props }: Props & { readonly fact: FactByWords }) {
	const { fact, locale, answer, onAnswer } = props
	const named = options.map(({ value, label }) => ({ value, name: label }))
	return (
		<>
			<div className={styles.search}>
				<Picker
					{...props}
					id={`search-${fact}`}
					kind="job"
					source={searchByEverydayWords(locale, fact, named)}
					except={[]}
					chosen={typeof answer === 'string' ? [answer] : []}
					describedBy={undefined}
					faulty={false}
					onTyped={undefined}
					onPick={onAnswer}
				/>
			</div>
			<ChoiceControl {...props} options={options} />
		</>
	)
}
