import type { Shape } from '@/lib/words/types/shape'
import type { history as english } from '../../en/screen/history'

export const history: Shape<typeof english> = {
	notStored: {
		import: '没有导入任何内容。',
		undo: '没有撤销任何内容。',
		busy: '另一个标签页正在导入。请等它完成后再试一次。',
		full: '本机剩余的存储空间不够。原先保存的内容没有变化。请先保存备份，再删除不需要的内容，然后再试一次。',
		blocked: '浏览器未能保存。原先保存的内容没有变化。请刷新页面后再试一次。',
	},
	cutOff: {
		title: '{file} 的导入（{at}）中途中断。',
		titleNameless: '一次导入（{at}）中途中断。',
		taken: '页面关闭之前，内容已全部导入。',
		notTaken: '其中的内容都没有导入。请重新导入。',
		close: '关闭这条提示',
	},
}
