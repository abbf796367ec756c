'use client'

import { useMemo, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { locales } from '@/lib/i18n/locales'
import { maxSearchCharacters } from '@/lib/limits/limits'
import { codeOfShownOutcome } from '@/lib/screening/shown/show-columns'
import type { AcrossOpenings } from '@/lib/screening/table/screen-across'
import { fold } from '@/lib/search/fold'
import { betweenSentences } from '@/lib/words/join-sentences'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import filters from '../desk/field-row.module.css'
import screen from '../desk/screen.module.css'
import { useDeskQuery } from '../desk/use-desk-query'
import { ViewTitle } from '../desk/view-title'
import table from '../rows/table.module.css'
import { AcrossTable } from './across-table'

/** All candidates against all roles. */
export default function AcrossView() {
	const { locale, words, say, state } = useScreening()
	const [ruleset, setRuleset] = useState<RulesetId>('article')
	const [search, setSearch] = useState('')
	const [onlyMet, setOnlyMet] = useState(false)
	const text = words.screen.across
	const asked = useMemo(() => ({ ruleset, formats: locales[locale].formats }), [ruleset, locale])
	const { latest: across, progress } = useDeskQuery('across', asked, state.revision)
	const rows = useMemo(() => (across ? rowsOf(across, search, onlyMet) : []), [across, search, onlyMet])
	return (
		<div className="page">
			<div className={screen.head}>
				<Crumbs />
				<ViewTitle>{say(text.title)}</ViewTitle>
				<p className="lead">{say(text.lead)}</p>
			</div>
			<search className={filters.filters}>
				<p className={`${filters.filter} ${filters.wide}`}>
					<label htmlFor="across-ruleset">{say(words.screen.table.ruleset)}</label>
					<select
						id="across-ruleset"
						className={fields.select}
						value={ruleset}
						onChange={({ target }) => setRuleset(rulesetIds.find((id) => id === target.value) ?? ruleset)}
					>
						{rulesetIds.map((id) => (
							<option key={id} value={id}>
								{say(words.screen.table.rulesetStatus, {
									name: say(words.rulesets[id].name),
									status: say(words.statuses[activeRulesets[id].status]),
								})}
							</option>
						))}
					</select>
				</p>
				<p className={`${filters.filter} ${filters.search}`}>
					<label htmlFor="across-search">{say(words.screen.table.search)}</label>
					<input
						id="across-search"
						type="search"
						maxLength={maxSearchCharacters}
						className={fields.field}
						value={search}
						onChange={({ target }) => setSearch(target.value)}
					/>
				</p>
				<label className={filters.tick}>
					<input type="checkbox" checked={onlyMet} onChange={({ target }) => setOnlyMet(target.checked)} />
					{say(text.onlyMet)}
				</label>
			</search>
			<div role="status" className={table.progress}>
				{progress && progress.done < progress.total && say(words.screen.table.screening, progress)}
			</div>
			{across && (
				<>
					<p className={table.line}>
						<span>
							{say(text.order)}
							{betweenSentences(say, words)}
							<span role="status">
								{say(words.screen.table.shown, { shown: rows.length, count: across.keys.length })}
							</span>
						</span>
					</p>
					<AcrossTable across={across} rows={rows} />
				</>
			)}
		</div>
	)
}

function rowsOf({ keys, haystack, outcomes, roles }: AcrossOpenings, search: string, onlyMet: boolean) {
	const terms = fold(search).split(' ').filter(Boolean)
	const width = roles.length
	const rows: number[] = []
	for (let row = 0; row < keys.length; row++) {
		if (terms.some((term) => !haystack[row]?.includes(term))) continue
		if (
			onlyMet &&
			!outcomes.subarray(row * width, (row + 1) * width).includes(codeOfShownOutcome('eligible'))
		)
			continue
		rows.push(row)
	}
	return rows
}
