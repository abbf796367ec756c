import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import type { FormWay } from '@/lib/draft/form-way'
import { countKept } from '@/lib/draft/set-aside'
import { wayOf } from '@/lib/form/way-of'
import { choiceKey } from '@/lib/form/ways/choice-key'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { type FactId, isDeclaredOnly } from '@/rules/facts'
import { EraseButton } from '../draft/erase-button'
import { pathToNext } from '../form/steps/next-path'
import { AsideList } from '../share/aside-list'
import { useLoaded } from '../ui/browser/use-loaded'
import { Notice } from '../ui/notices/notice'
import styles from './start.module.css'

export type ResumeWords = Pick<Words['site']['start'], 'begun' | 'begunText' | 'goOn' | 'erase' | 'erased'> &
	Pick<Words['form'], 'eraseDialog' | 'toResult'> &
	Pick<Words['handoff'], 'aside'>

export type ResumeProps = {
	readonly locale: Locale
	readonly words: ResumeWords
	/** The most questions, by the chosen rule sets and the way. */
	readonly most: Readonly<Record<string, Readonly<Record<FormWay, number>>>>
	/** The answers on this device; null once they have been erased. */
	readonly draft: Draft | null
	readonly onErased: () => void
}

/** The button that had the focus is gone, so the message takes the focus and is read out. */
const takeFocus = (place: HTMLElement | null) => place?.focus()

/** Whether there is a result to see; false until the rules are loaded, and without them. */
function useHasResult(draft: Draft | null): boolean {
	const { found } = useLoaded(
		useMemo(
			() =>
				draft && (() => import('@/lib/form/ways/next-place').then(({ whereStopped }) => whereStopped(draft))),
			[draft],
		),
	)
	return found?.hasResult ?? false
}

/** For returning people: how far they are, the way on, and how to erase what is saved. */
export default function Resume({ locale, words, most, draft, onErased }: ResumeProps) {
	const say = sayIn(locale)
	const router = useRouter()
	const hasResult = useHasResult(draft)
	if (!draft)
		return (
			<div tabIndex={-1} ref={takeFocus}>
				<Notice kind="done">{say(words.erased)}</Notice>
			</div>
		)
	const given = Object.keys(draft.facts).filter((fact) => !isDeclaredOnly(fact as FactId)).length
	const aside = draft.aside && <AsideList locale={locale} words={words.aside} others={draft.aside} />
	if (given === 0) return aside
	const max = Math.max(most[choiceKey(draft.rulesets)]?.[wayOf(draft)] ?? given, given)
	const isToday = draft.savedOn === today()
	return (
		<section className={styles.resume} aria-labelledby="unfinished">
			<div>
				<h2 id="unfinished">{say(words.begun)}</h2>
				<p>
					{isToday
						? say(words.begunText.today, { given, max })
						: say(words.begunText.day, { given, max, date: sayDay(locale, draft.savedOn) })}
				</p>
			</div>
			<p className={styles.resumeActions}>
				<button
					type="button"
					className="button"
					data-action="next"
					onClick={async () => router.push(`/${locale}${await pathToNext({ offline: '/check/answers' })}`)}
				>
					{say(words.goOn)}
				</button>
				<EraseButton
					locale={locale}
					words={words.eraseDialog}
					label={say(words.erase)}
					count={countKept(draft)}
					onErased={onErased}
				/>
				{hasResult && (
					<a className="link" href={`/${locale}/result`}>
						{say(words.toResult)}
					</a>
				)}
			</p>
			{aside}
		</section>
	)
}
