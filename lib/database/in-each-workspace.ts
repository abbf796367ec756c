import { saysPartAway } from './faults/part-away'

/**
 * Does something in one workspace after the other. Those that lie on a server of the database which is away do not keep it from
 * the others.
 * @throws the first failure, at once unless it is of that kind
 */
export async function inEachWorkspace(
	workspaces: readonly string[],
	does: (workspace: string) => Promise<void>,
): Promise<void> {
	const failures: unknown[] = []
	for (const workspace of workspaces) {
		try {
			await does(workspace)
		} catch (error) {
			if (!saysPartAway(error)) throw error
			failures.push(error)
		}
	}
	if (failures.length > 0) throw failures[0]
}
