import { describeSources, readSourcesMembers } from '@/lib/api/describe-sources'
import { today } from '@/lib/day/today'

/** Every source with its day, and its age on `asOf`: GET /api/v1/sources. */
export function sources(query: unknown = {}) {
	const read = readSourcesMembers(query, today('Asia/Shanghai'))
	return 'faults' in read ? read.faults : describeSources(read.asOf)
}
