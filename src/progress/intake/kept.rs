//! What the program wrote, to go on with: the figures that a page comes with, and work in progress.
//!
//! Nobody previews it, so what cannot be read is neither taken nor dropped, but stays in its place.

use super::copies::{opened, table};
use super::draft::Signature;
use super::fault::FileFault;
use super::member;
use super::preview::preview;
use super::slots::Verdict;
use super::table::Seal;
use crate::model::Plan;
use crate::model::json::Json;
use crate::progress::journal::{Entry, Journal};
use crate::progress::work::Work;

/// What the program wrote.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The entries, and what was done to them.
    pub work: Work,
    /// What the seal says.
    pub seal: Seal,
    /// Checksum of the program that wrote it; `None` where it does not say.
    pub program: Option<String>,
    /// On which figures the work was done; `None` where it does not say, as in older versions.
    pub of: Option<String>,
    /// Whether the work is in no file; `None` where it does not say, as in older versions.
    pub is_unsaved: Option<bool>,
}

/// Reads what the program wrote.
///
/// # Errors
/// When nothing can be made of it.
pub fn kept(plan: &'static Plan, text: &str) -> Result<Kept, FileFault> {
    let (members, seal) = opened(text.trim_start_matches('\u{FEFF}').trim_start())?;
    let list = |name| members.get(name).and_then(Json::as_list);
    let standing = list(member::ENTRIES).ok_or(FileFault::ForeignJson)?;
    let all = [standing, list(member::UNDONE).unwrap_or_default()].concat();
    let table = table(&all)?;
    let nothing = Journal::default();
    let lines = preview(plan, &nothing, &table, &Signature::default(), None).lines;
    let starts = list(member::STARTS).unwrap_or_default();
    let mut starts = starts.iter().filter_map(Json::as_number).peekable();
    let mut lines = lines.into_iter().zip(&all);
    let mut place = 0.0;
    // In parts, of which one begins at each start.
    let mut parts = |count: usize| {
        let mut parts: Vec<Vec<Result<Entry, Json>>> = vec![Vec::new()];
        for (line, written) in lines.by_ref().take(count) {
            let mut begins = false;
            while starts.next_if(|start| *start <= place).is_some() {
                begins = true;
            }
            if begins {
                parts.push(Vec::new());
            }
            place += 1.0;
            let entry = match (line.outcome, line.entry) {
                (Verdict::Blank, _) => continue,
                (Verdict::New | Verdict::Changes(_), Some(entry)) => Ok(entry),
                _ => Err(written.clone()),
            };
            if let Some(part) = parts.last_mut() {
                part.push(entry);
            }
        }
        parts.into_iter().map(Journal::of)
    };
    let mut standing = parts(standing.len());
    let first = standing.next().unwrap_or_default();
    let undone = parts(usize::MAX).filter(|it| it.count() > 0).rev();
    let text = |name| members.get(name).and_then(Json::as_str).map(str::to_owned);
    Ok(Kept {
        work: Work::resumed(first, standing.collect(), undone.collect()),
        seal,
        program: text(member::PROGRAM),
        of: text(member::OF),
        is_unsaved: match members.get(member::UNSAVED) {
            Some(Json::Flag(is_unsaved)) => Some(*is_unsaved),
            _ => None,
        },
    })
}
