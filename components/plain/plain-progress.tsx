import type { FullView } from '@/lib/form/full/view'
import { topicsIn } from '@/lib/form/full/walk'
import { type StepId, screenTopicOf } from '@/lib/form/screens'
import type { PlainContext } from '@/lib/plain/context'
import type { Step } from '@/rules/facts'
import { ProgressBar } from '../form/progress-bar'
import { QuickBar } from '../form/steps/quick-bar'
import { GoButton } from './go-button'

/** The progress through the questionnaire; in the full picture earlier steps can be revisited. */
export function PlainProgress({ step, ...context }: PlainContext & { readonly step: StepId }) {
	const { locale, words, say, view } = context
	const aside = (
		<a className="link" href={`/${locale}/privacy#plain`}>
			{say(words.plain.travel)}
		</a>
	)
	if (view.quick) return <QuickBar words={words} say={say} view={view.quick} aside={aside} />
	if (view.full)
		return <FullProgress {...context} topic={screenTopicOf(step)} full={view.full} aside={aside} />
	return null
}

type Props = PlainContext & {
	readonly topic: Step
	readonly full: FullView
	readonly aside: React.ReactNode
}

function FullProgress({ words, say, topic, full, aside }: Props) {
	const topics = topicsIn(full.screens).map((entry) => entry.topic)
	const shown = topics.includes(topic) ? topics : [...topics, topic]
	return (
		<ProgressBar
			words={words.form}
			say={say}
			steps={shown.map((id) => ({ id, title: say(words.steps[id].title) }))}
			at={shown.indexOf(topic)}
			left={full.left}
			wayBack={(id, title) => (
				<GoButton go={id} className="link">
					{title}
				</GoButton>
			)}
			aside={aside}
		/>
	)
}
