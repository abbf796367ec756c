import { screenTopicOf } from '@/lib/form/screens'
import { sayIn } from '@/lib/i18n/say'
import type { PlainContext } from '@/lib/plain/context'
import { isStep } from '@/lib/plain/place'
import { wordsOf } from '@/lib/words/messages'
import { PlainAnswers } from './plain-answers'
import { PlainFrame } from './plain-frame'
import { PlainOtherAnswers } from './plain-other-answers'
import { PlainResult } from './plain-result'
import { PlainRoutes } from './plain-routes'
import { PlainStart } from './plain-start'
import { PlainStep } from './plain-step'

type Props = Pick<PlainContext, 'locale' | 'names' | 'chineseNames' | 'view'>

/** A page of the check without JavaScript. */
export function PlainPage({ locale, names, chineseNames, view }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const context: PlainContext = { locale, words, say, names, chineseNames, view }
	return (
		<PlainFrame locale={locale} title={titleOf(context)} hasForm>
			{view.place === 'result' ? (
				<PlainResult {...context} />
			) : view.place === 'other-answers' ? (
				<PlainOtherAnswers {...context} />
			) : view.place === 'routes' ? (
				<PlainRoutes {...context} />
			) : (
				<div className="page">
					<Content {...context} />
				</div>
			)}
		</PlainFrame>
	)
}

function Content(context: PlainContext) {
	const { place } = context.view
	if (isStep(place)) return <PlainStep {...context} step={place} />
	return place === 'answers' ? <PlainAnswers {...context} /> : <PlainStart {...context} />
}

function titleOf({ words, say, view }: PlainContext): string {
	const { place } = view
	if (place === 'result') return say(words.result.title)
	if (place === 'other-answers') return say(words.otherAnswers.title)
	if (place === 'routes') return say(words.routes.title)
	if (place === 'answers') return say(words.form.answers.title)
	const title = say(place === 'start' ? words.plain.title : words.steps[screenTopicOf(place)].title)
	const isFaulty = view.nothingChosen || Object.keys(view.faults).length > 0
	return isFaulty ? say(words.form.errors.titlePrefix, { title }) : title
}
