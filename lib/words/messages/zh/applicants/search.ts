import type { TextShape } from '@/lib/words/types/shape'
import type { search as english } from '../../en/applicants/search'

export const search: TextShape<typeof english> = {
	title: '搜索',
	description: '本站的常见问题、条件、说法、用语和积分表，全部列在一页。',
	lead: '搜索能找到的内容，全部列在这里。',
	noScript: '搜索框需要 JavaScript。没有开启时，请查看下面的列表，或用浏览器自带的页内查找。',
	field: '搜索问题、条件、说法和用语',
	placeholder: '输入问题或词语',
	clear: '清空',
	results: '搜索结果',
	count: '“{typed}”有 {count, plural, other {# 条结果}}。',
	most: '“{typed}”有 {count, plural, other {# 条结果}}，这里是最接近的 {shown} 条。',
	here: '只在本机搜索，您输入的内容不会发送。',
	none: '没有找到与“{typed}”有关的内容。',
	nearest: '您要找的是不是：',
	all: '全部问题和用语',
	keys: { choose: '选择', open: '打开', close: '关闭', enter: '回车', escape: '退出键' },
	kinds: {
		question: '问题',
		condition: '条件',
		claim: '没有官方依据',
		term: '用语',
		points: '积分',
		page: '页面',
	},
	pages: '页面',
	where: { questions: '常见问题', claims: '流传的说法' },
	points: { title: '积分表：{factor}', line: '{answer}：{points}' },
}
