import type { TextShape } from '@/lib/words/types/shape'
import type { deleting as english } from '../../../en/employers/screen/deleting'

/** What stays deleted: people who come back, and consent that is withdrawn. */
export const deleting: TextShape<typeof english> = {
	comingBack: {
		person: '{id}，于{on}删除',
		expired: '{id}，保存期满后于{on}删除',
		reason: '为什么仍然添加？',
		reasonMissing: '请说明原因。原因会保存在历史记录中。',
		title: '用这个编号的人已被删除。仍然添加？',
		text: '如果是同一个人，删除可能是本人的要求。请说明为什么再次添加。',
		action: '仍然添加',
		keep: '不添加',
	},
	withdrawing: {
		title: '撤回这项同意？',
		text: '关于健康和犯罪记录的回答将从记录、保存在这里的表格行和历史记录中永久删除，无法撤销。在重新取得同意之前，表格、回复和备份都不会再带入这类回答。保存在别处的副本不受影响。',
		action: '撤回并删除这些回答',
		keep: '保留同意',
		since: '已于{on}撤回；重新取得同意之前，不接收这类回答',
		notAsked: '这里不问健康和犯罪记录：该项同意已于{on}撤回。',
	},
}
