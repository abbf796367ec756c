import { useState } from 'react'
import { useScreening } from '@/components/screening/desk/desk-context'
import { useExportGate } from '@/components/screening/export/export-gate'
import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { sayDay } from '@/lib/i18n/say'
import type { OwnRules } from '@/lib/screening/model/own-parameters'
import type { Preview } from '@/lib/screening/parameters/preview'
import { joinSentences } from '@/lib/words/join-sentences'
import { useMayInEach } from '../rights/use-may'
import { PreviewSummary } from './preview-summary'
import { useRuleChange } from './rule-change-context'
import styles from './rules.module.css'
import { type PreviewedRules, turnsFileWords } from './say-turns'
import { TurnsTable } from './turns-table'
import type { PreviewState } from './use-preview'

/** What a preview is about, and its result. */
export type RulePreview = {
	readonly rules: OwnRules
	/** The rules in the preview. */
	readonly then: PreviewedRules
	readonly isBack: boolean
	/** Whether it is exactly the present state, or the present values with another source. */
	readonly activeMatch: 'all' | 'values' | null
	/** The first day of a version that cannot be applied before it, YYYY-MM-DD; null for what can be applied today. */
	readonly waitsFor: string | null
	readonly preview: Preview
}

/** The number of changed outcomes listed initially. */
export const initiallyNamed = 20
export const maxNamed = 500

type Props = {
	readonly shown: RulePreview
	readonly previewing: PreviewState
	readonly onMore: (preview: Preview) => void
	readonly onApply: () => Promise<void>
	readonly isApplying: boolean
	/** Why the rules were not applied, if they were not. */
	readonly refusal: React.ReactNode
	readonly onDiscard: () => void
}

/** What would change, for whom and why; nothing has been applied. */
export function PreviewSection(props: Props) {
	const { shown, previewing, onMore, onApply, isApplying, refusal, onDiscard } = props
	const screening = useScreening()
	const { locale, words: desk, say } = screening
	const { words } = useRuleChange()
	const mayExport = useExportGate()
	const mayInEach = useMayInEach()
	const [isSaving, setSaving] = useState(false)
	const { preview: text, apply, applying, back, form, newer } = words
	const { rules, then, isBack, activeMatch, waitsFor, preview } = shown
	const { rows, total, rulesets, affected, openings } = preview
	const left = total - rows.length

	async function more() {
		const found = await previewing.preview(rules, maxNamed)
		if (found) onMore(found)
	}
	async function save() {
		if (!(await mayExport({ kind: 'turns', rows: total }))) return
		setSaving(true)
		const file = await previewing.file(rules, turnsFileWords({ screening, words }))
		setSaving(false)
		if (file) saveFile(`${fileName(say(text.fileName))}-${today()}.csv`, file)
	}
	const canApply = activeMatch !== 'all' && waitsFor === null
	const applyText = isBack ? say(back.apply) : say(apply, { count: affected.length })
	return (
		<section className={styles.section} aria-labelledby="rules-preview" data-preview>
			<h2 id="rules-preview">
				{say(text.title)} <span className="tag">{say(text.tag)}</span>
			</h2>
			<div role="status">
				{activeMatch === 'all' && <p>{say(text.same)}</p>}
				{activeMatch === 'values' && <p>{say(text.sourceOnly)}</p>}
				{activeMatch === null && rulesets.length === 0 && <p>{say(text.notJudged)}</p>}
				{rulesets.map((turns) => (
					<PreviewSummary key={turns.ruleset} turns={turns} />
				))}
			</div>
			{rows.length > 0 && <TurnsTable rows={rows} then={then} />}
			{left > 0 && rows.length < maxNamed && (
				<p>
					<button type="button" className="link" data-action="more-turns" onClick={more}>
						{say(text.more, { count: left })}
					</button>
				</p>
			)}
			{left > 0 && rows.length >= maxNamed && <p className="quiet">{say(text.inFile, { count: left })}</p>}
			<p className="quiet small">{say(text.held, { openings })}</p>
			{waitsFor !== null && <p>{say(newer.waits, { date: sayDay(locale, waitsFor) })}</p>}
			{canApply && (
				<p className="quiet small">{joinSentences(say, desk, [say(text.everywhere), say(text.note)])}</p>
			)}
			{refusal}
			<div className={styles.actions}>
				{canApply && (
					<button
						type="button"
						className="button"
						data-action="apply-rules"
						aria-disabled={isApplying}
						onClick={onApply}
					>
						{isApplying ? say(applying) : applyText}
					</button>
				)}
				{total > 0 && mayInEach('export', 'all') && (
					<button
						type="button"
						className="link"
						data-action="save-turns"
						aria-disabled={isSaving}
						onClick={() => !isSaving && save()}
					>
						{say(text.saveFile)}
					</button>
				)}
				<button type="button" className="link" onClick={onDiscard}>
					{say(form.discard)}
				</button>
			</div>
		</section>
	)
}
