//! Words of the bar, the buttons and the field of 关怀版.

use crate::text::language::words;

words! {
    /// Opens this layout.
    pub open = "关怀版", "Easy view";
    /// Returns to the full layout.
    pub leave = "退出关怀版", "Leave easy view";
    /// The sizes together.
    pub size = "字的大小", "Text size";
    /// Reads the screen aloud.
    pub read = "朗读", "Read aloud";
    /// Ends reading.
    pub stop = "停止朗读", "Stop reading";
    /// When nothing on the device speaks the language.
    pub no_voice = "这台设备没有中文语音，请看文字。", "This device has no English voice. Please read the text.";
    /// The choices together, where they are not seen as a list.
    pub choices = "可以选", "You can choose";
    /// The ways back together.
    pub ways = "返回", "Ways back";
    /// To the screen before.
    pub back = "上一步", "Back";
    /// To the first screen.
    pub to_start = "回到开始", "Back to the start";
    /// Label of the field for what is looked for.
    pub field = "名称、词语或拼音", "A name, a word or pinyin";
    /// Looks for it.
    pub find = "查找", "Find";
    /// Names of the sizes of text, smallest first.
    pub sizes: [&'static str; 3] = ["大字", "特大字", "最大字"], ["Large", "Larger", "Largest"];
}
