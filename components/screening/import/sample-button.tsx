import { useState } from 'react'
import { today } from '@/lib/day/today'
import { randomId } from '@/lib/screening/model/random-id'
import type { Role } from '@/lib/screening/model/records'
import { sampleRoleFacts } from '@/lib/screening/role/sample-role'
import { useScreening } from '../desk/desk-context'
import { madeUpFiles, pendingFile } from '../desk/pending'
import { goTo } from '../desk/route'

/** Creates an invented role and imports its 200 invented candidates like any other file. */
export function SampleButton() {
	const { locale, words, say, ask, change } = useScreening()
	const [isBusy, setBusy] = useState(false)
	const text = words.screen.home
	async function begin() {
		setBusy(true)
		const role: Role = {
			id: randomId(),
			name: say(text.sampleRole),
			gap: say(text.sampleGap),
			rulesets: ['k-published', 'work-permit', 'article'],
			facts: sampleRoleFacts,
			createdOn: today(),
			changedOn: today(),
		}
		const blob = await ask('sampleSheet', locale)
		const file = new File([blob], `${say(words.screen.help.sampleFile)}.xlsx`, { type: blob.type })
		madeUpFiles.add(file)
		pendingFile.keep(file)
		await change('saveRoles', [role])
		goTo({ view: 'add', role: role.id })
	}
	return (
		<button
			type="button"
			className="button second"
			data-action="sample"
			aria-disabled={isBusy}
			onClick={() => !isBusy && begin()}
		>
			{say(isBusy ? text.sampleBusy : text.sample)}
		</button>
	)
}
