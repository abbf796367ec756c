import { useEffect, useState } from 'react'
import { Crumbs } from '@/components/screening/desk/crumbs'
import { useScreening } from '@/components/screening/desk/desk-context'
import { ViewTitle } from '@/components/screening/desk/view-title'
import { correctedBetween } from '@/lib/active-rules/corrections'
import { type NewerVersion, newerVersions } from '@/lib/active-rules/newer-versions'
import { activeWith } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import { isSameValue } from '@/lib/exchange/same-value'
import {
	type OwnParameters,
	type OwnRules,
	ownRulesOf,
	rulesBefore,
	valuesOf,
} from '@/lib/screening/model/own-parameters'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'
import { NewerVersions } from './newer-versions'
import { PastStates } from './past-states'
import { initiallyNamed, maxNamed, PreviewSection, type RulePreview } from './preview-section'
import { useRuleChange } from './rule-change-context'
import styles from './rules.module.css'
import type { PreviewedRules } from './say-turns'
import { usePreview } from './use-preview'

/**
 * A preview; when the rules were last set at that time, so that a later state is not overwritten; and the list's
 * revision at that time.
 */
type Made = RulePreview & { readonly after: string | undefined; readonly revision: number }

/** What a form that sets limits gets. */
export type LimitsForm = {
	/** Changes when its content has to be reset. */
	readonly times: number
	readonly own: OwnParameters
	/** Computes what the limits in its fields would change. */
	readonly onPreview: (values: OwnParameters) => Promise<void>
	/** Called when the fields change, which makes the preview outdated. */
	readonly onEdit: () => void
	/** Shown next to the button. */
	readonly beside: React.ReactNode
}

type Props = {
	readonly mayChange: boolean
	/** The form that sets limits, where they can be set. */
	readonly limits?: (form: LimitsForm) => React.ReactNode
	/** The versions that this program has. */
	readonly known?: VersionsOf
}

/** Whether these rules are those in effect, or differ from them only in the source of a value. */
function matchActive(rules: OwnRules, own: OwnRules, known: VersionsOf): RulePreview['activeMatch'] {
	const [now, then] = [activeWith(own.versions, known), activeWith(rules.versions, known)]
	if (rulesetIds.some((id) => now[id] !== then[id])) return null
	if (isSameValue(rules.values, own.values)) return 'all'
	return isSameValue(valuesOf(rules.values), valuesOf(own.values)) ? 'values' : null
}

/** The rules in a preview, with what they correct in those in effect. */
function thenOf(rules: OwnRules, own: OwnRules, known: VersionsOf): PreviewedRules {
	const [now, rulesets] = [activeWith(own.versions, known), activeWith(rules.versions, known)]
	const corrected = (id: RulesetId) =>
		correctedBetween(id, { from: now[id].version, to: rulesets[id].version }, known) ?? []
	return { values: rules.values, rulesets, corrected }
}

/**
 * The view of changing rules: what was set and applied, what another limit or a newer version would change, and how to
 * undo it.
 */
export default function RulesView({ mayChange, limits, known = versionsOf }: Props) {
	const { state, say } = useScreening()
	const { revision } = state
	const { words: text, apply: applyRules } = useRuleChange()
	const previewing = usePreview()
	const { preview: look, progress } = previewing
	const [shown, setShown] = useState<Made | null>(null)
	const [refusal, setRefusal] = useState<React.ReactNode>(null)
	const [isApplying, setApplying] = useState(false)
	const [said, setSaid] = useState('')
	const own = ownRulesOf(state.settings)
	/** The initial content of the form; a new object resets it. */
	const [begun, setBegun] = useState<{ readonly own: OwnParameters; readonly times: number }>({
		own: own.values,
		times: 0,
	})
	const states = state.settings.parameters ?? []
	const before = rulesBefore(state.settings)
	const newer = newerVersions(own.versions, today(), known)

	useEffect(() => {
		if (!shown || shown.revision === revision || progress || isApplying) return
		// Marked immediately: stopping it keeps what is shown. What has been applied or discarded stays away.
		const now = { ...shown, revision }
		setShown((latest) => (latest === shown ? now : latest))
		look(now.rules, now.preview.rows.length > initiallyNamed ? maxNamed : initiallyNamed).then(
			(preview) => preview && setShown((latest) => (latest === now ? { ...now, preview } : latest)),
		)
	}, [look, shown, revision, progress, isApplying])

	function clear() {
		previewing.stop()
		setShown(null)
		setRefusal(null)
		setSaid('')
	}
	async function show(
		rules: OwnRules,
		{ isBack = false, waitsFor = null }: Partial<Pick<RulePreview, 'isBack' | 'waitsFor'>> = {},
	) {
		clear()
		const preview = await look(rules, initiallyNamed)
		if (!preview) return
		const then = thenOf(rules, own, known)
		const activeMatch = matchActive(rules, own, known)
		setShown({ rules, then, isBack, activeMatch, waitsFor, preview, after: states.at(-1)?.at, revision })
	}
	const showVersion = ({ ruleset, to, since, hasCome }: NewerVersion) =>
		show(
			{ ...own, versions: { ...own.versions, [ruleset]: to.version } },
			{ waitsFor: hasCome ? null : since },
		)
	async function apply() {
		if (!shown || isApplying) return
		const { rules, isBack, after } = shown
		setApplying(true)
		setRefusal(null)
		const refused = await applyRules({ rules, own, after, isBack })
		setApplying(false)
		if (refused) return setRefusal(refused)
		setShown(null)
		setSaid(say(isBack ? text.takenBack : text.applied))
		// What is typed in the form stays if only a version was applied.
		const { values } = rules
		if (!isSameValue(values, begun.own)) setBegun(({ times }) => ({ own: values, times: times + 1 }))
	}
	const counting = progress && (
		<>
			<span role="status">{say(text.form.counting, progress)}</span>
			<button type="button" className="link" onClick={previewing.stop}>
				{say(text.form.stop)}
			</button>
		</>
	)
	return (
		<div className="page">
			<div className={styles.head}>
				<Crumbs />
				<ViewTitle>{say(text.title)}</ViewTitle>
				<p className="lead">{say(text.lead)}</p>
				{limits && Object.keys(own.values).length === 0 && <p>{say(text.nothingSet)}</p>}
				{!mayChange && <p>{say(text.readOnly)}</p>}
				<p role="status">{said}</p>
			</div>
			<NewerVersions newer={newer} known={known} onPreview={mayChange ? showVersion : null} />
			{mayChange && limits && (
				<section className={styles.section} aria-labelledby="rules-form">
					<h2 id="rules-form">{say(text.form.title)}</h2>
					{limits({
						...begun,
						onPreview: (values) => show({ ...own, values }),
						onEdit: clear,
						beside: counting,
					})}
				</section>
			)}
			{!limits && counting && <p className={styles.actions}>{counting}</p>}
			{shown && (
				<PreviewSection
					shown={shown}
					previewing={previewing}
					onMore={(preview) => setShown({ ...shown, preview })}
					onApply={apply}
					isApplying={isApplying}
					refusal={refusal}
					onDiscard={clear}
				/>
			)}
			{mayChange && before && !shown && (
				<section className={styles.section} aria-labelledby="rules-back">
					<h2 id="rules-back">{say(text.back.title)}</h2>
					<p>{say(text.back.lead)}</p>
					<p>
						<button
							type="button"
							className="button second"
							data-action="preview-back"
							onClick={() => show(before, { isBack: true })}
						>
							{say(text.back.preview)}
						</button>
					</p>
				</section>
			)}
			<PastStates states={states} />
		</div>
	)
}
