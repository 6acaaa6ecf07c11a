//! Enterprises and institutes that the plan names.

use super::locator::Locator;
use super::project::{Relation, relations};
use super::reader::Fields;

/// An enterprise or institute with every place that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firm {
    /// Unique among firms.
    pub id: String,
    /// The fullest printed name.
    pub name: String,
    /// Other printed names of the same.
    pub also: Vec<String>,
    /// 企业, 研究机构 …
    pub kind: String,
    /// Every passage that names it.
    pub mentions: Vec<Mention>,
    /// Records that it belongs to.
    pub relations: Vec<Relation>,
    /// Remark of our own; `None` when there is nothing to say.
    pub note: Option<String>,
}

/// A passage that names something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The name as it stands there.
    pub printed: String,
    /// The passage.
    pub source: Locator,
}

/// Reads a record of `firms.json`.
pub(super) fn firm(fields: &mut Fields<'_>) -> Firm {
    Firm {
        id: fields.text("id"),
        name: fields.text("name"),
        also: fields.texts("also"),
        kind: fields.text("kind"),
        mentions: fields
            .list("mentions", mention)
            .into_iter()
            .flatten()
            .collect(),
        relations: relations(fields),
        note: fields.text_or_null("note"),
    }
}

fn mention(fields: &mut Fields<'_>) -> Option<Mention> {
    let printed = fields.text("printed");
    let source = fields.locator("source");
    Some(Mention {
        printed,
        source: source?,
    })
}
