import type { RestoreReport } from './restore-database'

type Done = RestoreReport['workspaces'][number]

/** What was done again in a workspace, a line each. */
const linesOf = ({ members, candidates, consents, links, hasOwner }: Done): readonly string[] => [
	...members.map((name) => `member removed: ${name}`),
	...(candidates > 0 ? [`candidates deleted: ${candidates}`] : []),
	...(consents > 0 ? [`consents withdrawn, with the answers: ${consents}`] : []),
	...(links > 0 ? [`links to own pages closed: ${links}`] : []),
	...(hasOwner ? [] : ['NO OWNER IS LEFT: restore a newer backup, which has one.']),
]

/** What a restore did after the backup was in, line by line. */
export function describeRestore({ sessions, invitations, journals, lines, workspaces }: RestoreReport) {
	const done = workspaces.flatMap((one) => {
		const found = linesOf(one)
		return found.length > 0 ? [`Workspace ${one.workspace}:`, ...found.map((line) => `  ${line}`)] : []
	})
	const read = [...journals.map((folder) => `The journal in ${folder} was read.`), `It has ${lines} lines.`]
	return [
		`Every session has ended (${sessions} were in the backup), and open invitations count no longer (${invitations}).`,
		...(journals.length === 0
			? ['NO JOURNAL WAS READ: who was removed or deleted since the backup is back. --journal DIR names one.']
			: [
					...read,
					...(done.length > 0 ? ['Done again since the backup:'] : ['Nothing was to be done again.']),
				]),
		...done,
	]
}
