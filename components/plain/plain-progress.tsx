import { questionsLeft } from '@/lib/form/questions-left'
import { type StepId, topicOf } from '@/lib/form/screens'
import type { PlainContext } from '@/lib/plain/context'
import type { FactId, Step } from '@/rules/facts'
import { ProgressBar } from '../form/progress-bar'
import { QuickBar } from '../form/steps/quick-bar'
import { GoButton } from './go-button'

/** How far the questionnaire is; in the full picture earlier steps can be revisited. */
export function PlainProgress({ step, ...context }: PlainContext & { readonly step: StepId }) {
	const { locale, words, say, view } = context
	const aside = (
		<a className="link" href={`/${locale}/privacy#plain`}>
			{say(words.plain.travel)}
		</a>
	)
	if (view.quick) return <QuickBar words={words.form} say={say} view={view.quick} aside={aside} />
	return <FullProgress {...context} topic={topicOf(step)} aside={aside} />
}

type Props = PlainContext & { readonly topic: Step; readonly aside: React.ReactNode }

function FullProgress({ words, say, view, topic, aside }: Props) {
	const steps = view.plan.map(({ step }) => step)
	const shown = steps.includes(topic) ? steps : [...steps, topic]
	return (
		<ProgressBar
			words={words.form}
			say={say}
			steps={shown.map((id) => ({ id, title: say(words.steps[id].title) }))}
			at={shown.indexOf(topic)}
			left={questionsLeft(view.plan, new Set(Object.keys(view.known) as FactId[]))}
			wayBack={(id, title) => (
				<GoButton go={id} className="link">
					{title}
				</GoButton>
			)}
			aside={aside}
		/>
	)
}
