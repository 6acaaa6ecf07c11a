//! What is known across files while they are read one after the other: faults, ids, references.

use super::fault::{Expected, Fault};
use super::ids::Ids;
use super::json::{Json, quoted};

/// What reading has met so far.
#[derive(Debug)]
pub(super) struct Log {
    pub(super) faults: Vec<Fault>,
    /// Writes the value of a fault; nothing where faults are only counted, so that the program has no
    /// need to write JSON there.
    pub(super) shown: fn(&Json) -> String,
    /// 行业类别 in the order of their first project.
    pub(super) sectors: Ids,
    /// Ids of the files to whose records others refer by position.
    positions: Vec<(&'static str, Ids)>,
    /// Whether ids and references are noted, to be checked when everything is read.
    pub(super) is_checking: bool,
    /// The id of each record.
    pub(super) ids: Vec<Noted>,
    /// Ids of other records, each with the file in which it must be.
    pub(super) references: Vec<(Noted, &'static str)>,
    /// Files whose records were read.
    pub(super) files: Vec<&'static str>,
}

/// An id where it stands.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Noted {
    pub(super) file: &'static str,
    pub(super) id: String,
    pub(super) path: String,
}

impl Noted {
    fn fault(&self, expected: Expected) -> Fault {
        Fault {
            file: self.file.into(),
            path: self.path.clone(),
            value: Some(quoted(&self.id)),
            expected,
        }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self {
            faults: Vec::new(),
            shown: |_| String::new(),
            sectors: Ids::default(),
            positions: Vec::new(),
            is_checking: false,
            ids: Vec::new(),
            references: Vec::new(),
            files: Vec::new(),
        }
    }
}

impl Log {
    /// A log that tells every fault, and notes ids and references.
    pub(super) fn checking() -> Self {
        Self {
            is_checking: true,
            shown: Json::shown,
            ..Self::default()
        }
    }

    /// The ids of `file` with their positions.
    pub(super) fn positions(&mut self, file: &'static str) -> &mut Ids {
        let at = self.positions.iter().position(|(known, _)| *known == file);
        let at = at.unwrap_or_else(|| {
            self.positions.push((file, Ids::default()));
            self.positions.len() - 1
        });
        #[allow(clippy::indexing_slicing, reason = "found or added above")]
        &mut self.positions[at].1
    }

    /// A fault for each id that an earlier record of its file has, and for each reference to none.
    /// A file that is missing as a whole is a fault of its own; an empty id is one where it stands.
    pub(super) fn faults_across_files(&mut self) -> Vec<Fault> {
        let mut faults = Vec::new();
        // The sort keeps the order of the file among equal ids.
        self.ids
            .sort_by(|one, other| (one.file, &one.id).cmp(&(other.file, &other.id)));
        for pair in self.ids.windows(2) {
            if let [before, id] = pair
                && (before.file, &before.id) == (id.file, &id.id)
                && !id.id.is_empty()
            {
                faults.push(id.fault(Expected::NewId));
            }
        }
        for (reference, file) in &self.references {
            let wanted = (*file, &reference.id);
            let found = self
                .ids
                .binary_search_by(|it| (it.file, &it.id).cmp(&wanted));
            if found.is_err() && self.files.contains(file) && !reference.id.is_empty() {
                faults.push(reference.fault(Expected::KnownId));
            }
        }
        faults
    }
}
