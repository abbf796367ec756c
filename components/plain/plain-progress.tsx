import { questionsLeft } from '@/lib/form/questions-left'
import type { PlainContext } from '@/lib/plain/context'
import type { FactId, Step } from '@/rules/facts'
import { ProgressBar } from '../form/progress-bar'
import { GoButton } from './go-button'

/** Progress through the questionnaire; earlier steps can be revisited. */
export function PlainProgress({ locale, words, say, view, step }: PlainContext & { readonly step: Step }) {
	const steps = view.plan.map((entry) => entry.step)
	const shown = steps.includes(step) ? steps : [...steps, step]
	const at = shown.indexOf(step)
	const left = questionsLeft(view.plan, new Set(Object.keys(view.known) as FactId[]))
	return (
		<ProgressBar
			words={words.form}
			say={say}
			steps={shown.map((id) => ({ id, title: say(words.steps[id].title) }))}
			at={at}
			left={left}
			wayBack={(id, title) => (
				<GoButton go={id} className="link">
					{title}
				</GoButton>
			)}
			aside={
				<a className="link" href={`/${locale}/privacy#plain`}>
					{say(words.plain.travel)}
				</a>
			}
		/>
	)
}
