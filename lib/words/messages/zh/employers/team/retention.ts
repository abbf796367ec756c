import type { TextShape } from '@/lib/words/types/shape'
import type { retention as english } from '../../../en/employers/team/retention'

export const retention: TextShape<typeof english> = {
	retention: {
		change: '更改',
		checking: '正在查看…',
		fault: '天数：请填写 1 到 {most} 的整数',
		preview:
			'{count, plural, =0 {{date}不会有候选人被删除} other {{date}将有 # 位候选人被删除}}。在此之前，所有者可以取消。',
		shorten: '缩短为 {days, number} 天',
		keep: '仍为 {days, number} 天',
		pending: '自{date}起，记录在 {days, number} 天后删除。设定人：{name}。',
		stop: '取消',
		longer: '已保存。',
		stopped: '已取消，一切照旧。',
	},
}
