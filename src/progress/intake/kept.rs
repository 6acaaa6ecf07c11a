//! What the program wrote, to go on with: the figures that a page comes with, and work in progress.
//!
//! Nobody looks through it, so that what is not understood is neither taken nor dropped, but stays
//! in its place.

use super::copies::{Seal, opened, table};
use super::fault::FileFault;
use super::preview::{Signature, Verdict, preview};
use crate::model::Plan;
use crate::model::json::Json;
use crate::progress::journal::{Entry, Journal};
use crate::progress::work::Work;

/// Members of our JSON beside its entries.
pub mod member {
    /// Checksum of the program that wrote it.
    pub const PROGRAM: &str = "program";
    /// On which figures the work was done; in work in progress only, like all below.
    pub const OF: &str = "of";
    /// Whether the work is in no file.
    pub const UNSAVED: &str = "unsaved";
    /// Where each import begins in the entries followed by what was taken back.
    pub const STARTS: &str = "starts";
    /// Entries that were taken back.
    pub const UNDONE: &str = "undone";
}

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
    let standing = list("entries").ok_or(FileFault::ForeignJson)?;
    let all = [standing, list(member::UNDONE).unwrap_or_default()].concat();
    let table = table(&all)?;
    let nothing = Journal::default();
    let lines = preview(plan, &nothing, &table, &Signature::default(), None).lines;
    let starts = list(member::STARTS).unwrap_or_default();
    let starts = starts.iter().filter_map(Json::as_number);
    let mut starts = starts.peekable();
    // What was there before, each import, and after those that stand what was taken back.
    let mut parts: Vec<Vec<Result<Entry, Json>>> = vec![Vec::new()];
    let mut taken_back = None;
    let mut place = 0.0;
    for (at, (line, written)) in lines.into_iter().zip(all.iter()).enumerate() {
        let mut begins = at == standing.len();
        while starts.next_if(|start| *start <= place).is_some() {
            begins = true;
        }
        if begins {
            parts.push(Vec::new());
        }
        if at == standing.len() {
            taken_back = Some(parts.len() - 1);
        }
        place += 1.0;
        let Some(part) = parts.last_mut() else {
            continue;
        };
        match (line.outcome, line.entry) {
            (Verdict::Blank, _) => {}
            (Verdict::New | Verdict::Changes(_), Some(entry)) => part.push(Ok(entry)),
            _ => part.push(Err(written.clone())),
        }
    }
    let undone = parts.split_off(taken_back.unwrap_or(parts.len()));
    let mut standing = parts.into_iter().map(Journal::of);
    let first = standing.next().unwrap_or_default();
    let undone = undone.into_iter().rev().map(Journal::of);
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
