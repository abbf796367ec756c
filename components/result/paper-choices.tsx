import type { Say } from '@/lib/i18n/say'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ResultWords } from './checked/context'
import styles from './paper-choices.module.css'

/** What is printed, until the page is closed. */
type Choices = { readonly leftOff: ReadonlySet<RulesetId>; readonly hasCode: boolean }

export const everything: Choices = { leftOff: new Set(), hasCode: true }

type Props = {
	readonly words: Pick<ResultWords, 'rulesets' | 'result'>
	readonly say: Say
	/** The rule sets of the result, in order. */
	readonly chosen: readonly RulesetId[]
	readonly choices: Choices
	readonly onChoose: (choices: Choices) => void
}

/** What the person can leave off the paper before printing: the code, and rule sets as long as one remains. */
export function PaperChoices({ words, say, chosen, choices, onChoose }: Props) {
	const text = words.result.paper.choices
	const { leftOff, hasCode } = choices
	const printed = chosen.filter((id) => !leftOff.has(id))
	const toggle = (id: RulesetId) => {
		const others = [...leftOff].filter((other) => other !== id)
		onChoose({ ...choices, leftOff: new Set(leftOff.has(id) ? others : [...others, id]) })
	}
	return (
		<details className={styles.choices} data-paper-choices>
			<summary>{say(text.title)}</summary>
			{chosen.length > 1 && (
				<fieldset>
					<legend>{say(text.rulesets)}</legend>
					{chosen.map((id) => (
						<label key={id}>
							<input
								type="checkbox"
								name={`paper-${id}`}
								checked={!leftOff.has(id)}
								disabled={printed.length === 1 && printed[0] === id}
								onChange={() => toggle(id)}
							/>
							<span>{say(words.rulesets[id].name)}</span>
						</label>
					))}
					{printed.length === 1 && <p role="status">{say(text.one)}</p>}
				</fieldset>
			)}
			<label>
				<input
					type="checkbox"
					name="paper-code"
					checked={hasCode}
					aria-describedby="paper-code-hint"
					onChange={() => onChoose({ ...choices, hasCode: !hasCode })}
				/>
				<span>{say(text.code)}</span>
			</label>
			<p id="paper-code-hint">{say(text.codeHint)}</p>
		</details>
	)
}
