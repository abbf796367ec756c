import type { Shape } from '@/lib/words/types/shape'
import type { asking as english } from '../../en/screen/asking'

export const asking: Shape<typeof english> = {
	ask: {
		title: '接下来问',
		quoted: '“{question}”',
		resolves: '问清后 {open, number} 位中有 {count, number} 位得出结果（{rules}）',
		togetherResolve: '这 {questions} 题一起问清，{open, number} 位中有 {count, number} 位得出结果（{rules}）',
		under: {
			'k-published': 'K 签证',
			'work-permit': '工作许可',
			article: '文章设想的标准',
			h1b: 'H-1B 对照',
		},
		all: '之后依次问',
		show: '查看这 {count} 位',
		links: '生成 {count} 个专属链接',
		inRole: '在岗位里回答',
		linksFile: '专属链接',
		linksSaved: '已保存为文件。请自行把每个链接发给对应的候选人。',
		only: '只显示问清后能得出结果的 {count} 位：{questions}',
		everyone: '重新显示所有人',
	},
}
