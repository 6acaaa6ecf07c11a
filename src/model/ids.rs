//! Ids that point from one record to another, resolved to positions while reading.

macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) u16);

        impl $name {
            /// Position in the plan's list.
            #[must_use]
            pub fn at(self) -> usize {
                usize::from(self.0)
            }

            /// Position in the plan's list, as a small number.
            #[must_use]
            pub fn position(self) -> u16 {
                self.0
            }

            /// The id of position `at`; `None` past the largest number of records.
            #[must_use]
            pub fn nth(at: usize) -> Option<Self> {
                u16::try_from(at).ok().map(Self)
            }
        }
    };
}

position! {
    /// A section of the plan's text, in `Plan::sections`.
    SectionId
}
position! {
    /// A town or zone, in `Plan::places`.
    PlaceId
}
position! {
    /// A task, group of tasks or safeguard, in `Plan::tasks`.
    TaskId
}
position! {
    /// A sector (行业类别), in `Plan::sectors`.
    SectorId
}

/// Names in the order in which they came, few enough to be looked through.
#[derive(Debug, Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) fn position(&self, name: &str) -> Option<u16> {
        let at = self.0.iter().position(|known| known == name)?;
        u16::try_from(at).ok()
    }

    /// The position of `name`, which is added when it is new; `None` when there is no room.
    pub(super) fn position_or_add(&mut self, name: &str) -> Option<u16> {
        if let Some(position) = self.position(name) {
            return Some(position);
        }
        let position = u16::try_from(self.0.len()).ok()?;
        self.0.push(name.into());
        Some(position)
    }

    pub(super) fn into_order(self) -> Vec<String> {
        self.0
    }
}
