//! Enterprises and institutes that the plan names.

use super::locator::Locator;
use super::record::record;
use super::relation::Relation;

record! {
    /// An enterprise or institute with every place that names it.
    #[derive(Eq)]
    pub struct Firm(fields) in "firms.json" {
        /// Unique among firms.
        pub id: String = fields.id(),
        /// The fullest printed name.
        pub name: String = fields.glossed("name"),
        /// Other printed names of the same.
        pub also: Vec<String> = fields.printed_list("also"),
        /// 企业, 研究机构 …
        pub kind: String = fields.words("kind"),
        /// Every passage that names it.
        pub mentions: Vec<Mention> = fields.list("mentions"),
        /// Records that it belongs to.
        pub relations: Vec<Relation> = fields.list("relations"),
        /// Remark of our own; `None` when there is nothing to say.
        pub note: Option<String> = fields.words_or_null("note"),
    }
}

record! {
    /// A passage that names something.
    #[derive(Eq)]
    pub struct Mention(fields) {
        /// The name as it stands there.
        pub printed: String = fields.printed("printed"),
        /// The passage.
        pub source: Locator = fields.object("source"),
    }
}
