import { StandingMark } from '@/components/ui/marks/mark'
import { Notice } from '@/components/ui/notices/notice'
import type { WayToChina } from '@/lib/best-way/best-way'
import { sayDay } from '@/lib/i18n/say'
import { caveatsOf } from '@/lib/result/caveats'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { questionPath } from '../checked/question-path'
import styles from './below-lines.module.css'

type Props = ResultContext & { readonly shown: readonly CheckedRuleset[]; readonly best: WayToChina | null }

/** Below the verdicts: what can turn all of them, what nobody has settled, and that it is a self-check. */
export function BelowLines({ shown, best, ...context }: Props) {
	const { words, say, speech } = context
	const { notes, selfCheck } = words.bestWay
	const visa = shown.find(({ id }) => id === 'k-published')
	const isUnsettled = visa?.result.criteria.some(({ because }) => because.unsettled.length > 0)
	const isOpen = visa?.ways.blockedBy.length === 0 && visa.result.outcome !== 'not-needed'
	const law = visa && isUnsettled && isOpen && best?.ruleset !== 'work-permit' ? visa : null
	const permit = best?.ruleset === 'work-permit' && best.state !== 'not-needed' ? best : null
	const day = shown.find(({ id }) => id === (law?.id ?? permit?.ruleset))?.ruleset.lastChecked
	return (
		<>
			<PlacesCaveat shown={shown} {...context} />
			{day && (
				<p className={styles.unsettled}>
					<StandingMark kind="unsettled" />
					<span>{say(law ? notes.visa : notes.permit, { date: sayDay(speech.locale, day) })}</span>
				</p>
			)}
			<p className={styles.self}>
				<strong>{say(selfCheck.first)}</strong> {say(selfCheck.text)}
			</p>
		</>
	)
}

/** For people of Hong Kong, Macao or Taiwan: whether they only live there would turn every result. */
function PlacesCaveat({ shown, words, say, speech, facts, unsure, linkTo }: Omit<Props, 'best'>) {
	const isOfPlaces = shown.some(({ id, result }) =>
		caveatsOf(id, { facts, result, unsure }).some((one) => one.id === 'places' && one.because === 'answer'),
	)
	if (!isOfPlaces) return null
	const { first, text, change } = words.bestWay.places
	const label = say(change)
	return (
		<Notice kind="care" first={say(first)}>
			{say(text)}{' '}
			{linkTo?.('nationalities', label) ?? (
				<a href={`/${speech.locale}${questionPath('nationalities')}`}>{label}</a>
			)}
		</Notice>
	)
}
