import type { TextShape } from '@/lib/words/types/shape'
import type { pieces as english } from '../../../en/employers/screen/pieces'

export const pieces: TextShape<typeof english> = {
	pieces: {
		count: '已为所有表格记住 {count, number} 个词的意思。',
		share: '查看并分享',
		take: '导入词义文件',
		cell: '表中写法',
		means: '意思',
		question: '问题',
		quoted: '“{text}”',
		mine: '目前：{answer}',
		close: '关闭',
		fileName: '词义',
		shareTitle: '可分享的词义',
		shareText:
			'文件只包含勾选的各行。这里只有您从选项中选定的回答，而且所在列的标题问的就是这个问题；没有姓名、联系方式和备注。不想放进文件的，请取消勾选。',
		none: '没有可以分享的内容：您的回答都不是在我们认识的标题下从选项中选定的。',
		save: '把 {count, number} 个词义保存为文件',
		takeTitle: '{file} 中的词义',
		counts: '新的：{fresh, number}。与您的不同：{others, number}。与您的相同：{same, number}。',
		takeText: '现在还没有导入。与您的回答不同的，除非您勾选，否则保留您的。',
		takeAction: '导入 {count, number} 个词义',
		taken: '已导入 {count, number} 个词义，从下一张表格起使用。',
		leftOut: '有 {count, number} 行没有采用：',
		why: {
			question: '不是我们的问题：{places}。“{column}”列要写问题的编号。',
			answer: '这种写法不可能是这个意思：{places}。本来就能识别的写法，意思不变。',
			repeated: '前面的行已经说明：{places}。',
		},
		faults: {
			first: '无法导入 {file}。',
			'not-pieces': '第一行要有这些标题：{list}。用“查看并分享”保存的文件都有。',
			'too-many': '文件超过 {count, number} 行，请分成几个文件。',
			'too-long': '作为词义文件，它太大了。',
			other: '这不是我们能读取的表格，或者文件已损坏。请另存为 CSV 再试。',
		},
		forgetting: {
			forget: '不再记住这些词',
			title: '不再记住 {count, number} 个词的意思？',
			text: '下次遇到这些词会重新询问。候选人的资料不变。',
			action: '不再记住',
			keep: '继续记住',
		},
		known: '您在{date}这样选过。',
		toRemember: '以下 {count, number} 个回答以后也用于本机的所有表格：',
		one: '“{text}”是“{answer}”（{question}）',
	},
}
