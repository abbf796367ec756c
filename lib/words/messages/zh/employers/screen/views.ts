import type { TextShape } from '@/lib/words/types/shape'
import type { views as english } from '../../../en/employers/screen/views'

export const views: TextShape<typeof english> = {
	views: {
		title: '保存的视图',
		names: {
			everyone: '全部',
			waiting: '等待回复',
			interviews: '本周面试',
			mine: '由我负责、尚未决定',
		},
		changed: '{name}（有改动）',
		save: '保存',
		saveThis: '保存此视图',
		saveAsNew: '另存为新视图',
		discard: '放弃改动',
		name: '视图名称',
		nameMissing: '请填写名称。',
		nameTaken: '已有同名的视图。',
		overwrite: '替换“{name}”',
		kept: '会保存过滤项、顺序、列和行高；搜索的内容不保存。',
		full: '最多可有 {max, number} 个视图，请先删除一个。',
		rename: '重命名“{name}”',
		remove: '删除“{name}”',
		view: '视图',
	},
	columns: {
		title: '列',
		hint: '可以拖动，也可以按住 {alt} 再按 {up} 或 {down}。随此视图保存。',
		fixed: '始终在最前',
		hidden: '未显示',
		moved: '{column}：第 {at, number} 列，共 {count, number} 列',
		density: '行的高度',
		two: '宽松',
		one: '紧凑',
		atFirst: '恢复最初设置',
	},
}
